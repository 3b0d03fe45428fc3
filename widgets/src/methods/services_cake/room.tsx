import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { GiveOptions, useGivenOptions } from "../../parts/given_options";
import { Aside, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { type Group, groupsOf, TooSmall } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { type Choice, UntilReveal } from "../../parts/until_reveal";
import { Cake, type Slice } from "./cake";
import {
  type Counted,
  type Settings,
  SIZES,
  sizeWord,
  type Tally,
  tintOf,
  type Words,
  worksWord,
} from "./services";

/** What the room sees: a cake that grows by every service, and after the reveal what people say of each. */
export function Room() {
  const activity = useActivity();
  const { moderated } = activity.header.value.settings as unknown as Settings;
  const services = useGivenOptions();
  const results = activity.view.part<Results<Tally>>("results").value;
  const leads = activity.role === "facilitator";
  const nameOf = (service: string) => services.find(({ id }) => id === service)?.text ?? "";
  const moderation = {
    kind: "words",
    words: ({ service, text }: Words) => `${nameOf(service)}: ${text}`,
    look: () => "tk-card",
  };
  return (
    <div class="tk-stack tk-fill">
      {leads && moderated && !activity.isBlind && <Waiting {...moderation} />}
      {activity.isBlind || results === undefined || results.answered === 0 ? (
        <Asked services={services} />
      ) : (
        <Shown results={results} />
      )}
      {leads && <Aside {...moderation} />}
      {leads && activity.header.value.status !== "closed" && <GiveOptions choices={services} />}
    </div>
  );
}

/** The services as equal slices, while nobody has answered or answers are hidden. */
function Asked({ services }: { readonly services: readonly Choice[] }) {
  const { t } = useActivity().texts;
  const slices = services.map(({ id }, place) => ({ id, number: place + 1 }));
  return (
    <div class="tk-cake-and-words">
      {slices.length > 0 && <Cake slices={slices} />}
      <UntilReveal
        choices={services.map(({ id, text }, place) => ({ id, text: `${place + 1} · ${text}` }))}
        empty={t("nothing-yet")}
      />
    </div>
  );
}

/** The cake that people made together, and those of the sides; or all of it as a table. */
export function Shown({ results }: { readonly results: Results<Tally> }) {
  const { texts } = useActivity();
  const services = useGivenOptions();
  const words = useActivity()
    .view.all<Words>("words")
    .filter(({ standing = "shown" }) => standing === "shown");
  return (
    <div class="tk-stack tk-fill">
      <Twin
        picture={<Picture services={services} results={results} words={words} />}
        table={<Numbers services={services} results={results} words={words} />}
      />
      <p class="tk-hint">{texts.t("cake-rule")}</p>
      <TooSmall results={results} />
    </div>
  );
}

interface ShownProps {
  readonly services: readonly Choice[];
  readonly results: Results<Tally>;
  readonly words: readonly (Words & { readonly id: string })[];
}

function Picture({ services, results, words }: ShownProps) {
  const activity = useActivity();
  const { texts } = activity;
  const groups = groupsOf(results, texts);
  const numbered = services.map((service, place) => ({ ...service, number: place + 1 }));
  const rated = numbered.filter(({ id }) => (results.joint.services[id]?.n ?? 0) > 0);
  const tiles: Tile[] = rated.map((service) => {
    const said = words.filter((each) => each.service === service.id);
    return {
      id: service.id,
      looks: `${JSON.stringify(results.joint.services[service.id])}:${groups.length}:${said.map(({ id }) => id)}`,
      class: "tk-result tk-stack tk-tight",
      draw: () => <OneService service={service} results={results} words={said} />,
    };
  });
  return (
    <div class="tk-cake-and-words">
      <div class={groups.length > 1 ? "tk-cakes tk-cakes-many" : "tk-cakes"}>
        <OneCake
          name={texts.t("cake-title")}
          count={results.answered}
          slices={cut(numbered, results.joint)}
        />
        {groups.map(({ id, name, count, tally }) => (
          <OneCake key={id} name={name} count={count} slices={cut(numbered, tally)} />
        ))}
      </div>
      <div class="tk-stack tk-fill">
        {activity.role === "room" ? (
          <Pages lanes={[{ id: "", tiles }]} least={16} most={1.35} ordered />
        ) : (
          <ol class="tk-stack">
            {tiles.map((tile) => (
              <li key={tile.id} class={tile.class}>
                {tile.draw()}
              </li>
            ))}
          </ol>
        )}
        {rated.length < services.length && (
          <p class="tk-hint">
            {texts.t("not-rated", {
              services: numbered
                .filter((each) => !rated.includes(each))
                .map(({ text }) => text)
                .join(", "),
            })}
          </p>
        )}
      </div>
    </div>
  );
}

/** The slices of those services of which somebody said something. */
function cut(services: readonly (Choice & { readonly number: number })[], tally: Tally): Slice[] {
  return services.flatMap(({ id, number }) => {
    const counted = tally.services[id];
    return counted === undefined || counted.n === 0 ? [] : [{ id, number, counted }];
  });
}

interface OneCakeProps {
  readonly name: string;
  readonly count: number;
  readonly slices: readonly Slice[];
}

function OneCake({ name, count, slices }: OneCakeProps) {
  const { t } = useActivity().texts;
  if (slices.length === 0) {
    return null;
  }
  return (
    <section class="tk-one-cake" aria-label={name}>
      <h3>{t("side-count", { side: name, count })}</h3>
      <Cake slices={slices} />
    </section>
  );
}

interface OneServiceProps {
  readonly service: Choice & { readonly number: number };
  readonly results: Results<Tally>;
  readonly words: readonly (Words & { readonly id: string })[];
}

/** What people say of one service, in words. */
function OneService({ service, results, words }: OneServiceProps) {
  const { texts } = useActivity();
  const { t } = texts;
  const joint = results.joint.services[service.id];
  const groups = groupsOf(results, texts);
  const shown = withService(groups, service.id);
  return (
    <>
      <h4 class="tk-service-name">
        <span class={`tk-number-chip ${tintOf(joint)}`}>{service.number}</span>{" "}
        <span class="tk-words" dir="auto">
          {service.text}
        </span>
      </h4>
      {joint && <p>{inWords(joint, t("raters", { people: joint.n }))}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map(({ id, name, counted }) => (
            <li key={id}>
              <strong>{t("side-count", { side: name, count: counted.n })}</strong> {inWords(counted)}
            </li>
          ))}
        </ul>
      )}
      {groups.length > 0 && shown.length === 0 && <p class="tk-hint">{t("service-too-small")}</p>}
      {words.map(({ id, text }) => (
        <p key={id} class="tk-comment tk-words" dir="auto">
          {text}
        </p>
      ))}
    </>
  );

  function inWords(counted: Counted, people = ""): string {
    return [worksWord(counted, texts), sizeWord(counted, texts), people]
      .filter((each) => each !== "")
      .join(" · ");
  }
}

/** The groups that show a service, with what was counted in each. */
function withService(groups: readonly Group<Tally>[], service: string) {
  return groups.flatMap(({ tally, ...group }) => {
    const counted = tally.services[service];
    return counted === undefined ? [] : [{ ...group, counted }];
  });
}

/** Every number, and the comments. */
function Numbers({ services, results, words }: ShownProps) {
  const { texts } = useActivity();
  const { t } = texts;
  const groups = groupsOf(results, texts);
  const rows = services.flatMap(({ id, text }) => {
    const joint = results.joint.services[id];
    const counted =
      joint === undefined
        ? []
        : [joint, ...groups.map(({ tally }) => tally.services[id])].map((each) => each && numbersOf(each));
    const answers = joint === undefined ? [] : answersOf(joint, t);
    return [
      ...answers.map((answer, place) => [text, answer, ...counted.map((numbers) => numbers?.[place] ?? "–")]),
      ...words
        .filter(({ service }) => service === id)
        .map((each) => [text, each.text, "", ...groups.map(() => "")]),
    ];
  });
  return (
    <Table
      caption={t("cake-title")}
      headings={[
        t("heading-service"),
        t("heading-answer"),
        t("everyone"),
        ...groups.map(({ name, count }) => t("side-count", { side: name, count })),
      ]}
      rows={rows}
    />
  );
}

function answersOf({ bands }: Counted, t: (key: string) => string): string[] {
  return [
    ...bands.map(([first, last]) => t(`works-${first === last ? first : `${first}-${last}`}`)),
    t("cannot-say"),
    ...SIZES.map((size) => t(`size-${size}`)),
  ];
}

function numbersOf({ counts, cannot_say: cannotSay, sizes }: Counted): number[] {
  return [...counts, cannotSay, ...sizes];
}

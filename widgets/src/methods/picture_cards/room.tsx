import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Aside, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { groupsOf, TooSmall } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { Card } from "./card";
import { nameOf, offered, type Settings, type Tally, type Words } from "./cards";

/** What the room sees: the pictures to choose from, and after the reveal those that were chosen, with why. */
export function Room() {
  const activity = useActivity();
  const settings = activity.header.value.settings as unknown as Settings;
  const results = activity.view.part<Results<Tally>>("results").value;
  const moderation = {
    kind: "words",
    words: ({ picture, text }: Words) => `${nameOf(activity, picture)}: ${text}`,
    look: () => "tk-card",
  };
  if (activity.isBlind || results === undefined || results.answered === 0) {
    const choices = offered(settings).map((picture) => ({
      id: picture,
      text: nameOf(activity, picture),
      picture: <Card picture={picture} />,
    }));
    return <UntilReveal choices={choices} least={6.4} empty={activity.texts.t("nothing-yet")} />;
  }
  const leads = activity.role === "facilitator";
  return (
    <div class="tk-stack tk-fill">
      {leads && settings.moderated && <Waiting {...moderation} />}
      <Shown results={results} />
      {leads && <Aside {...moderation} />}
    </div>
  );
}

/** So few are drawn large on the wall. */
const FEW = 4;

/** The chosen pictures, the most chosen first, as pictures or as a table. */
export function Shown({ results }: { readonly results: Results<Tally> }) {
  const activity = useActivity();
  const words = activity.view.all<Words>("words").filter(({ standing = "shown" }) => standing === "shown");
  const chosen = inOrder(results.joint);
  const isFew = chosen.length <= FEW;
  const tiles: Tile[] = chosen.map(({ picture, people }) => {
    const said = words.filter((each) => each.picture === picture);
    return {
      id: picture,
      looks: `${results.settled}:${people}:${JSON.stringify(results.side_counts)}:${said.map(({ id }) => id)}`,
      class: isFew ? "tk-said-card tk-stack tk-tight tk-few" : "tk-said-card tk-stack tk-tight",
      draw: () => <Chosen picture={picture} people={people} results={results} words={said} />,
    };
  });
  return (
    <div class="tk-stack tk-fill">
      <Twin
        picture={
          activity.role === "room" ? (
            <Pages
              lanes={[{ id: "", tiles }]}
              least={isFew ? 10 : 14}
              most={isFew ? 1.9 : 1.35}
              ordered
              rows
            />
          ) : (
            <ul class="tk-chosen-cards">
              {tiles.map((tile) => (
                <li key={tile.id} class={tile.class}>
                  {tile.draw()}
                </li>
              ))}
            </ul>
          )
        }
        table={<Numbers results={results} words={words} />}
      />
      <TooSmall results={results} />
    </div>
  );
}

/** The pictures that somebody chose; those with as many keep the order in which they were shown. */
function inOrder({ pictures }: Tally): readonly { readonly picture: string; readonly people: number }[] {
  return Object.entries(pictures)
    .map(([picture, { people }]) => ({ picture, people }))
    .filter(({ people }) => people > 0)
    .sort((one, other) => other.people - one.people);
}

interface ChosenProps {
  readonly picture: string;
  readonly people: number;
  readonly results: Results<Tally>;
  readonly words: readonly (Words & { readonly id: string })[];
}

function Chosen({ picture, people, results, words }: ChosenProps) {
  const { texts } = useActivity();
  const { t } = texts;
  return (
    <>
      <Card picture={picture}>
        <span class="tk-chosen-by">{t("chosen-by", { people })}</span>
      </Card>
      <ul class="tk-shares-in-words">
        {groupsOf(results, texts).map(({ id, name, count, tally, colour }) => (
          <li key={id} style={{ borderColor: colour }}>
            {name} {t("share-of", { count: tally.pictures[picture]?.people ?? 0, total: count })}
          </li>
        ))}
      </ul>
      {words.map(({ id, text }) => (
        <p key={id} class="tk-reason tk-words" dir="auto">
          {text}
        </p>
      ))}
    </>
  );
}

interface NumbersProps {
  readonly results: Results<Tally>;
  readonly words: readonly Words[];
}

function Numbers({ results, words }: NumbersProps) {
  const activity = useActivity();
  const { texts } = activity;
  const { t } = texts;
  const groups = groupsOf(results, texts);
  return (
    <Table
      caption={t("cards-title")}
      headings={[
        t("heading-picture"),
        t("heading-people"),
        ...groups.map(({ name, count }) => t("side-count", { side: name, count })),
        t("heading-reasons"),
      ]}
      rows={inOrder(results.joint).map(({ picture, people }) => [
        nameOf(activity, picture),
        people,
        ...groups.map(({ tally }) => tally.pictures[picture]?.people ?? 0),
        words
          .filter((each) => each.picture === picture)
          .map(({ text }) => text)
          .join(" · "),
      ])}
    />
  );
}

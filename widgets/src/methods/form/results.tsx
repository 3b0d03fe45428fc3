import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import type { Texts } from "../../model/texts";
import { type Bar, Bars } from "../../parts/bars";
import { Aside, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { type Group, groupsOf, TooSmall } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import {
  type Counted,
  choicesOf,
  faceOf,
  type Question,
  type Settings,
  type Tally,
  type Words,
} from "./form";

const MODERATED = { kind: "words", words: (words: Words) => words.text, look: () => "tk-card" };

/** What the room sees: a question after the other; the facilitator also decides on words. */
export function Room() {
  const activity = useActivity();
  const { of, t } = activity.texts;
  const { questions, moderated } = activity.header.value.settings as unknown as Settings;
  const results = activity.view.part<Results<Tally>>("results").value;
  if (activity.isBlind) {
    return <UntilReveal choices={questions.map(({ id, text }) => ({ id, text: of(text) }))} />;
  }
  const isFacilitator = activity.role === "facilitator";
  return (
    <div class="tk-stack tk-fill">
      {isFacilitator && moderated && <Waiting {...MODERATED} />}
      {results === undefined || results.answered === 0 ? (
        <UntilReveal empty={t("nothing-yet")} />
      ) : (
        <Shown results={results} />
      )}
      {isFacilitator && <Aside {...MODERATED} />}
    </div>
  );
}

/** The results of all questions, as pictures or as a table. */
export function Shown({ results }: { readonly results: Results<Tally> }) {
  const activity = useActivity();
  const { questions } = activity.header.value.settings as unknown as Settings;
  const words = activity.view.all<Words>("words").filter(({ standing = "shown" }) => standing === "shown");
  const said = (question: Question) => words.filter((each) => each.question === question.id);
  return (
    <div class="tk-stack tk-fill">
      <Twin
        picture={
          activity.role === "room" ? (
            <Pages
              lanes={[
                {
                  id: "",
                  tiles: questions.flatMap((each) => tilesOf(each, results, said(each), activity.texts)),
                },
              ]}
              least={22}
              most={1.35}
              ordered
            />
          ) : (
            <div class="tk-stack">
              {questions.map((each) => (
                <OneQuestion key={each.id} question={each} results={results} words={said(each)} />
              ))}
            </div>
          )
        }
        table={<Numbers results={results} words={words} />}
      />
      <TooSmall results={results} />
    </div>
  );
}

type Said = Words & { readonly id: string };

/**
 * A question on the wall: what all answered, each side, and each text for itself. On one tile they would be higher than
 * a wall, which nobody there can scroll.
 */
function tilesOf(question: Question, results: Results<Tally>, words: readonly Said[], texts: Texts): Tile[] {
  const joint = results.joint.questions[question.id];
  if (joint === undefined) {
    return [];
  }
  const looks = `${results.settled}:${JSON.stringify(joint)}:${words.length}`;
  const tile = { group: question.id, class: "tk-result tk-stack" };
  return [
    {
      ...tile,
      id: question.id,
      looks,
      draw: () => <Joint question={question} results={results} joint={joint} />,
    },
    ...sidesOf(question, results, texts).map((side) => ({
      ...tile,
      id: `${question.id}:${side.id}`,
      count: 0,
      looks: `${texts.language}:${JSON.stringify(side.counted)}`,
      draw: () => <Side question={question} side={side} names />,
    })),
    ...words.map(({ id, text }) => ({
      id,
      looks: text,
      group: question.id,
      class: "tk-card tk-words",
      draw: () => <p dir="auto">{text}</p>,
    })),
  ];
}

interface OneQuestionProps {
  readonly question: Question;
  readonly results: Results<Tally>;
  readonly words: readonly Said[];
}

function OneQuestion({ question, results, words }: OneQuestionProps) {
  const { texts } = useActivity();
  const joint = results.joint.questions[question.id];
  if (joint === undefined) {
    return null;
  }
  return (
    <section class="tk-result tk-stack" aria-label={texts.of(question.text)}>
      <Joint question={question} results={results} joint={joint} />
      {sidesOf(question, results, texts).map((side) => (
        <Side key={side.id} question={question} side={side} />
      ))}
      {words.length > 0 && (
        <ul class="tk-form-words">
          {words.map(({ id, text }) => (
            <li key={id} class="tk-card tk-words" dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface JointProps {
  readonly question: Question;
  readonly results: Results<Tally>;
  readonly joint: Counted;
}

/** The question, and what all answered together. */
function Joint({ question, results, joint }: JointProps) {
  const { texts } = useActivity();
  const { t } = texts;
  const hasBars = question.kind !== "words";
  const isTooSmall =
    hasBars && groupsOf(results, texts).length > 0 && sidesOf(question, results, texts).length === 0;
  return (
    <>
      <h3 class="tk-words">{texts.of(question.text)}</h3>
      <p class="tk-people">{t("people-answered", { people: joint.n })}</p>
      {hasBars && <Bars bars={bars(question, joint, texts)} most={joint.n} />}
      {isTooSmall && <p class="tk-hint">{t("question-too-small")}</p>}
      {joint.coarse && <p class="tk-hint">{t("coarse-why")}</p>}
    </>
  );
}

interface SideProps {
  readonly question: Question;
  readonly side: ReturnType<typeof withAnswers>[number];
  /** Whether it names the question too, which may stand on another page. */
  readonly names?: boolean;
}

/** What one side answered. */
function Side({ question, side, names = false }: SideProps) {
  const { texts } = useActivity();
  const { name, counted, colour } = side;
  return (
    <section class="tk-stack tk-tight" aria-label={name}>
      <h4>
        {texts.t("side-count", { side: name, count: counted.n })}
        {names && <span class="tk-people"> {texts.of(question.text)}</span>}
      </h4>
      <Bars bars={bars(question, counted, texts)} most={counted.n} colour={colour} />
    </section>
  );
}

/** The sides that are shown of a question; of words they are never told apart. */
function sidesOf(question: Question, results: Results<Tally>, texts: Texts) {
  return question.kind === "words" ? [] : withAnswers(groupsOf(results, texts), question.id);
}

/** The groups that show a question, with what was counted in each. */
function withAnswers(groups: readonly Group<Tally>[], question: string) {
  return groups.flatMap(({ tally, ...group }) => {
    const counted = tally.questions[question];
    return counted === undefined ? [] : [{ ...group, counted }];
  });
}

/** A bar for each answer; »En osaa sanoa« comes last. */
function bars(question: Question, counted: Counted, texts: Texts): Bar[] {
  const { t } = texts;
  const shown =
    counted.bands === undefined
      ? choicesOf(question, texts).map(({ id, text }) => ({
          id,
          label: text,
          value: counted.options?.[id] ?? 0,
        }))
      : counted.bands.map(([first], place, all) => ({
          id: `${first}`,
          label: t(`face-${faceOf(place, all.length)}`),
          value: counted.counts?.[place] ?? 0,
        }));
  const all = [...shown, { id: "cannot_say", label: t("cannot-say"), value: counted.cannot_say }];
  return all.map((bar) => ({ ...bar, number: t("share-of", { count: bar.value, total: counted.n }) }));
}

interface NumbersProps {
  readonly results: Results<Tally>;
  readonly words: readonly Words[];
}

function Numbers({ results, words }: NumbersProps) {
  const { texts, header } = useActivity();
  const { t, of } = texts;
  const { questions } = header.value.settings as unknown as Settings;
  const groups = groupsOf(results, texts);
  const rows = questions.flatMap((question) => {
    const joint = results.joint.questions[question.id];
    const said = words.filter((each) => each.question === question.id);
    const counted =
      joint === undefined || question.kind === "words"
        ? []
        : bars(question, joint, texts).map((bar, place) => [
            of(question.text),
            bar.label,
            bar.number ?? "",
            ...groups.map(({ tally }) => {
              const here = tally.questions[question.id];
              return here === undefined ? "–" : (bars(question, here, texts)[place]?.number ?? "–");
            }),
          ]);
    return [...counted, ...said.map(({ text }) => [of(question.text), text, "", ...groups.map(() => "")])];
  });
  return (
    <Table
      caption={t("heading-answer")}
      headings={[
        t("heading-question"),
        t("heading-answer"),
        t("everyone"),
        ...groups.map(({ name, count }) => t("side-count", { side: name, count })),
      ]}
      rows={rows}
    />
  );
}

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
        <p class="tk-until-reveal tk-large">{t("nothing-yet")}</p>
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
  const tiles: Tile[] = questions.map((question) => {
    const said = words.filter((each) => each.question === question.id);
    return {
      id: question.id,
      looks: `${results.settled}:${JSON.stringify(results.joint.questions[question.id])}:${said.length}`,
      class: "tk-result tk-stack",
      draw: () => <OneQuestion question={question} results={results} words={said} />,
    };
  });
  return (
    <div class="tk-stack tk-fill">
      <Twin
        picture={
          activity.role === "room" ? (
            <Pages lanes={[{ id: "", tiles }]} least={22} most={1.35} ordered />
          ) : (
            <div class="tk-stack">
              {tiles.map((tile) => (
                <div key={tile.id} class={tile.class}>
                  {tile.draw()}
                </div>
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

interface OneQuestionProps {
  readonly question: Question;
  readonly results: Results<Tally>;
  readonly words: readonly (Words & { readonly id: string })[];
}

function OneQuestion({ question, results, words }: OneQuestionProps) {
  const { texts } = useActivity();
  const { t } = texts;
  const joint = results.joint.questions[question.id];
  if (joint === undefined) {
    return null;
  }
  const groups = groupsOf(results, texts);
  const shown = withAnswers(groups, question.id);
  return (
    <section class="tk-stack" aria-label={texts.of(question.text)}>
      <h3 class="tk-words">{texts.of(question.text)}</h3>
      <p class="tk-people">{t("people-answered", { people: joint.n })}</p>
      {question.kind !== "words" && <Bars bars={bars(question, joint, texts)} most={joint.n} />}
      {question.kind !== "words" &&
        shown.map(({ id, name, counted, colour }) => (
          <section key={id} class="tk-stack tk-tight" aria-label={name}>
            <h4>{t("side-count", { side: name, count: counted.n })}</h4>
            <Bars bars={bars(question, counted, texts)} most={counted.n} colour={colour} />
          </section>
        ))}
      {question.kind !== "words" && groups.length > 0 && shown.length === 0 && (
        <p class="tk-hint">{t("question-too-small")}</p>
      )}
      {joint.coarse && <p class="tk-hint">{t("coarse-why")}</p>}
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

import { useRef, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { randomId } from "../../model/random";
import { recall, remember } from "../../model/storage";
import { Arrived, Outcome, useCommand } from "../../parts/command";
import { Mine } from "./mine";
import { Shown } from "./results";
import { type Own, queue, type Settings, type Stand, type Statement, type Tally, wordsOf } from "./statement";
import { Write } from "./write";

const STANDS: readonly Stand[] = ["agree", "disagree", "pass"];
const NOTHING: Own = {};
const SIGNS: Readonly<Record<Stand, string>> = { agree: "✓", disagree: "✕", pass: "→" };

/** What a participant does: take a stand on one statement at a time, write their own, see and change earlier stands. */
export function Answer() {
  const activity = useActivity();
  const settings = activity.header.value.settings as unknown as Settings;
  const own = activity.view.part<Own>("own").value ?? NOTHING;
  const results = activity.view.part<Results<Tally>>("results").value;
  return (
    <div class="tk-stack">
      {activity.isOpen && <OneAtATime own={own} />}
      {activity.isOpen && settings.write && <Write own={own} settings={settings} />}
      {results?.settled && !activity.isBlind && <Shown results={results} />}
      <Mine own={own} />
    </div>
  );
}

/** The order of this person, kept so that a reload does not shuffle. */
function useSeed(activity: string): string {
  const [seed] = useState(() => {
    const key = `order:${activity}`;
    const kept = recall(key) ?? randomId();
    remember(key, kept);
    return kept;
  });
  return seed;
}

function OneAtATime({ own }: { readonly own: Own }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [said, setSaid] = useState<Stand | null>(null);
  // What was answered but is not in `own` yet; a stand that is taken back makes the statement come again.
  const answered = useRef({ own, ids: new Set<string>() });
  if (answered.current.own !== own) {
    answered.current = { own, ids: new Set() };
  }
  const current = useRef("");
  const seed = useSeed(activity.header.value.id);

  const ids = activity.view.ids("statement").value;
  const seen = (id: string) => activity.view.part<number>(`seen:${id}`).peek() ?? 0;
  const mine = (own.statements ?? []).map((each) => each.id);
  const done = new Set([...Object.keys(own.stands ?? {}), ...answered.current.ids, ...mine]);
  const left = queue(ids, done, seen, seed);
  // It stays while a person reads it, whatever others answer meanwhile.
  if (!left.includes(current.current)) {
    current.current = left[0] ?? "";
  }
  const id = current.current;
  const statement = activity.view.part<Statement>(`statement:${id}`).value;

  const take = async (stand: Stand) => {
    if (command.pending || id === "") {
      return;
    }
    setSaid(null);
    if (await command.run("take_stand", { statement: id, stand })) {
      answered.current.ids.add(id);
      setSaid(stand);
    }
  };

  if (id === "" || statement === undefined) {
    const isNew = done.size === mine.length;
    return (
      <section class="tk-card tk-stack" role="status">
        <p class="tk-large">{t(isNew ? "none-yet" : "all-answered")}</p>
        {!isNew && <Arrived />}
        <p>{t(isNew ? "none-yet-hint" : "all-answered-hint")}</p>
      </section>
    );
  }
  const text = wordsOf(activity, statement);
  return (
    <section class="tk-card tk-stack">
      <h3 class="tk-question">{t("question")}</h3>
      <p class="tk-statement tk-words" dir="auto" key={id}>
        {text}
      </p>
      <div class="tk-stands" role="group" aria-label={text}>
        {STANDS.map((stand) => (
          <button
            key={stand}
            type="button"
            class={`tk-button tk-stand tk-take-${stand}`}
            aria-disabled={command.pending}
            onClick={(event) => {
              // The second half of a double tap was not meant for the next statement.
              if (event.detail < 2) {
                void take(stand);
              }
            }}
          >
            <span aria-hidden="true">{SIGNS[stand]}</span> {t(`take-${stand}`)}
          </button>
        ))}
      </div>
      <p role="status" class="tk-said">
        {said !== null && (
          <>
            <span aria-hidden="true">✓</span> {t("said", { stand: said })}{" "}
            <span class="tk-unseen">{t("next-is", { text })}</span>
          </>
        )}
      </p>
      <p class="tk-hint">{t("left", { left: left.length })}</p>
      <Outcome command={command} given={false} />
    </section>
  );
}

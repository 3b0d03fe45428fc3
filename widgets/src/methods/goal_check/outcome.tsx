import { useId } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome as Answer, useCommand } from "../../parts/command";
import { type Offered, type Option, useOffered } from "../../parts/option";
import type { Tile } from "../../parts/pages";
import { useMarked, Writing } from "../../parts/writing";

const OUTCOMES = ["adopt", "change", "drop"] as const;
const LEVELS = [-2, -1, 0, 1, 2] as const;

interface Conclusion {
  readonly outcome: string;
  readonly why: string;
}

interface Score {
  readonly score: number;
  readonly goals: number;
}

/** How far the goals were reached and what was decided, after what was rated. */
export function useOutcome(): Tile {
  const activity = useActivity();
  const looks = [
    ...activity.view.all<{ level: number }>("level").map(({ id, level }) => `${id} ${level}`),
    JSON.stringify(activity.view.part("conclusion").value ?? ""),
  ].join(" ");
  return { id: "outcome", looks, draw: () => <Outcome /> };
}

function Outcome() {
  const { role } = useActivity();
  const writes = role === "facilitator" || role === "scribe";
  return (
    <div class="tk-stack tk-outcome">
      <Goals writes={writes} />
      <Concluded writes={writes} />
      {writes && <Conclude />}
    </div>
  );
}

/** The goals of the kit, and what earlier activities made, but for the statements. */
function useGoals(): readonly Offered[] {
  const activity = useActivity();
  const statements = new Set(activity.setting<readonly Option[]>("statements").map(({ id }) => id));
  return useOffered("goals").filter(({ id }) => !statements.has(id));
}

function Goals({ writes }: { readonly writes: boolean }) {
  const { view, texts } = useActivity();
  const { t } = texts;
  const goals = useGoals();
  const score = view.part<Score>("score").value;
  const levelOf = (id: string) => view.part<{ level: number }>(`level:${id}`).value?.level ?? null;
  const shown = writes ? goals : goals.filter(({ id }) => levelOf(id) !== null);
  if (shown.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack" aria-label={t("goals-title")}>
      <h3>{t("goals-title")}</h3>
      <ul class="tk-stack">
        {shown.map((goal) => (
          <li key={goal.id} class="tk-words">
            {writes ? (
              <Level goal={goal} level={levelOf(goal.id)} />
            ) : (
              t("goal-line", { goal: goal.text, level: t(levelKey(levelOf(goal.id))) })
            )}
          </li>
        ))}
      </ul>
      {score && (
        <p>
          <strong>{t("score", { score: score.score, goals: score.goals })}</strong>{" "}
          <span class="tk-hint">{t("score-caution")}</span>
        </p>
      )}
    </section>
  );
}

function levelKey(level: number | null): string {
  return level === null ? "level-none" : `level-${level + 3}`;
}

/** How far a goal was reached, stored at once where it is chosen. */
function Level({ goal, level }: { readonly goal: Offered; readonly level: number | null }) {
  const { t } = useActivity().texts;
  const id = useId();
  const command = useCommand();
  return (
    <div class="tk-field">
      <label for={id}>{goal.text}</label>
      <select
        id={id}
        value={level === null ? "" : String(level)}
        onChange={({ currentTarget: { value } }) =>
          void command.run("set_level", { goal: goal.id, level: value === "" ? null : Number(value) })
        }
      >
        <option value="">{t("level-none")}</option>
        {LEVELS.map((each) => (
          <option key={each} value={String(each)}>
            {t(levelKey(each))}
          </option>
        ))}
      </select>
      {command.said?.refused && <Answer command={command} />}
    </div>
  );
}

function Concluded({ writes }: { readonly writes: boolean }) {
  const { view, texts } = useActivity();
  const { t } = texts;
  const command = useCommand();
  const conclusion = view.part<Conclusion>("conclusion").value;
  if (conclusion === undefined) {
    return null;
  }
  return (
    <section class="tk-message tk-stack" aria-label={t("conclusion-title")}>
      <h3>{t("conclusion-title")}</h3>
      <p class="tk-words tk-concluded">
        {t("conclusion-line", { outcome: t(`state-${conclusion.outcome}`), why: conclusion.why })}
      </p>
      {writes && (
        <button
          type="button"
          class="tk-button tk-plain"
          onClick={() => void command.run("take_back_conclusion")}
        >
          {t("conclusion-remove")}
        </button>
      )}
      {command.said?.refused && <Answer command={command} />}
    </section>
  );
}

/** Adopt, change or drop, with a sentence why; what is being written survives a lost link. */
function Conclude() {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [marked, mark] = useMarked<Conclusion>("conclusion");
  const said = marked ?? { outcome: "", why: "" };
  return (
    <form
      class="tk-stack"
      aria-label={t("conclude-title")}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && (await command.run("conclude", { ...said }))) {
          mark(null);
        }
      }}
    >
      <Choices
        legend={t("conclude-title")}
        choices={OUTCOMES.map((each) => ({ value: each, label: t(`state-${each}`) }))}
        chosen={said.outcome ? [said.outcome] : []}
        onChoose={([outcome = ""]) => mark({ ...said, outcome })}
        inRow
      />
      <Writing
        line
        label={t("field-why")}
        value={said.why}
        limit={400}
        onInput={(why) => mark({ ...said, why })}
      />
      <div class="tk-row">
        <button type="submit" class="tk-button tk-primary">
          {t("conclude")}
        </button>
      </div>
      <Answer command={command} onConfirmed={() => mark(null)} />
    </form>
  );
}

import { useId, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { usePicked } from "../../parts/picked";
import { TakeBack } from "../../parts/take_back";
import { Shown } from "./outcomes";
import {
  type BudgetResults,
  costOf,
  type Own,
  type Project,
  type Support,
  useMoney,
  useProjects,
  useSettings,
} from "./projects";

/** What a participant does: support projects, each with its cost; what is tapped is stored at once. */
export function Vote() {
  const activity = useActivity();
  const { t } = activity.texts;
  const projects = useProjects();
  const results = activity.view.part<BudgetResults>("results").value;
  if (projects.length === 0) {
    return <p class="tk-message">{t("nothing-to-fund")}</p>;
  }
  return (
    <div class="tk-stack">
      {activity.isOpen ? <Ballot projects={projects} /> : <Given projects={projects} />}
      {results?.settled && <Shown results={results} />}
    </div>
  );
}

function Ballot({ projects }: { readonly projects: readonly Project[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = useSettings();
  const money = useMoney();
  const command = useCommand();
  const [isTaken, setTaken] = useState(false);
  const stored = activity.view.part<Own>("own").value?.support ?? {};
  const [support, pick] = usePicked<Support>(stored, (picked) =>
    command.run("give_ballot", { support: picked }),
  );
  const put = (project: string, points: number) => {
    // What was taken away meanwhile would be refused.
    const known = Object.entries(support).filter(([id]) => projects.some((each) => each.id === id));
    const { [project]: _, ...others } = Object.fromEntries(known);
    pick(points > 0 ? { ...others, [project]: points } : others);
  };
  const given = Object.keys(stored).length > 0;
  const legend = settings.ballot === "approval" && settings.most !== null ? "most" : settings.ballot;
  return (
    <div class="tk-stack">
      <p>{t("sum-is", { sum: money(settings.sum) })}</p>
      <fieldset class="tk-choices">
        <legend>{t(`ballot-${legend}`, { most: settings.most ?? 0, points: settings.points })}</legend>
        {projects.map((project) =>
          settings.ballot === "points" ? (
            <Counter key={project.id} project={project} points={support[project.id] ?? 0} put={put} />
          ) : (
            <Tick key={project.id} project={project} isChosen={project.id in support} put={put} />
          ),
        )}
      </fieldset>
      <p class="tk-label tk-used" role="status">
        <Used projects={projects} support={support} />
      </p>
      <Outcome command={command} given={given} />
      <p role="status">{isTaken && !given && t("removed")}</p>
      {given && (
        <div>
          <TakeBack action="withdraw_ballot" onDone={() => setTaken(true)} />
        </div>
      )}
      {activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </div>
  );
}

/** How much of what one may give is given. */
function Used({ projects, support }: { readonly projects: readonly Project[]; readonly support: Support }) {
  const { t } = useActivity().texts;
  const { ballot, points, sum } = useSettings();
  const money = useMoney();
  if (ballot === "points") {
    const left = points - Object.values(support).reduce((all, each) => all + each, 0);
    return <>{t("points-left", { left: Math.max(0, left) })}</>;
  }
  if (ballot === "basket") {
    const spent = costOf(projects, Object.keys(support));
    return <>{t("basket-left", { spent: money(spent), left: money(sum - spent) })}</>;
  }
  return <>{t("projects-chosen", { chosen: Object.keys(support).length })}</>;
}

interface MarkProps {
  readonly project: Project;
  readonly put: (project: string, points: number) => void;
}

function Tick({ project, isChosen, put }: MarkProps & { readonly isChosen: boolean }) {
  const money = useMoney();
  return (
    <label class={isChosen ? "tk-choice tk-chosen" : "tk-choice"}>
      <input type="checkbox" checked={isChosen} onChange={() => put(project.id, isChosen ? 0 : 1)} />
      <span class="tk-words tk-project" dir="auto">
        {project.text} <strong class="tk-cost">{money(project.cost)}</strong>
      </span>
    </label>
  );
}

function Counter({ project, points, put }: MarkProps & { readonly points: number }) {
  const { t } = useActivity().texts;
  const money = useMoney();
  const label = useId();
  return (
    <div
      class={points > 0 ? "tk-choice tk-counted tk-chosen" : "tk-choice tk-counted"}
      role="group"
      aria-labelledby={label}
    >
      <span class="tk-words tk-project" dir="auto" id={label}>
        {project.text} <strong class="tk-cost">{money(project.cost)}</strong>
      </span>
      <span class="tk-counter">
        <button
          type="button"
          class="tk-button"
          aria-label={t("take-point", { project: project.text })}
          aria-disabled={points === 0}
          onClick={() => points > 0 && put(project.id, points - 1)}
        >
          −
        </button>
        <output aria-label={t("points-on", { points })}>{points}</output>
        <button
          type="button"
          class="tk-button"
          aria-label={t("add-point", { project: project.text })}
          onClick={() => put(project.id, points + 1)}
        >
          +
        </button>
      </span>
    </div>
  );
}

/** One's ballot while nothing can be changed; it can be deleted all the same. */
function Given({ projects }: { readonly projects: readonly Project[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const { ballot } = useSettings();
  const support = activity.view.part<Own>("own").value?.support ?? {};
  const ids = Object.keys(support);
  if (ids.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack tk-result">
      <h3>{t("your-ballot")}</h3>
      <ul class="tk-stack">
        {ids.map((id) => (
          <li key={id} class="tk-words">
            {projects.find((project) => project.id === id)?.text ?? t("removed-project")}
            {ballot === "points" && ` · ${t("points-on", { points: support[id] ?? 0 })}`}
          </li>
        ))}
      </ul>
      <div>
        <TakeBack action="withdraw_ballot" />
      </div>
    </section>
  );
}

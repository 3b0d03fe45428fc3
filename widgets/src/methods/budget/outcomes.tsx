import { useActivity } from "../../model/activity";
import { Bars } from "../../parts/bars";
import { barLane, shareBars } from "../../parts/lanes";
import { type Lane, Pages, type Tile } from "../../parts/pages";
import { Answered, Sides, sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { Costs } from "./costs";
import {
  type BudgetResults,
  costOf,
  type Project,
  useMoney,
  useProjects,
  useSettings,
  whyShares,
  whyVotes,
} from "./projects";

/** What the room sees: what there is to vote on and what it costs; then what is funded, and why. */
export function Outcomes() {
  const activity = useActivity();
  const mayPrice = activity.role === "facilitator" && activity.header.value.status !== "closed";
  return (
    <div class="tk-stack">
      <Picture />
      {mayPrice && activity.header.value.on.length > 0 && <Costs />}
    </div>
  );
}

function Picture() {
  const activity = useActivity();
  const { t } = activity.texts;
  const money = useMoney();
  const { sum } = useSettings();
  const results = activity.view.part<BudgetResults>("results").value;
  const choices = useProjects().map(({ id, text, cost }) => ({ id, text: `${text} · ${money(cost)}` }));
  if (activity.isBlind || results === undefined || results.answered === 0) {
    return (
      <UntilReveal choices={choices} empty={t("nothing-yet")}>
        <p>{t("sum-is", { sum: money(sum) })}</p>
      </UntilReveal>
    );
  }
  return <Shown results={results} />;
}

/** A project with what became of it by one of the rules. */
interface Fate {
  readonly project: Project;
  readonly funded: boolean;
  readonly why: string;
}

/** What became of every project, by equal shares and by most votes; nothing while results run. */
function useFates({ joint }: BudgetResults) {
  const { t } = useActivity().texts;
  const money = useMoney();
  const hasPoints = useSettings().ballot === "points";
  const projects = new Map(useProjects().map((project) => [project.id, project]));
  const none = { people: 0, votes: 0 };
  const fates = <Decided extends { readonly project: string; readonly funded: boolean }>(
    decided: readonly Decided[] | undefined,
    why: (each: Decided, cost: number) => string,
  ): readonly Fate[] =>
    (decided ?? []).flatMap((each) => {
      const project = projects.get(each.project);
      return project ? [{ project, funded: each.funded, why: why(each, project.cost) }] : [];
    });
  const countsOf = (project: string) => joint.projects[project] ?? none;
  return {
    shares: fates(joint.by_shares, (each) => whyShares(each, countsOf(each.project), hasPoints, t, money)),
    votes: fates(joint.by_votes, (each, cost) => whyVotes(each, countsOf(each.project), cost, t, money)),
  };
}

/** The results, as a picture or as a table. */
export function Shown({ results }: { readonly results: BudgetResults }) {
  const activity = useActivity();
  return (
    <Twin
      picture={activity.role === "room" ? <Wall results={results} /> : <Below results={results} />}
      table={<Numbers results={results} />}
    />
  );
}

/** What is drawn: what each rule funds, once it is settled, and until then the votes; and what each side supports. */
function useLanes(results: BudgetResults): readonly Lane[] {
  const { t } = useActivity().texts;
  const money = useMoney();
  const projects = useProjects();
  const fates = useFates(results);
  const counts = ({ id }: Project) => results.joint.projects[id]?.votes ?? 0;
  const lane = (id: "shares" | "votes"): Lane => {
    const ids = fates[id].filter(({ funded }) => funded).map(({ project }) => project.id);
    const name = t(`by-${id}`, { spent: money(costOf(projects, ids)) });
    const funded = fates[id].filter((fate) => fate.funded);
    const others = fates[id].filter((fate) => !fate.funded);
    return {
      id,
      name,
      head: <h3>{name}</h3>,
      tiles: [...funded, ...others].map((fate) => tileOf(id, fate)),
    };
  };
  const bars = projects.map((each) => ({ id: each.id, label: each.text, value: counts(each) }));
  const full = Math.max(1, ...bars.map(({ value }) => value));
  return [
    ...(results.settled
      ? [lane("shares"), lane("votes")]
      : [barLane("running", t("heading-votes"), bars, full)]),
    ...sidesOf(results).map(({ side, count, tally }) => {
      const name = t("side-count", { side: t(`perspective-${side}`), count });
      const people = (id: string) => tally.projects[id]?.people ?? 0;
      return barLane(side, name, shareBars(projects, people, count, t), count, `var(--tk-${side})`);
    }),
  ];
}

function tileOf(rule: string, fate: Fate): Tile {
  return {
    id: `${rule}:${fate.project.id}`,
    looks: `${fate.project.text} ${fate.why}`,
    class: fate.funded ? "tk-fate tk-is-funded" : "tk-fate",
    draw: () => <OneFate fate={fate} />,
  };
}

function OneFate({ fate: { project, funded, why } }: { readonly fate: Fate }) {
  const { t } = useActivity().texts;
  const money = useMoney();
  return (
    <>
      <p class="tk-words tk-project" dir="auto">
        {project.text} <strong class="tk-cost">{money(project.cost)}</strong>
      </p>
      <p>
        <strong>
          <span aria-hidden="true">{funded ? "✓" : "–"}</span> {t(funded ? "funded" : "not-funded")}
        </strong>
      </p>
      <p class="tk-hint">{why}</p>
    </>
  );
}

function Wall({ results }: { readonly results: BudgetResults }) {
  const { t } = useActivity().texts;
  const lanes = useLanes(results);
  return (
    <div class="tk-stack tk-fill">
      <Pages
        lanes={lanes}
        label={t("heading-votes")}
        least={lanes.length > 3 ? 14 : 19}
        most={1.35}
        ordered
      />
      {results.too_small && <p class="tk-hint">{t("sides-too-small")}</p>}
    </div>
  );
}

/** On a phone and in the facilitator's window: everything below each other, with the rules in words. */
function Below({ results }: { readonly results: BudgetResults }) {
  const { t } = useActivity().texts;
  const money = useMoney();
  const projects = useProjects();
  const lanes = useLanes({ ...results, sides: {} });
  return (
    <div class="tk-stack">
      <p class="tk-hint" role="status">
        <Answered count={results.answered} />
      </p>
      <Pages lanes={lanes} label={t("heading-votes")} least={19} />
      {results.settled && (
        <>
          <p class="tk-hint">{t("shares-rule", { share: money(results.joint.share ?? 0) })}</p>
          <p class="tk-hint">{t("votes-rule")}</p>
        </>
      )}
      <Sides
        results={results}
        draw={(tally, answered, colour) => (
          <Bars
            bars={shareBars(projects, (id) => tally.projects[id]?.people ?? 0, answered, t)}
            most={answered}
            colour={colour}
          />
        )}
      />
    </div>
  );
}

function Numbers({ results }: { readonly results: BudgetResults }) {
  const { t } = useActivity().texts;
  const money = useMoney();
  const fates = useFates(results);
  const sides = sidesOf(results);
  const projects = useProjects();
  const votesOf = (id: string) => results.joint.projects[id]?.votes ?? 0;
  const fate = (of: readonly Fate[], id: string) => {
    const found = of.find(({ project }) => project.id === id);
    return found ? `${t(found.funded ? "funded" : "not-funded")}. ${found.why}` : "";
  };
  return (
    <Table
      caption={t("heading-votes")}
      headings={[
        t("heading-project"),
        t("heading-cost"),
        t("heading-votes"),
        ...sides.map(({ side, count }) => t("side-count", { side: t(`perspective-${side}`), count })),
        ...(results.settled ? [t("heading-by-shares"), t("heading-by-votes")] : []),
      ]}
      rows={[...projects]
        .sort((one, other) => votesOf(other.id) - votesOf(one.id))
        .map(({ id, text, cost }) => [
          text,
          money(cost),
          votesOf(id),
          ...sides.map(({ tally }) => tally.projects[id]?.people ?? 0),
          ...(results.settled ? [fate(fates.shares, id), fate(fates.votes, id)] : []),
        ])}
    />
  );
}

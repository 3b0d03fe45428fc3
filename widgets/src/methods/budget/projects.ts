import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import type { Texts } from "../../model/texts";
import { type Offered, type Option, useOffered } from "../../parts/option";

export interface Settings {
  readonly sum: number;
  readonly currency: string;
  readonly projects: readonly (Option & { readonly cost: number })[];
  readonly ballot: "approval" | "points" | "basket";
  readonly points: number;
  readonly most: number | null;
}

/** Points by project; 1 for what is supported where no points are shared. */
export type Support = Readonly<Record<string, number>>;

export interface Own {
  readonly support?: Support;
}

/** Something that can be voted on. */
export interface Project extends Offered {
  readonly cost: number;
}

export interface Counts {
  readonly people: number;
  readonly votes: number;
}

/** What became of a project in order of votes. */
export interface ByVotes {
  readonly project: string;
  readonly funded: boolean;
  readonly left: number;
  readonly tied: boolean;
}

/** What became of a project by equal shares. */
export interface ByShares {
  readonly project: string;
  readonly funded: boolean;
  readonly price: number;
  readonly money: number;
  readonly missing: number;
  readonly tied: boolean;
}

export interface Tally {
  readonly projects: Readonly<Record<string, Counts>>;
  /** Known once results are settled. */
  readonly by_votes?: readonly ByVotes[];
  readonly by_shares?: readonly ByShares[];
  readonly share?: number;
}

export type BudgetResults = Results<Tally>;

export function useSettings(): Settings {
  return useActivity().header.value.settings as unknown as Settings;
}

/** What an item that the activity builds on costs. */
export function useCost(item: string): number | null {
  return useActivity().view.part<{ cost: number }>(`cost:${item}`).value?.cost ?? null;
}

/** Everything that can be voted on: what has a cost. */
export function useProjects(): readonly Project[] {
  const { view } = useActivity();
  const given = new Map(useSettings().projects.map(({ id, cost }) => [id, cost]));
  const priced = new Map(view.all<{ cost: number }>("cost").map(({ id, cost }) => [id, cost]));
  return useOffered("projects").flatMap((each) => {
    const cost = given.get(each.id) ?? priced.get(each.id);
    return cost === undefined ? [] : [{ ...each, cost }];
  });
}

/** Writes amounts with the currency. */
export function useMoney(): (amount: number) => string {
  const { t } = useActivity().texts;
  const { currency } = useSettings();
  return (amount) => t("money", { amount, currency });
}

/** How much projects cost together. */
export function costOf(projects: readonly Project[], ids: readonly string[]): number {
  return projects.filter(({ id }) => ids.includes(id)).reduce((sum, { cost }) => sum + cost, 0);
}

/** Why most votes fund a project or not; `figure.py` says it likewise. */
export function whyVotes(
  { funded, left, tied }: ByVotes,
  { votes }: Counts,
  cost: number,
  t: Texts["t"],
  money: (amount: number) => string,
): string {
  if (votes === 0) {
    return t("votes-none");
  }
  const values = { votes, left: money(left), missing: money(cost - left) };
  const said = t(funded ? "votes-funded" : "votes-short", values);
  return tied ? `${said} ${t("votes-tied")}` : said;
}

/** Why equal shares fund a project or not. */
export function whyShares(
  share: ByShares,
  { people }: Counts,
  hasPoints: boolean,
  t: Texts["t"],
  money: (amount: number) => string,
): string {
  if (people === 0) {
    return t("shares-none");
  }
  const paid = hasPoints ? "shares-funded-points" : "shares-funded";
  const said = t(share.funded ? paid : "shares-short", {
    people,
    price: money(share.price),
    money: money(share.money),
    missing: money(share.missing),
  });
  return share.tied ? `${said} ${t("shares-tied")}` : said;
}

import { afterEach, expect, test } from "vitest";
import budget from "../../src/methods/budget";
import { header, Stage } from "../stage";

const projects = [
  { id: "ramp", cost: 6000, text: { en: "A ramp" } },
  { id: "signs", cost: 3000, text: { en: "Signs" } },
  { id: "trip", cost: 5000, text: { en: "A trip" } },
];
const settings = { sum: 10000, currency: "€", projects, ballot: "approval", points: 5, most: null };
let stage: Stage;
afterEach(() => expect(stage.leave()).toBe(true));

const joint = {
  projects: {
    ramp: { people: 3, votes: 3 },
    signs: { people: 1, votes: 1 },
    trip: { people: 0, votes: 0 },
  },
  by_votes: [
    { project: "ramp", funded: true, left: 10000, tied: false },
    { project: "signs", funded: true, left: 4000, tied: true },
    { project: "trip", funded: false, left: 1000, tied: false },
  ],
  by_shares: [
    { project: "ramp", funded: true, price: 2000, money: 0, missing: 0, tied: false },
    { project: "signs", funded: false, price: 0, money: 2999.5, missing: 0.5, tied: true },
    { project: "trip", funded: false, price: 0, money: 0, missing: 5000, tied: false },
  ],
  share: 4999.5,
};
const results = (others = {}) => ({
  joint,
  answered: 3,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  ...others,
});
const fates = () => Array.from(stage.el.querySelectorAll(".tk-fate"), (each) => each.textContent);

test("what is ticked goes out at once, with the cost beside each project", async () => {
  stage = new Stage(budget, header("budget", { settings }));
  await stage.settle();
  expect(stage.text).toContain("There is 10,000\u00a0€ to share.");
  expect(stage.field("A ramp").closest("label")?.textContent).toContain("6,000\u00a0€");
  await stage.choose("A ramp");
  await stage.choose("Signs");
  expect(stage.asked.map(({ data }) => data.support)).toEqual([{ ramp: 1 }, { ramp: 1, signs: 1 }]);
  expect(stage.text).toContain("You have ticked 2");
});

test("points are shared by buttons, and what is left is told", async () => {
  stage = new Stage(budget, header("budget", { settings: { ...settings, ballot: "points" } }), {
    view: { own: { support: { trip: 3 } } },
  });
  await stage.press("One point more: A ramp");
  await stage.press("One point less: A trip");
  expect(stage.asked.map(({ data }) => data.support)).toEqual([
    { trip: 3, ramp: 1 },
    { trip: 2, ramp: 1 },
  ]);
  expect(stage.text).toContain("2 points left");
  await stage.press("One point less: Signs");
  expect(stage.asked.length, "there is none to take").toBe(2);
});

test("a basket tells what is spent, and one too full is refused and put back", async () => {
  stage = new Stage(budget, header("budget", { settings: { ...settings, ballot: "basket" } }), {
    view: { own: { support: { ramp: 1 } } },
  });
  await stage.settle();
  expect(stage.text).toContain("6,000\u00a0€ spent, 4,000\u00a0€ left.");
  stage.refuse("basket-above-sum", "Your choices cost 11000 together.", "Take one away.");
  await stage.choose("A trip");
  expect(stage.text).toContain("Your choices cost 11000 together. Take one away.");
  expect(stage.field("A trip").checked).toBe(false);
});

test("what was made before is voted on only with a cost", async () => {
  const item = (text: string) => ({ text, parts: [], colour: "" });
  stage = new Stage(budget, header("budget", { settings: { ...settings, projects: [] } }), {
    view: { "item:a": item("A note"), "item:b": item("Another") },
  });
  await stage.settle();
  expect(stage.text).toContain("There are no proposals yet.");
  stage.change({ "cost:b": { cost: 400 } });
  await stage.settle();
  expect(stage.el.querySelectorAll("input").length).toBe(1);
  await stage.choose("Another");
  expect(stage.asked[0]?.data).toEqual({ support: { b: 1 } });
});

test("the facilitator gives a cost, and takes it away", async () => {
  stage = new Stage(budget, header("budget", { settings: { ...settings, projects: [] }, on: ["notes"] }), {
    role: "facilitator",
    view: { "item:a": { text: "A note", parts: [], colour: "" } },
  });
  await stage.write("Cost: A note", "250");
  await stage.press("Save the cost");
  stage.change({ "cost:a": { cost: 250 } });
  await stage.write("Cost: A note", "");
  await stage.press("Save the cost");
  expect(stage.asked.map(({ data }) => data)).toEqual([
    { project: "a", cost: 250 },
    { project: "a", cost: null },
  ]);
});

test("a ballot can be taken back, also after the close", async () => {
  stage = new Stage(budget, header("budget", { settings, status: "closed" }), {
    view: { own: { support: { trip: 1, gone: 1 } } },
  });
  await stage.settle();
  expect(stage.text).toContain("A trip");
  expect(stage.text).toContain("Taken away since");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_ballot" }]);
});

test("before the reveal the wall shows what there is to vote on, and nothing else", async () => {
  stage = new Stage(budget, header("budget", { settings, blind: true }), { role: "room" });
  await stage.settle();
  expect(stage.el.querySelector(".tk-until-reveal")).not.toBeNull();
  expect(stage.el.querySelector(".tk-twin")).toBeNull();
  expect(stage.text).toContain("Signs · 3,000\u00a0€");
});

test("each project is told whether it is funded, and why, by both rules", async () => {
  stage = new Stage(budget, header("budget", { settings, status: "closed" }), {
    role: "facilitator",
    view: { results: results() },
  });
  await stage.settle();
  expect(stage.text).toContain("By equal shares: 6,000\u00a0€");
  expect(stage.text).toContain("Most votes first: 9,000\u00a0€");
  expect(stage.text).toContain("In the end each share was 4,999.5\u00a0€.");
  const [ramp, signs, trip, , signsByVotes, tripByVotes] = fates();
  expect(ramp).toContain("✓ Funded3 supporters paid this out of their shares, each at most 2,000\u00a0€.");
  expect(signs).toContain(
    "– Not funded1 supporter had 2,999.5\u00a0€ left of their shares together, so 0.5\u00a0€ was",
  );
  expect(signs).toContain("Another was as good");
  expect(trip).toContain("Nobody supported this.");
  expect(signsByVotes).toContain("✓ FundedGot 1 vote. There was 4,000\u00a0€ left, and it was enough.");
  expect(tripByVotes).toContain("Nobody supported this.");
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tbody tr"), (row) => row.textContent);
  expect(rows[0]).toContain("A ramp6,000\u00a0€3Funded. 3 supporters paid");
});

test("while votes come the wall counts them, and decides nothing", async () => {
  stage = new Stage(budget, header("budget", { settings }), {
    role: "facilitator",
    view: { results: results({ joint: { projects: joint.projects }, settled: false }) },
  });
  await stage.settle();
  expect(fates()).toEqual([]);
  const bars = Array.from(stage.el.querySelectorAll(".tk-bar"), (each) => each.textContent);
  expect(bars).toEqual(["A ramp3", "Signs1", "A trip0"]);
});

test("sides show how many support what, of how many", async () => {
  const side = (ramp: number) => ({ projects: { ramp: { people: ramp, votes: ramp } } });
  stage = new Stage(budget, header("budget", { settings, status: "closed" }), {
    role: "facilitator",
    view: {
      results: results({
        sides: { client: side(4), worker: side(0) },
        side_counts: { client: 4, worker: 5 },
      }),
    },
  });
  await stage.settle();
  const bars = Array.from(stage.el.querySelectorAll(".tk-sides .tk-bar"), (each) => each.textContent);
  expect(bars).toEqual(["A ramp4 of 4"]);
});

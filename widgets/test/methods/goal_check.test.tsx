import { afterEach, beforeEach, expect, test } from "vitest";
import goal_check from "../../src/methods/goal_check";
import type { Role, Status, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const settings = {
  statements: [{ id: "ride", text: { en: "The ride is on time" } }],
  goals: [{ id: "goal", text: { en: "Nobody waits" } }],
  steps: 3,
  look: "numbers",
  low: null,
  high: null,
};
const counted = (counts: number[]) => ({
  bands: [
    [1, 1],
    [2, 2],
    [3, 3],
  ],
  counts,
  cannot_say: 1,
  n: counts.reduce((sum, each) => sum + each, 1),
  coarse: false,
});
const pair = (before: number[], after: number[]) => ({
  ride: { before: counted(before), after: counted(after) },
});
const results = (sides: object) => ({
  joint: { statements: { ride: counted([1, 2, 9]) } },
  answered: 13,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  beside: { statements: pair([8, 3, 1], [1, 2, 9]), sides },
});
const bySides = results({ client: pair([5, 0, 0], [0, 0, 6]), worker: pair([3, 3, 1], [1, 2, 3]) });
const items: View = {
  "item:ride": { text: "The ride is on time", parts: [], colour: "" },
  "item:t1": { text: "A message is sent", parts: [], colour: "" },
};
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => {
  expect(stage.leave()).toBe(true);
});

function show(role: Role, view: View = {}, status: Status = "closed"): Stage {
  const shown = header("goal_check", { settings, status, blind: true, revealed: status === "closed" });
  return new Stage(goal_check, shown, { role, view: { ...items, ...view } });
}

test("people rate as they did before, and see nothing of before", async () => {
  stage = show("participant", {}, "open");
  await stage.settle();
  expect(stage.text).toContain("The ride is on time");
  expect(stage.text).not.toContain("Before");
  stage.el.querySelectorAll("input")[2]?.click();
  await stage.settle();
  expect(stage.asked).toMatchObject([{ action: "rate", data: { statement: "ride", step: 3 } }]);
});

test("the wall shows before beside now for everyone", async () => {
  stage = show("room", { results: results({}) });
  await stage.settle();
  expect([...stage.el.querySelectorAll("h4")].map((each) => each.textContent)).toEqual([
    "Everyone, before 13 people answered",
    "Everyone, now 13 people answered",
  ]);
});

test("and for each side where both show them", async () => {
  stage = show("room", { results: bySides });
  await stage.settle();
  const headings = [...stage.el.querySelectorAll("h4")].map((each) => each.textContent?.split(" ")[0]);
  expect(headings).toEqual(["Clients,", "Clients,", "Workers,", "Workers,"]);
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((each) => each.textContent),
  );
  expect(rows[0]).toEqual(["The ride is on time", "1 strongly disagree", "Clients", "5", "0"]);
  expect(rows).toHaveLength(8);
});

test("the facilitator says how far each goal was reached; a statement is no goal", async () => {
  stage = show("facilitator", { results: results({}) });
  await stage.settle();
  const labels = [...stage.el.querySelectorAll(".tk-outcome li label")].map((each) => each.textContent);
  expect(labels).toEqual(["Nobody waits", "A message is sent"]);
  const select = stage.field("A message is sent");
  select.value = "-1";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await stage.settle();
  expect(stage.asked).toMatchObject([{ action: "set_level", data: { goal: "t1", level: -1 } }]);
});

test("the decision goes out with its reason, and what is refused stays", async () => {
  stage = show("facilitator", { results: results({}) });
  await stage.choose("We change it and try on");
  await stage.write("Why?", "It came late");
  stage.refuse("look-first", "The answers are still hidden.");
  await stage.press("Write the decision down");
  expect(stage.asked).toMatchObject([
    { action: "conclude", data: { outcome: "change", why: "It came late" } },
  ]);
  expect(stage.field("Why?").value).toBe("It came late");
});

test("a phone sees levels, score with its caution, and the decision, without a form", async () => {
  stage = show("participant", {
    results: results({}),
    "level:goal": { level: 1 },
    score: { score: 60, goals: 1 },
    conclusion: { outcome: "adopt", why: "It came in time" },
  });
  await stage.settle();
  for (const text of [
    "Nobody waits · +1 More than expected",
    "60 points from one goal",
    "only a direction",
    "We adopt it: It came in time",
  ]) {
    expect(stage.text).toContain(text);
  }
  expect(stage.text).not.toContain("A message is sent");
  expect(stage.el.querySelectorAll("select, textarea, input")).toHaveLength(0);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import plan from "../../src/methods/plan";
import type { Role, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const entry = (order: number, said: object) => ({
  text: "",
  label: "",
  last_year: null,
  this_year: null,
  given: true,
  order,
  ...said,
});
const view: View = {
  "entry:goals": entry(1, { text: "Clients from the start" }),
  "entry:measures": entry(2, {}),
  "entry:in_practice": entry(3, { last_year: 0, this_year: 12 }),
};
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => {
  expect(stage.leave()).toBe(true);
});

function show(role: Role): Stage {
  return new Stage(plan, header("plan"), { role, view });
}

test("a phone shows parts, what is open, and both years; none is not nought", async () => {
  stage = show("participant");
  await stage.settle();
  for (const text of [
    "Goals",
    "Clients from the start",
    "What do we do: arenas",
    "Ideas taken into practice",
  ]) {
    expect(stage.text).toContain(text);
  }
  const numbers = [...stage.el.querySelectorAll(".tk-bar-number")].map((each) => each.textContent);
  expect(numbers).toEqual(["0", "12"]);
  stage.change({ "entry:in_practice": entry(3, { this_year: 12 }) });
  await stage.settle();
  expect(stage.el.querySelector(".tk-bar-number")?.textContent).toBe("–");
});

test("a part is filled in with words, a figure with numbers", async () => {
  stage = show("facilitator");
  await stage.press("Change: Measures");
  await stage.write("What do we plan?", "A panel");
  await stage.press("Save");
  await stage.press("Change: Ideas taken into practice");
  await stage.write("Last year", "");
  await stage.press("Save");
  expect(stage.asked).toMatchObject([
    { action: "edit_entry", data: { entry: "measures", text: "A panel" } },
    { action: "edit_entry", data: { entry: "in_practice", last_year: null, this_year: 12 } },
  ]);
});

test("the room adds a figure of its own", async () => {
  stage = show("scribe");
  await stage.write("What is counted?", "Clients in cafés");
  await stage.write("This year", "31");
  await stage.press("Add the figure");
  expect(stage.asked).toMatchObject([
    { action: "add_entry", data: { label: "Clients in cafés", last_year: null, this_year: 31 } },
  ]);
});

test("the wall shows it as a table too", async () => {
  stage = show("room");
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((each) => each.textContent),
  );
  expect(rows[0]).toEqual(["Goals", "Clients from the start", "", ""]);
  expect(rows[2]).toEqual(["Ideas taken into practice", "", "0", "12"]);
});

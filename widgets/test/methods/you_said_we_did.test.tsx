import { afterEach, beforeEach, expect, test } from "vitest";
import you_said_we_did from "../../src/methods/you_said_we_did";
import type { Role, Status, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const done = {
  about: "n1",
  proposal: "",
  state: "done",
  done: "A message comes",
  responsible: "The dispatcher",
  why: "",
  told_on: "2026-05-01",
  order: 2,
};
const not = {
  ...done,
  about: "",
  proposal: "The same driver",
  state: "not_done",
  done: "",
  why: "shifts",
  order: 1,
};
const items: View = {
  "item:n1": { text: "Tell at once", parts: [], colour: "" },
  "item:n2": { text: "Ask about help", parts: [], colour: "" },
};
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => {
  expect(stage.leave()).toBe(true);
});

function show(role: Role, view: View = {}, status: Status = "open"): Stage {
  return new Stage(you_said_we_did, header("you_said_we_did", { status }), {
    role,
    view: { ...items, ...view },
  });
}

test("a phone tells what was done first, then what was not and why, also after it is closed", async () => {
  stage = show("participant", { "outcome:o1": not, "outcome:o2": done }, "closed");
  await stage.settle();
  for (const text of [
    "Tell at once",
    "This we changed: A message comes",
    "Who: The dispatcher",
    "Told on: May 1, 2026",
    "This we could not, because: shifts",
  ]) {
    expect(stage.text).toContain(text);
  }
  expect(stage.text.indexOf("Tell at once")).toBeLessThan(stage.text.indexOf("The same driver"));
  expect(stage.text).not.toContain("nothing has been told");
});

test("the facilitator sees of how many nothing has been told", async () => {
  stage = show("facilitator", { "outcome:o2": done });
  await stage.settle();
  expect(stage.text).toContain("Of one proposal nothing has been told yet");
});

test("a proposal that was removed leaves what was done", async () => {
  stage = show("room", { "outcome:o2": { ...done, about: "gone" } });
  await stage.settle();
  expect(stage.text).toContain("The proposal was removed");
  expect(stage.text).toContain("A message comes");
});

test("what became of it is chosen, and all goes out together", async () => {
  stage = show("scribe");
  await stage.settle();
  for (const [label, value] of [
    ["Of which proposal?", "n2"],
    ["What became of it?", "under_way"],
  ] as const) {
    const field = stage.field(label);
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await stage.settle();
  }
  await stage.write("What did we change", "A new form");
  await stage.write("When were people told?", "2026-05-01");
  await stage.press("Save");
  expect(stage.asked).toMatchObject([
    {
      action: "add_outcome",
      data: { about: "n2", proposal: "", state: "under_way", done: "A new form", told_on: "2026-05-01" },
    },
  ]);
});

test("the wall shows it as a table too", async () => {
  stage = show("room", { "outcome:o1": not, "outcome:o2": done });
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) => row.children[1]?.textContent);
  expect(rows).toEqual(["Done", "We could not"]);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import agreement from "../../src/methods/agreement";
import type { Role, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const part = (order: number, text = "") => ({ text, side: "client", name: "", given: true, order });
const parts: View = { "part:task": part(1, "Six meetings"), "part:compensation": part(2) };
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => {
  expect(stage.leave()).toBe(true);
});

function show(role: Role, { names = false, view = {} }: { names?: boolean; view?: View } = {}): Stage {
  const settings = { keep_names: names };
  return new Stage(agreement, header("agreement", { settings }), { role, view: { ...parts, ...view } });
}

test("a phone shows what was agreed, what is open, the warning, and that names are not kept", async () => {
  stage = show("participant");
  await stage.settle();
  for (const text of [
    "Names are not kept.",
    "The task",
    "Six meetings",
    "what is paid, and when?",
    "The fee may affect your benefits. Ask before you accept.",
  ]) {
    expect(stage.text).toContain(text);
  }
  expect(stage.text).not.toContain("for how long");
  expect(stage.el.querySelectorAll("button, input, textarea")).toHaveLength(0);
});

test.each(["participant", "room", "facilitator"] as const)(
  "that names are kept is said first of all: %s",
  async (role) => {
    stage = show(role, { names: true });
    await stage.settle();
    expect(stage.text.startsWith("The names of those who sign are kept.")).toBe(true);
  },
);

test("without names kept there is no place to write one", async () => {
  stage = show("facilitator");
  await stage.settle();
  expect(() => stage.field("Name")).toThrow();
});

test("the facilitator writes who signs for whom", async () => {
  stage = show("facilitator", { names: true });
  await stage.settle();
  const side = stage.field("For whom?");
  side.value = "organisation";
  side.dispatchEvent(new Event("change", { bubbles: true }));
  await stage.write("Name", "Ulla");
  await stage.press("Add the name");
  expect(stage.asked).toMatchObject([{ action: "add_part", data: { side: "organisation", name: "Ulla" } }]);
});

test("a part is filled in, a name is deleted", async () => {
  stage = show("facilitator", {
    names: true,
    view: { "part:n1": { text: "", side: "client", name: "Ulla", order: 7 } },
  });
  await stage.press("Change: Compensation");
  await stage.write("What do we agree on?", "A fee each time");
  await stage.press("Save");
  await stage.press("Delete: Developer client or expert by experience: Ulla");
  expect(stage.asked).toMatchObject([
    { action: "edit_part", data: { part: "compensation", text: "A fee each time" } },
    { action: "remove_part", data: { part: "n1" } },
  ]);
});

test("the wall shows it as a table too", async () => {
  stage = show("room");
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((each) => each.textContent),
  );
  expect(rows).toEqual([
    ["The task", "Six meetings"],
    ["Compensation", ""],
  ]);
});

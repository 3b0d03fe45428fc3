import { afterEach, beforeEach, expect, test } from "vitest";
import checklist from "../../src/methods/checklist";
import type { Role, Status, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const settings = { rows: [{ id: "fees", text: { en: "Fees are agreed", fi: "Palkkiot on sovittu" } }] };
const empty = { what: "", state: "not_begun", responsible: "", by_when: "", evidence: "" };
const given = { ...empty, given: true, order: 1 };
const added = { ...empty, what: "The interpreter is booked", state: "done", responsible: "Ulla", order: 2 };
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => {
  expect(stage.leave()).toBe(true);
});

function show(
  role: Role,
  view: View = { "row:fees": given, "row:r1": added },
  status: Status = "open",
): Stage {
  return new Stage(checklist, header("checklist", { status, settings }), { role, view });
}

test("a phone shows how every row stands and how far it is, without a form", async () => {
  stage = show("participant");
  await stage.settle();
  for (const text of [
    "1 of 2 rows are done",
    "Fees are agreed",
    "Not begun",
    "The interpreter is booked",
    "Done",
  ]) {
    expect(stage.text).toContain(text);
  }
  expect(stage.el.querySelectorAll("button, input, select, textarea")).toHaveLength(0);
});

test("what does not concern us is not counted", async () => {
  stage = show("room", { "row:fees": { ...given, state: "not_ours" }, "row:r1": added });
  await stage.settle();
  expect(stage.text).toContain("1 of 1 row is done");
});

test("the facilitator says how a row stands with one choice", async () => {
  stage = show("facilitator");
  await stage.settle();
  const [first] = stage.el.querySelectorAll<HTMLSelectElement>(".tk-line select");
  const select = first as HTMLSelectElement;
  select.value = "under_way";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  expect(stage.asked).toMatchObject([
    { action: "edit_row", data: { row: "fees", state: "under_way", responsible: "", by_when: null } },
  ]);
  await stage.settle();
});

test("a row that is given is not worded again, only filled in", async () => {
  stage = show("facilitator", { "row:fees": given });
  await stage.press("Change: Fees are agreed");
  const labels = [...stage.el.querySelectorAll(".tk-line form label")].map((each) => each.textContent);
  expect(labels).toEqual(["Where does it stand?", "Who sees to it?", "By when?", "How do we know?"]);
});

test("an empty row has nothing to take away, a filled one is emptied", async () => {
  stage = show("facilitator", { "row:fees": given });
  await stage.settle();
  expect(() => stage.button("Empty")).toThrow();
  expect(() => stage.button("Delete")).toThrow();
  stage.change({ "row:fees": { ...given, responsible: "Ulla" } });
  await stage.press("Empty: Fees are agreed");
  expect(stage.asked).toMatchObject([{ action: "remove_row", data: { row: "fees" } }]);
});

test("a scribe fills in what is given and their own rows, and adds some", async () => {
  stage = show("scribe");
  await stage.settle();
  const buttons = [...stage.el.querySelectorAll("button")].map((each) => each.textContent);
  expect(buttons).toContain("Change: Fees are agreed");
  expect(buttons).not.toContain("Change: The interpreter is booked");
  await stage.write("What has to be in place?", "A taxi");
  await stage.press("Add the row");
  expect(stage.asked).toMatchObject([
    { action: "add_row", data: { ...empty, what: "A taxi", by_when: null } },
  ]);
});

test("the wall shows it as a table too", async () => {
  stage = show("room");
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((each) => each.textContent),
  );
  expect(rows).toEqual([
    ["Fees are agreed", "Not begun", ""],
    ["The interpreter is booked", "Done", "Ulla"],
  ]);
});

test("nothing is changed once it is closed", async () => {
  stage = show("facilitator", undefined, "closed");
  await stage.settle();
  expect(() => stage.button("Add the row")).toThrow();
  expect(stage.el.querySelectorAll("select")).toHaveLength(0);
  expect(stage.text).toContain("Not begun");
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import decision from "../../src/methods/decision";
import type { Role, Status, View } from "../../src/model/protocol";
import { dateOf, read, today } from "../../src/parts/line";
import { header, Stage } from "../stage";

const made = {
  what: "The taxi calls when it is late",
  responsible: "Liisa",
  by_when: "2099-05-20",
  told_to: "drivers",
  told_by: "Pekka",
  follow_up: "we ask the passengers",
  about: "n1",
  order: 1,
};
const item = { text: "The taxi does not come", parts: [], colour: "" };
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => {
  expect(stage.leave()).toBe(true);
  vi.useRealTimers();
});

function show(role: Role, view: View = {}, status: Status = "open", language = "en"): Stage {
  return new Stage(decision, header("decision", { status }), { role, view, language });
}

test("a phone shows the whole decision, without a form", async () => {
  stage = show("participant", { "decision:d1": made, "item:n1": item });
  await stage.settle();
  for (const text of [
    "By May 20, 2099",
    "The taxi calls when it is late",
    "Liisa sees to it",
    "To be told: drivers. Pekka tells them.",
    "Follow-up: we ask the passengers",
    "Answers this: The taxi does not come",
  ]) {
    expect(stage.text).toContain(text);
  }
  expect(stage.el.querySelectorAll("button, input, textarea")).toHaveLength(0);
});

test("the day is written as each language writes it", async () => {
  stage = show("room", { "decision:d1": made }, "open", "fi");
  await stage.settle();
  expect(stage.text).toContain("20.5.2099 mennessä");
});

test("a scribe writes a decision down; without a day none is sent", async () => {
  stage = show("scribe", { "item:n1": item });
  await stage.write("What is done?", "A bench");
  await stage.write("Who sees to it?", "Ulla");
  await stage.press("Write it down");
  await stage.write("By when?", "2099-01-02");
  await stage.write("Who is told?", "everyone");
  const about = stage.field("What does this answer?");
  about.value = "n1";
  about.dispatchEvent(new Event("change", { bubbles: true }));
  expect(stage.asked).toMatchObject([
    { action: "add_decision", data: { what: "A bench", responsible: "Ulla", by_when: null, about: "" } },
  ]);
});

test("all that was filled in goes out together, and the fields are empty again", async () => {
  stage = show("scribe");
  await stage.write("What is done?", "A bench");
  await stage.write("Who sees to it?", "Ulla");
  await stage.write("By when?", "2099-01-02");
  await stage.write("Who takes the message?", "Pekka");
  await stage.press("Write it down");
  expect(stage.asked[0]?.data).toEqual({
    what: "A bench",
    responsible: "Ulla",
    by_when: "2099-01-02",
    told_to: "",
    told_by: "Pekka",
    follow_up: "",
    about: "",
  });
  expect(stage.field("What is done?").value).toBe("");
});

test("what is refused stays, and survives a reload", async () => {
  stage = show("facilitator");
  stage.refuse("no-responsible", "The decision does not say who sees to it.", "Write a name.");
  await stage.write("What is done?", "A bench");
  await stage.press("Write it down");
  expect(stage.text).toContain("The decision does not say who sees to it. Write a name.");
  stage.leave();
  stage = show("facilitator");
  expect(stage.field("What is done?").value).toBe("A bench");
});

test("a scribe changes only their own", async () => {
  const own = { decisions: [{ id: "d2" }] };
  stage = show("scribe", { "decision:d1": made, "decision:d2": { ...made, what: "A bench", order: 2 }, own });
  await stage.settle();
  const changeable = [...stage.el.querySelectorAll("button")].map((each) => each.textContent);
  expect(changeable.filter((each) => each?.startsWith("Change"))).toEqual(["Change: A bench"]);
});

test("the facilitator changes a decision as a whole", async () => {
  stage = show("facilitator", { "decision:d1": made, "item:n1": item });
  await stage.press("Change");
  const fields = [...stage.el.querySelectorAll<HTMLInputElement>(".tk-line input[type=text]")];
  const responsible = fields[0] as HTMLInputElement;
  responsible.value = "Ulla";
  responsible.dispatchEvent(new Event("input", { bubbles: true }));
  await stage.press("Save");
  const { order: _, ...said } = made;
  expect(stage.asked).toMatchObject([
    { action: "edit_decision", data: { decision: "d1", ...said, responsible: "Ulla" } },
  ]);
  await stage.press("Delete");
  expect(stage.asked[1]).toMatchObject({ action: "remove_decision", data: { decision: "d1" } });
});

test("the room sees the earliest day first, and the same as a table", async () => {
  stage = show("room", {
    "decision:d1": made,
    "decision:d2": { ...made, what: "A bench", by_when: "2099-01-02", follow_up: "", order: 2 },
    "item:n1": item,
  });
  await stage.settle();
  expect(stage.text.indexOf("A bench")).toBeLessThan(stage.text.indexOf("The taxi calls"));
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) => row.querySelector("th")?.textContent);
  expect(rows).toEqual(["A bench", "The taxi calls when it is late"]);
  expect(stage.el.querySelectorAll("input, textarea")).toHaveLength(0);
});

test("a closed activity takes no new decisions", async () => {
  stage = show("facilitator", { "decision:d1": made }, "closed");
  await stage.settle();
  expect(() => stage.button("Write it down")).toThrow();
  expect(() => stage.button("Change")).toThrow();
  expect(stage.button("Delete")).toBeTruthy();
});

test("an empty wall asks, and says what will come", async () => {
  stage = show("room");
  await stage.settle();
  expect(stage.text).toBe("What is it like now?What is agreed will be written here");
});

test("a day is a day of this place, and a broken draft is nothing", async () => {
  stage = show("room");
  expect(dateOf("2099-05-20").getDate()).toBe(20);
  expect(today(new Date(2027, 0, 5, 23, 59))).toBe("2027-01-05");
  expect(read([{ name: "what", kind: "words" }], "{")).toEqual({ what: "" });
});

test("months later the facilitator writes down that people were told how it went", async () => {
  stage = show("facilitator", { "decision:d1": made, "item:n1": item }, "closed");
  await stage.choose("Taken into use");
  await stage.write("When were they told?", "2026-03-02");
  await stage.press("Save");
  expect(stage.asked[0]).toMatchObject({
    action: "tell_outcome",
    data: { decision: "d1", outcome: "kept", told_on: "2026-03-02" },
  });
  stage.change({ "decision:d1": { ...made, outcome: "kept", told_on: "2026-03-02" } });
  await stage.settle();
  expect(stage.text).toContain("Taken into use. Told on Mar 2, 2026.");
});

test("the facilitator asks where a decision came from; phones have no such button", async () => {
  stage = show("facilitator", { "decision:d1": made, "item:n1": item });
  const traced: unknown[] = [];
  stage.answerTraces((asked) => {
    traced.push(asked);
    return [
      { activity: "notes", item: "n1", title: "Notes", text: "The taxi does not come", told: "" },
      { activity: "a1", item: "d1", title: "Today", text: made.what, told: "Liisa sees to it." },
    ];
  });
  await stage.press("What became of this?");
  expect(traced).toEqual([{ type: "trace", activity: "a1", item: "d1" }]);
  const parts = [...stage.el.querySelectorAll(".tk-trace > li")].map((part) => part.textContent);
  expect(parts).toEqual(["NotesThe taxi does not come", `Today${made.what}Liisa sees to it.`]);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import stickyNotes from "../../src/methods/sticky_notes";
import { header, Stage } from "../stage";

const settings = {
  columns: [
    { id: "good", text: { en: "Works" } },
    { id: "bad", text: { en: "Does not work" } },
  ],
  colours: ["yellow"],
  author: "nobody",
  limit: 3,
  longest: 280,
  likes: false,
  share_on_phones: false,
  approve: false,
};
const note = { text: "The taxi is late", column: "bad", colour: "yellow", order: 1, author: "" };
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

test("a note goes out with its column, and the field is empty again", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }));
  await stage.choose("Does not work");
  await stage.write("Your note", "The taxi is late");
  await stage.press("Put on the wall");
  expect(stage.asked).toMatchObject([
    { action: "add_note", activity: "a1", data: { text: "The taxi is late", column: "bad" } },
  ]);
  expect(stage.field("Your note").value).toBe("");
  stage.change({
    own: {
      notes: [{ id: "n1", text: "The taxi is late", column: "bad", colour: "yellow", standing: "shown" }],
    },
  });
  await stage.settle();
  expect(stage.text).toContain("Your answer has arrived.");
});

test("no column is chosen beforehand, nor for the note after", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }));
  await stage.settle();
  expect(stage.el.querySelectorAll("input[type=radio]:checked")).toHaveLength(0);
  await stage.choose("Works");
  await stage.write("Your note", "The taxi came");
  await stage.press("Put on the wall");
  expect(stage.el.querySelectorAll("input[type=radio]:checked")).toHaveLength(0);
});

test("a note in the wrong column is moved to the right one", async () => {
  const own = { notes: [{ id: "n1", text: "Mine", column: "good", colour: "yellow", standing: "shown" }] };
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), { view: { own } });
  await stage.press("Change");
  const wrong = stage.el.querySelectorAll<HTMLInputElement>("li input[type=radio]");
  expect(document.activeElement?.tagName).toBe("TEXTAREA");
  wrong[1]?.click();
  await stage.press("Save");
  expect(stage.asked).toMatchObject([
    { action: "edit_note", data: { note: "n1", text: "Mine", column: "bad" } },
  ]);
});

test("a refused note stays in the field, with the reason and the remedy", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }));
  stage.refuse("identity-code", "That is an identity code.", "Leave it out.");
  await stage.write("Your note", "131052-308T");
  await stage.press("Put on the wall");
  expect(stage.field("Your note").value).toBe("131052-308T");
  expect(stage.text).toContain("That is an identity code. Leave it out.");
});

test("contact details are asked about once and sent when confirmed", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }));
  stage.refuse("contact-details", "That looks like a telephone number.");
  await stage.write("Your note", "Call 040 123 4567");
  await stage.press("Put on the wall");
  await stage.press("Send all the same");
  expect(stage.asked.map((each) => each.data.confirmed)).toEqual([undefined, true]);
});

test("words being written survive a reload", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }));
  await stage.write("Your note", "Half a thou");
  stage.leave();
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }));
  expect(stage.field("Your note").value).toBe("Half a thou");
});

test("one's own note can be deleted after the activity is closed, not changed", async () => {
  const own = { notes: [{ id: "n1", text: "Mine", column: "good", colour: "yellow", standing: "shown" }] };
  stage = new Stage(stickyNotes, header("sticky_notes", { settings, status: "closed" }), { view: { own } });
  expect(() => stage.button("Change")).toThrow();
  await stage.press("Delete");
  expect(stage.asked).toMatchObject([{ action: "remove_note", data: { note: "n1" } }]);
});

test("the wall shows a note in its column and takes it off again", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), { role: "room" });
  expect(stage.text).toContain("The first notes will appear here");
  stage.change({ "note:n1": note });
  await stage.settle();
  expect(stage.el.querySelector("[aria-label='Does not work']")?.textContent).toContain("The taxi is late");
  expect(stage.el.querySelector("[aria-label=Works]")?.textContent).not.toContain("The taxi");
  stage.change({}, ["note:n1"]);
  await stage.settle();
  expect(stage.text).not.toContain("The taxi");
});

test("markup is shown as text", async () => {
  const words = "<img src=x onerror=alert(1)>";
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), {
    role: "room",
    view: { "note:n1": { ...note, text: words } },
  });
  await stage.settle();
  expect(stage.el.querySelector("img")).toBeNull();
  expect(stage.text).toContain(words);
});

test("every picture has its table", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), {
    role: "room",
    view: { "note:n1": note },
  });
  await stage.press("Table");
  expect(stage.el.querySelector("tbody")?.textContent).toBe("The taxi is lateDoes not work");
});

test("the room has no controls, the facilitator hides and moves aside", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), {
    role: "room",
    view: { "note:n1": note },
  });
  expect(stage.el.querySelector("details")).toBeNull();
  stage.leave();
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), {
    role: "facilitator",
    view: { "note:n1": { ...note, standing: "shown", aside_to: "" } },
  });
  await stage.press("Hide");
  await stage.press("Move aside");
  await stage.write("Who takes it up?", "Maija, supervisor");
  await stage.press("Move to this person");
  expect(stage.asked.map(({ action, data }) => [action, data])).toEqual([
    ["hide_note", { note: "n1" }],
    ["move_note_aside", { note: "n1", person: "Maija, supervisor" }],
  ]);
});

test("before the reveal the wall says how many wrote, and nothing else", async () => {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings, blind: true }), { role: "room" });
  stage.say({ type: "header", header: stage.header, answered: 4 });
  await stage.settle();
  expect(stage.text).toContain("4 have answered");
});

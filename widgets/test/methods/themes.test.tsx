import { afterEach, beforeEach, expect, test } from "vitest";
import themes from "../../src/methods/themes";
import { header, Stage } from "../stage";

const settings = { suggested: [], who: "everyone" };
const item = (text: string) => ({ text, parts: [], colour: "yellow" });
const view = {
  "item:n1": item("The taxi is late"),
  "item:n2": item("Nobody answers"),
  "item:n3": item("The door is heavy"),
  "theme:t1": { name: "Journeys", order: 1, notes: ["n1"] },
  "theme:t2": { name: "Places", names: { fi: "Tilat", en: "Places" }, order: 2, notes: [] },
};
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

function on(role: "participant" | "room" | "facilitator", given = {}, parts: Record<string, unknown> = view) {
  stage = new Stage(themes, header("themes", { settings, ...given }), { role, view: parts });
}

const card = (name: string) => stage.el.querySelector(`[aria-label="${name}"]`)?.textContent;

test("chosen notes move to the theme whose button is pressed", async () => {
  on("participant");
  await stage.choose("Nobody answers");
  await stage.choose("The door is heavy");
  expect(stage.text).toContain("2 notes chosen");
  await stage.press("Journeys");
  expect(stage.asked).toMatchObject([
    { action: "place_notes", activity: "a1", data: { notes: ["n2", "n3"], theme: "t1" } },
  ]);
  expect(stage.text).toContain("2 notes moved: Journeys");
  expect(document.activeElement?.textContent).toContain("2 notes moved");
});

test("notes in a theme can be made loose again", async () => {
  on("participant");
  await stage.choose("The taxi is late");
  await stage.press("Without a theme");
  expect(stage.asked).toMatchObject([{ action: "place_notes", data: { notes: ["n1"], theme: "" } }]);
});

test("a new theme takes the chosen notes with it", async () => {
  on("participant");
  await stage.choose("Nobody answers");
  await stage.press("New theme");
  expect(document.activeElement).toBe(stage.field("Name of the new theme"));
  await stage.write("Name of the new theme", "Reaching people");
  await stage.press("Make the theme");
  expect(stage.asked).toMatchObject([
    { action: "add_theme", data: { name: "Reaching people", notes: ["n2"] } },
  ]);
});

test("a refused move says why, and the notes stay chosen", async () => {
  on("participant");
  stage.refuse("note-gone", "The note is not on the wall any more.", "Choose again.");
  await stage.choose("Nobody answers");
  await stage.press("Journeys");
  expect(stage.text).toContain("The note is not on the wall any more. Choose again.");
  expect(stage.text).toContain("1 note chosen");
});

test("a note that is taken off the wall is no longer chosen", async () => {
  on("participant");
  await stage.choose("Nobody answers");
  await stage.choose("The door is heavy");
  stage.change({}, ["item:n2"]);
  await stage.settle();
  expect(stage.text).toContain("1 note chosen");
  await stage.press("Journeys");
  expect(stage.asked).toMatchObject([{ data: { notes: ["n3"] } }]);
});

test("undo is there for who has moved something", async () => {
  on("participant");
  await stage.settle();
  expect(() => stage.button("Undo my move")).toThrow();
  stage.change({ own: { moves: 1 } });
  await stage.press("Undo my move");
  expect(stage.asked).toMatchObject([{ action: "undo", activity: "a1", data: {} }]);
  expect(stage.text).toContain("Your last move is taken back.");
});

test("where the facilitator groups, a phone only reads", async () => {
  on("participant", { settings: { ...settings, who: "facilitator" } });
  await stage.settle();
  expect(stage.text).toContain("Say aloud what belongs together.");
  expect(stage.text).toContain("Nobody answers");
  expect(stage.el.querySelector("input")).toBeNull();
});

test("in a closed activity nothing can be moved", async () => {
  on("facilitator", { status: "closed" });
  await stage.settle();
  expect(stage.el.querySelector("input")).toBeNull();
});

test("the room sees cards that gather notes, and no controls", async () => {
  on("room");
  await stage.settle();
  expect(card("Journeys")).toContain("Journeys1 noteThe taxi is late");
  expect(card("Places")).toContain("No notes");
  expect(card("Without a theme")).toContain("Without a theme2 notesNobody answersThe door is heavy");
  expect(stage.el.querySelector("input, details, [draggable=true]")).toBeNull();
  stage.change({
    "theme:t1": { ...view["theme:t1"], notes: [] },
    "theme:t2": { ...view["theme:t2"], notes: ["n1"] },
  });
  await stage.settle();
  expect(card("Places")).toContain("The taxi is late");
  expect(card("Journeys")).not.toContain("The taxi is late");
});

test("on the wall a large theme goes on in a second card, and nothing of it is cut", async () => {
  const many = Array.from({ length: 15 }, (_, number) => `m${number}`);
  on(
    "room",
    {},
    {
      ...Object.fromEntries(many.map((id) => [`item:${id}`, item(`Note ${id}`)])),
      "theme:t1": { name: "Journeys", order: 1, notes: many },
    },
  );
  await stage.settle();
  expect(card("Journeys 1/2")).toMatch(/^Journeys 1\/215 notesNote m0.*Note m7$/);
  expect(card("Journeys 2/2")).toMatch(/^Journeys 2\/2Note m8.*Note m14$/);
});

test("a suggested theme is read in one's own language", async () => {
  stage = new Stage(themes, header("themes", { settings }), { role: "room", language: "fi", view });
  await stage.settle();
  expect(stage.el.querySelector("[aria-label=Tilat]")).not.toBeNull();
});

test("a hidden note leaves its theme on the screen", async () => {
  on("room");
  stage.change({}, ["item:n1"]);
  await stage.settle();
  expect(card("Journeys")).toContain("No notes");
});

test("the table says the same as the picture", async () => {
  on("room");
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Journeys", "The taxi is late"],
    ["Places", ""],
    ["Without a theme", "Nobody answers"],
    ["Without a theme", "The door is heavy"],
  ]);
});

test("the facilitator renames, joins and takes away", async () => {
  on("facilitator");
  await stage.press("Change the name");
  await stage.write("Name of the theme", "Getting there");
  await stage.press("Save");
  await stage.press("Join with another");
  await stage.press("Take the theme away");
  expect(stage.asked.map(({ action, data }) => [action, data])).toEqual([
    ["rename_theme", { theme: "t1", name: "Getting there" }],
    ["merge_themes", { theme: "t1", into: "t2" }],
    ["remove_theme", { theme: "t1" }],
  ]);
});

function drag(text: string, to: string): void {
  const data = new Map<string, string>();
  const dataTransfer = {
    setData: (kind: string, value: string) => data.set(kind, value),
    getData: (kind: string) => data.get(kind) ?? "",
  };
  const send = (element: Element | null | undefined, kind: string) => {
    const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), { dataTransfer });
    element?.dispatchEvent(event);
  };
  const slip = [...stage.el.querySelectorAll("li")].find((each) => each.textContent === text);
  send(slip, "dragstart");
  send(stage.el.querySelector(to), "drop");
}

test("dragging moves a note, and all chosen ones with it", async () => {
  on("facilitator");
  await stage.settle();
  drag("Nobody answers", "[aria-label=Journeys]");
  await stage.settle();
  await stage.choose("Nobody answers");
  await stage.choose("The door is heavy");
  drag("The door is heavy", "[aria-label=Places]");
  await stage.settle();
  expect(stage.asked.map((each) => each.data)).toEqual([
    { notes: ["n2"], theme: "t1" },
    { notes: ["n2", "n3"], theme: "t2" },
  ]);
});

test("a note dropped on the empty card asks for the name of a theme", async () => {
  on("facilitator");
  await stage.settle();
  drag("Nobody answers", ".tk-drop-new");
  await stage.write("Name of the new theme", "Reaching people");
  await stage.press("Make the theme");
  expect(stage.asked).toMatchObject([{ data: { name: "Reaching people", notes: ["n2"] } }]);
});

test("markup is shown as text", async () => {
  const words = "<img src=x onerror=alert(1)>";
  on("room", {}, { "item:n1": item(words), "theme:t1": { name: words, order: 1, notes: ["n1"] } });
  await stage.settle();
  expect(stage.el.querySelector("img")).toBeNull();
  expect(stage.el.querySelector("h3")?.textContent).toBe(words);
});

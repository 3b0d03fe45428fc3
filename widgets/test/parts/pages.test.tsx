import { afterEach, beforeEach, expect, test, vi } from "vitest";
import poll from "../../src/methods/poll";
import stickyNotes from "../../src/methods/sticky_notes";
import { turn, turned } from "../../src/parts/turning";
import { header, Stage } from "../stage";

const settings = { columns: [], colours: ["yellow"], author: "nobody", limit: 0, longest: 280, likes: true };
const note = (text: string, order: number) => ({
  [`note:n${order}`]: { text, column: "", colour: "yellow", order, author: "", likes: 0 },
});
const notes = (count: number) =>
  Object.assign({}, ...Array.from({ length: count }, (_, order) => note(`Note ${order}`, order)));
let stage: Stage;

/** A wall of 800 × 300 px with type of 16 px; every note is 80 px high. */
beforeEach(() => {
  localStorage.clear();
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(300);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 150, 80));
  document.documentElement.style.fontSize = "16px";
});
afterEach(() => {
  expect(stage.leave()).toBe(true);
  vi.restoreAllMocks();
});

async function wall(count: number) {
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), { role: "room", view: notes(count) });
  await stage.settle();
  await stage.settle();
}

const shown = () => Array.from(stage.el.querySelectorAll(".tk-laid > li p"), (each) => each.textContent);
const press = (key: string, target: Element = stage.el.querySelector(".tk-pages-box") as Element) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("few notes stand on one page, in larger type, without buttons to turn it", async () => {
  await wall(3);
  expect(shown()).toEqual(["Note 0", "Note 1", "Note 2"]);
  expect(stage.el.querySelector<HTMLElement>(".tk-grown")?.style.fontSize).toBe("30.4px");
  expect(stage.el.querySelector(".tk-turner")).toBeNull();
});

test("many notes turn pages in the least type, and it is said how many more there are", async () => {
  await wall(40);
  expect(stage.el.querySelector<HTMLElement>(".tk-grown")?.style.fontSize).toBe("16px");
  expect(shown()).toHaveLength(15);
  expect(stage.text).toContain("1/3 · 25 more on other pages");
  expect(stage.button("Previous page").getAttribute("aria-disabled")).toBe("true");
  await stage.press("Next page");
  expect(shown()[0]).toBe("Note 15");
  await stage.press("Next page");
  expect(shown()).toHaveLength(10);
  expect(stage.text).toContain("3/3 · 30 more on other pages");
  await stage.press("Next page");
  expect(stage.text).toContain("3/3");
});

test("keys turn the page, but not while somebody writes", async () => {
  await wall(40);
  press("ArrowRight");
  await stage.settle();
  expect(stage.text).toContain("2/3");
  press("PageDown");
  await stage.settle();
  expect(stage.text).toContain("3/3");
  press("PageUp");
  await stage.settle();
  press("ArrowLeft");
  await stage.settle();
  expect(stage.text).toContain("1/3");
  const field = document.createElement("input");
  stage.el.querySelector(".tk-pages-box")?.append(field);
  press("ArrowRight", field);
  await stage.settle();
  expect(stage.text).toContain("1/3");
});

test("a new note does not turn or move the page that is read", async () => {
  await wall(40);
  const places = () =>
    Array.from(stage.el.querySelectorAll<HTMLElement>(".tk-laid > li"), (each) => [
      each.textContent,
      each.style.top,
    ]);
  const before = places();
  stage.change(note("Fresh", 40));
  await stage.settle();
  await stage.settle();
  expect(places()).toEqual(before);
  expect(stage.text).toContain("1/3 · 26 more on other pages");
});

test("the page outlives a reload, and is turned from the other window", async () => {
  await wall(40);
  await stage.press("Next page");
  stage.leave();
  await wall(40);
  expect(stage.text).toContain("2/3");
  expect(turned("a1")).toEqual({ page: 1, pages: 3 });
  turn("a1", { page: 2, pages: 3 });
  window.dispatchEvent(new StorageEvent("storage", { key: "talkoot:wall:a1" }));
  await stage.settle();
  expect(stage.text).toContain("3/3");
});

test.each([
  // One who sits at the back reads it whole.
  [360, "scale(0.8333333333333334)", null],
  // One has to scroll here: it would be too small.
  [400, "", "0"],
])("a note of %i px on a wall of 300", async (height, transform, tabIndex) => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 150, height));
  await wall(1);
  const tile = stage.el.querySelector<HTMLElement>(".tk-laid > li");
  expect(tile?.style.transform).toBe(transform);
  expect(tile?.getAttribute("tabindex")).toBe(tabIndex);
});

test("a table turns pages too", async () => {
  await wall(40);
  await stage.press("Table");
  await stage.settle();
  expect(stage.el.querySelectorAll("tbody tr")).toHaveLength(2);
  expect(stage.text).toContain("1/20 · 38 more on other pages");
});

test("what somebody wrote into the storage by hand is no page", () => {
  localStorage.setItem("talkoot:wall:a1", "{");
  expect(turned("a1")).toEqual({ page: 0, pages: 1 });
  stage = new Stage(stickyNotes, header("sticky_notes", { settings }), { role: "room" });
});

async function asked(texts: readonly string[]) {
  const options = texts.map((text, number) => ({ id: `o${number}`, text: { en: text } }));
  stage = new Stage(poll, header("poll", { settings: { options }, blind: true }), { role: "room", view: {} });
  await stage.settle();
  await stage.settle();
  return Array.from(stage.el.querySelectorAll<HTMLElement>(".tk-laid > li"), (each) => each.style);
}

test("few things to choose from stand beside each other in one row of one height", async () => {
  const heights = new Map([["Bus", 120]]);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 150, heights.get(this.textContent) ?? 80);
  });
  const laid = await asked(["Taxi", "Bus", "Walk"]);
  expect(laid.map(({ top, height }) => [top, height])).toEqual(Array(3).fill(["0px", "120px"]));
  expect(new Set(laid.map(({ width }) => width)).size).toBe(1);
});

test("where a word is too long for that they stand in two even rows", async () => {
  const laid = await asked(["Henkilökuljetuspalvelu", "Bus", "Walk", "Taxi"]);
  expect(new Set(laid.map(({ top }) => top)).size).toBe(2);
});

import { afterEach, expect, test } from "vitest";
import ranking from "../../src/methods/ranking";
import { header, Stage } from "../stage";

const options = [
  { id: "bus", text: { en: "The bus" } },
  { id: "phone", text: { en: "The phone" } },
  { id: "form", text: { en: "The form" } },
];
const all = { options, places: null };
const firstTwo = { options, places: 2 };
let stage: Stage;
afterEach(() => {
  expect(stage.leave()).toBe(true);
  localStorage.clear();
});

const sums = (points: number, people: number, lost = 0) => ({ points, people, lost });
const results = (joint: object, others = {}) => ({
  joint: { foremost: 1, winner: null, unbeaten: [], ...joint },
  answered: 4,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  ...others,
});
const placed = () =>
  Array.from(stage.el.querySelectorAll(".tk-placed .tk-words"), (each) => each.textContent?.trim());
const doing = (does: string, option: string) =>
  stage.el.querySelector<HTMLButtonElement>(`[data-option="${option}"] [data-does="${does}"]`);
const step = async (does: string, option: string) => {
  doing(does, option)?.click();
  await stage.settle();
};

test("a tap puts an option on the next free place, and says so", async () => {
  stage = new Stage(ranking, header("ranking", { settings: firstTwo }));
  await stage.settle();
  expect(stage.button("Send my order").disabled).toBe(true);
  await stage.press("The phone");
  expect(stage.text).toContain("The phone: now on place 1.");
  expect(stage.text).toContain("1 place free");
  expect(document.activeElement).toBe(doing("put", "bus"));
  await stage.press("The bus");
  expect(placed()).toEqual(["The phone", "The bus"]);
  expect(stage.el.querySelector("[data-does=put]")).toBeNull();
  expect(document.activeElement).toBe(stage.button("Send my order"));
  await stage.press("Send my order");
  expect(stage.asked).toMatchObject([{ action: "rank", data: { order: ["phone", "bus"] } }]);
});

test("buttons move an option, and the keyboard stays on the one that was pressed", async () => {
  stage = new Stage(ranking, header("ranking", { settings: all }), {
    view: { own: { order: ["bus", "phone", "form"] } },
  });
  await stage.settle();
  await step("up", "form");
  expect(placed()).toEqual(["The bus", "The form", "The phone"]);
  expect(document.activeElement).toBe(doing("up", "form"));
  await step("first", "phone");
  expect(placed()).toEqual(["The phone", "The bus", "The form"]);
  expect(document.activeElement).toBe(doing("down", "phone"));
  await step("down", "phone");
  expect(stage.text).toContain("The phone: now on place 2.");
  await step("up", "bus");
  expect(placed(), "the first goes no further").toEqual(["The bus", "The phone", "The form"]);
  expect(doing("up", "bus")?.getAttribute("aria-disabled")).toBe("true");
  expect(doing("up", "bus")?.disabled).toBe(false);
});

test("what is taken off can be chosen again, and an order is sent only when it is full", async () => {
  stage = new Stage(ranking, header("ranking", { settings: firstTwo }), {
    view: { own: { order: ["bus", "phone"] } },
  });
  await stage.settle();
  await step("off", "bus");
  expect(placed()).toEqual(["The phone"]);
  expect(document.activeElement).toBe(doing("put", "bus"));
  expect(stage.button("Send the changed order").disabled).toBe(true);
});

test("dragging by the grip moves an option to the place under the finger", async () => {
  stage = new Stage(ranking, header("ranking", { settings: all }), {
    view: { own: { order: ["bus", "phone", "form"] } },
  });
  await stage.settle();
  const rows = Array.from(stage.el.querySelectorAll(".tk-order > li"));
  rows.forEach((row, place) => {
    row.getBoundingClientRect = () => ({ bottom: 50 * (place + 1) }) as DOMRect;
  });
  const grip = stage.el.querySelector('[data-option="bus"] .tk-grip');
  grip?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  await stage.settle();
  window.dispatchEvent(new PointerEvent("pointermove", { clientY: 70 }));
  window.dispatchEvent(new PointerEvent("pointerup"));
  await stage.settle();
  expect(placed()).toEqual(["The phone", "The bus", "The form"]);
  window.dispatchEvent(new PointerEvent("pointermove", { clientY: 140 }));
  await stage.settle();
  expect(placed(), "after the finger is lifted nothing moves").toEqual(["The phone", "The bus", "The form"]);
});

test("what is marked outlives the page, and an option that is gone leaves its place", async () => {
  const settings = { options: [], places: null };
  const item = (text: string) => ({ text, parts: [], colour: "" });
  const view = { "item:a": item("A note"), "item:b": item("Another") };
  stage = new Stage(ranking, header("ranking", { settings }), { view });
  await stage.press("A note");
  stage.leave();
  stage = new Stage(ranking, header("ranking", { settings }), { view });
  await stage.settle();
  expect(placed()).toEqual(["A note"]);
  stage.change({}, ["item:a"]);
  await stage.settle();
  expect(placed()).toEqual([]);
});

test("a refusal is told, and the order stays to be corrected", async () => {
  stage = new Stage(ranking, header("ranking", { settings: { options: options.slice(0, 1), places: null } }));
  stage.refuse("wrong-places", "Here 2 places are filled, and you filled 1.", "Fill all places.");
  await stage.press("The bus");
  await stage.press("Send my order");
  expect(stage.text).toContain("Here 2 places are filled, and you filled 1. Fill all places.");
  expect(placed()).toEqual(["The bus"]);
});

test("an order can be taken back, also after the close", async () => {
  stage = new Stage(ranking, header("ranking", { settings: firstTwo, status: "closed" }), {
    view: { own: { order: ["form", "gone"] } },
  });
  await stage.settle();
  expect(stage.text).toContain("The form");
  expect(stage.text).toContain("Taken away since");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_ranking" }]);
});

test("before the reveal the wall shows the options and how many answered, and nothing else", async () => {
  stage = new Stage(ranking, header("ranking", { settings: all, blind: true }), { role: "room" });
  await stage.settle();
  expect(stage.el.querySelector(".tk-until-reveal")).not.toBeNull();
  expect(stage.el.querySelector(".tk-twin")).toBeNull();
  expect(stage.text).toContain("The form");
});

test("options with as many points share a place, and the winner is told in a sentence", async () => {
  const joint = {
    options: { bus: sums(5, 2), phone: sums(5, 1, 1), form: sums(2, 1, 2) },
    winner: "bus",
    unbeaten: ["bus"],
  };
  stage = new Stage(ranking, header("ranking", { settings: all, status: "closed" }), {
    role: "facilitator",
    view: { results: results(joint) },
  });
  await stage.settle();
  expect(stage.text).toContain("“The bus” wins against all others one to one");
  const labels = Array.from(stage.el.querySelectorAll(".tk-bar .tk-words"), (each) => each.textContent);
  expect(labels).toEqual(["1. The bus", "1. The phone", "3. The form"]);
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tbody tr"), (row) => row.textContent);
  expect(rows).toEqual(["1. The bus520", "1. The phone511", "3. The form212"]);
});

test.each([
  [{ unbeaten: ["bus", "form"] }, "These lose to none, but are even with each other: The bus · The form."],
  [{ unbeaten: ["form"] }, "But one loses to none: The form."],
  [{}, "for each there is another that more people would rather have"],
])("where none wins against all others, it is told how: %o", async (joint, sentence) => {
  const options = { bus: sums(4, 1), phone: sums(4, 1), form: sums(4, 1) };
  stage = new Stage(ranking, header("ranking", { settings: all, status: "closed" }), {
    view: { results: results({ options, ...joint }) },
  });
  await stage.settle();
  expect(stage.text).toContain(sentence);
});

test("while results run nothing jumps, and nobody wins yet", async () => {
  const joint = { options: { bus: sums(2, 0), phone: sums(4, 1) }, winner: undefined, unbeaten: undefined };
  stage = new Stage(ranking, header("ranking", { settings: all }), {
    role: "facilitator",
    view: { results: results(joint, { settled: false }) },
  });
  await stage.settle();
  const labels = Array.from(stage.el.querySelectorAll(".tk-bar .tk-words"), (each) => each.textContent);
  expect(labels).toEqual(["The bus", "The phone", "The form"]);
  expect(stage.text).not.toContain("one to one");
});

test("sides show how many put an option first, of how many", async () => {
  const side = (bus: number, form: number) => ({
    foremost: 1,
    options: { bus: sums(0, bus), form: sums(0, form) },
  });
  stage = new Stage(ranking, header("ranking", { settings: all, status: "closed" }), {
    role: "facilitator",
    view: {
      results: results(
        { options: { bus: sums(9, 5), form: sums(7, 4) } },
        { sides: { client: side(4, 0), worker: side(1, 4) }, side_counts: { client: 4, worker: 5 } },
      ),
    },
  });
  await stage.settle();
  const [clients, workers] = Array.from(stage.el.querySelectorAll(".tk-sides > section"), (each) =>
    Array.from(each.querySelectorAll(".tk-bar"), (bar) => bar.textContent),
  );
  expect(clients).toEqual(["The bus4 of 4"]);
  expect(workers).toEqual(["The form4 of 5", "The bus1 of 5"]);
});

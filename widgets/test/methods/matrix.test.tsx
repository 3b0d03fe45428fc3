import { afterEach, expect, test } from "vitest";
import matrix from "../../src/methods/matrix";
import { header, Stage } from "../stage";

const options = [
  { id: "bus", text: { en: "The bus" } },
  { id: "form", text: { en: "The form" } },
];
const settings = { options, steps: 5, across: null, up: null };
let stage: Stage;
afterEach(() => expect(stage.leave()).toBe(true));

const at = (median: number, low = median, high = median) => ({ low, median, high });
const found = (across: number | null, up: number | null, others = {}) => ({
  people: 0,
  answered: 4,
  cannot_say: 0,
  across: across === null ? null : at(across),
  up: up === null ? null : at(up),
  coarse: false,
  ...others,
});
const results = (items: object, others = {}) => ({
  joint: { items },
  answered: 4,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  ...others,
});
const choose = async (label: string, step: number) => {
  await stage.settle();
  const field = stage.field(label) as unknown as HTMLSelectElement;
  field.value = `${step}`;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await stage.settle();
};
const tap = async (place: string) => {
  await stage.settle();
  stage.el.querySelector<HTMLButtonElement>(`[data-place="${place}"]`)?.click();
  await stage.settle();
};

test("an item is stored once both steps are chosen", async () => {
  stage = new Stage(matrix, header("matrix", { settings }));
  await choose("How much effect", 4);
  expect(stage.asked).toEqual([]);
  await choose("How easy", 2);
  expect(stage.asked).toMatchObject([
    { action: "place_items", data: { places: { bus: { across: 2, up: 4 } } } },
  ]);
  expect(stage.el.querySelector(".tk-here")?.getAttribute("data-place")).toBe("2:4");
});

test("a tap on the field places an item, and the next one keeps what was placed before", async () => {
  stage = new Stage(matrix, header("matrix", { settings }));
  await tap("5:1");
  stage.change({ own: { places: { bus: [5, 1] } } });
  await stage.press("Next");
  expect(stage.text).toContain("2 / 2");
  await tap("1:5");
  expect(stage.asked[1]?.data).toEqual({
    places: { bus: { across: 5, up: 1 }, form: { across: 1, up: 5 } },
  });
});

test("the lists and the field say the same, and only the lists are for the keyboard", async () => {
  stage = new Stage(matrix, header("matrix", { settings }), { view: { own: { places: { bus: [3, 2] } } } });
  await stage.settle();
  expect(stage.field("How easy").value).toBe("3");
  expect(stage.field("How much effect").value).toBe("2");
  const cells = Array.from(stage.el.querySelectorAll<HTMLButtonElement>(".tk-cell"));
  expect(cells.length).toBe(25);
  expect(cells.every((cell) => cell.tabIndex === -1)).toBe(true);
  expect(cells[0]?.closest("[aria-hidden=true]")).not.toBeNull();
});

test("one may not be able to say, and place it after all", async () => {
  stage = new Stage(matrix, header("matrix", { settings }));
  await stage.choose("Cannot say");
  expect(stage.asked[0]?.data).toEqual({ places: { bus: null } });
  await tap("2:2");
  expect(stage.asked[1]?.data).toEqual({ places: { bus: { across: 2, up: 2 } } });
  expect(stage.field("Cannot say").checked).toBe(false);
});

test("what was taken away meanwhile is not sent again", async () => {
  stage = new Stage(matrix, header("matrix", { settings }), {
    view: { own: { places: { gone: [1, 1] } } },
  });
  await tap("4:4");
  expect(stage.asked[0]?.data).toEqual({ places: { bus: { across: 4, up: 4 } } });
});

test("a refusal is told, and what is stored is shown again", async () => {
  stage = new Stage(matrix, header("matrix", { settings }));
  stage.refuse("closed", "This is not open now.", "Wait.");
  await tap("4:4");
  expect(stage.text).toContain("This is not open now. Wait.");
  expect(stage.el.querySelector(".tk-here")).toBeNull();
});

test("places can be taken back, also after the close", async () => {
  stage = new Stage(matrix, header("matrix", { settings, status: "closed" }), {
    view: { own: { places: { bus: [2, 4], form: null } } },
  });
  await stage.settle();
  expect(stage.text).toContain("How much effect 4, How easy 2");
  expect(stage.text).toContain("Cannot say");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_places" }]);
});

test("before the reveal the wall shows what there is to place, and nothing else", async () => {
  stage = new Stage(matrix, header("matrix", { settings, blind: true }), { role: "room" });
  await stage.settle();
  expect(stage.el.querySelector(".tk-until-reveal")).not.toBeNull();
  expect(stage.el.querySelector(".tk-twin")).toBeNull();
  expect(stage.text).toContain("The form");
});

test("the field shows numbered points between worded ends, and the table the numbers", async () => {
  const items = { bus: found(4.5, 4, { across: at(4.5, 3, 5), coarse: true }), form: found(null, null) };
  stage = new Stage(matrix, header("matrix", { settings, status: "closed" }), {
    role: "facilitator",
    view: { results: results(items) },
  });
  await stage.settle();
  const points = Array.from(stage.el.querySelectorAll<HTMLElement>(".tk-point"));
  expect(points.map((point) => [point.textContent, point.style.bottom])).toEqual([["1", "70%"]]);
  expect(stage.text).toContain("↑ much effect");
  expect(stage.text).toContain("easy →");
  expect(stage.text).toContain("2. The form (nobody placed it)");
  expect(stage.text).toContain("Fewer than ten people placed it, so 5 steps are shown as three.");
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tbody tr"), (row) => row.textContent);
  expect(rows).toEqual(["1. The bus4 (4–4)4.5 (3–5)40", "2. The form––40"]);
});

test("items on the same place stand beside each other", async () => {
  stage = new Stage(matrix, header("matrix", { settings, status: "closed" }), {
    role: "facilitator",
    view: { results: results({ bus: found(3, 3), form: found(3, 3) }) },
  });
  await stage.settle();
  const lefts = Array.from(stage.el.querySelectorAll<HTMLElement>(".tk-point"), (point) => point.style.left);
  expect(new Set(lefts).size).toBe(2);
});

test("axes have the words of the kit, and sides show how many put an item into the upper right", async () => {
  const across = { name: { en: "Price" }, low: { en: "dear" }, high: { en: "cheap" } };
  const side = (people: number) => ({ items: { bus: found(4, 4, { people }) } });
  stage = new Stage(matrix, header("matrix", { settings: { ...settings, across }, status: "closed" }), {
    role: "facilitator",
    view: {
      results: results(
        { bus: found(4, 4, { people: 5 }), form: found(1, 1) },
        { sides: { client: side(3), worker: side(2) }, side_counts: { client: 4, worker: 5 } },
      ),
    },
  });
  await stage.settle();
  expect(stage.text).toContain("cheap →");
  expect(stage.text).toContain("By side it shows how many placed something at “much effect, cheap”.");
  const bars = Array.from(stage.el.querySelectorAll(".tk-sides .tk-bar"), (each) => each.textContent);
  expect(bars).toEqual(["The bus3 of 4", "The bus2 of 5"]);
});

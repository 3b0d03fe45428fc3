import { afterEach, expect, test } from "vitest";
import poll from "../../src/methods/poll";
import { header, Stage } from "../stage";

const settings = {
  options: [
    { id: "morning", text: { en: "In the morning" } },
    { id: "evening", text: { en: "In the evening" } },
    { id: "any", text: { en: "Any time" } },
  ],
  multiple: false,
  most: null,
};
const several = { ...settings, multiple: true, most: 2 };
const tally = (counts: number[], hands: number[] = [0, 0, 0], merged = false) => ({
  options: Object.fromEntries(
    settings.options.map(({ id }, place) => [id, { count: counts[place] ?? 0, hands: hands[place] ?? 0 }]),
  ),
  answered: counts.reduce((sum, count, place) => sum + count - (hands[place] ?? 0), 0),
  hands: hands.reduce((sum, count) => sum + count, 0),
  merged,
});
const results = (joint: unknown, others = {}) => ({
  joint,
  answered: 9,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  ...others,
});
let stage: Stage;
afterEach(() => expect(stage.leave()).toBe(true));

const numbers = (within: ParentNode) =>
  Array.from(within.querySelectorAll(".tk-bar-number"), (each) => each.textContent);

test("a tapped option goes out at once", async () => {
  stage = new Stage(poll, header("poll", { settings }));
  await stage.choose("In the evening");
  expect(stage.asked).toMatchObject([{ action: "choose", data: { options: ["evening"] } }]);
  expect(stage.field("In the evening").checked).toBe(true);
  expect(stage.field("In the evening").type).toBe("radio");
});

test("several are tick boxes, and two fast taps both count", async () => {
  stage = new Stage(poll, header("poll", { settings: several }));
  await stage.settle();
  stage.field("Any time").click();
  await Promise.resolve();
  await stage.choose("In the morning");
  expect(stage.asked.map(({ data }) => data.options)).toEqual([["any"], ["any", "morning"]]);
  expect(stage.field("Any time").type).toBe("checkbox");
  expect(stage.text).toContain("2 / 2 chosen");
  await stage.choose("Any time");
  expect(stage.asked[2]?.data.options).toEqual(["morning"]);
});

test("one too many is refused with the reason, and what is stored is shown again", async () => {
  stage = new Stage(poll, header("poll", { settings: several }), {
    view: { own: { options: ["morning", "evening"] } },
  });
  stage.refuse("too-many", "Up to 2 options may be chosen here.", "Take one away.");
  await stage.choose("Any time");
  expect(stage.field("Any time").checked).toBe(false);
  expect(stage.text).toContain("Up to 2 options may be chosen here. Take one away.");
});

test("an answer can be taken back, also after the close", async () => {
  stage = new Stage(poll, header("poll", { settings, status: "closed" }), {
    view: { own: { options: ["any"] } },
  });
  await stage.settle();
  expect(stage.el.querySelector("input")).toBeNull();
  expect(stage.text).toContain("Your answer: Any time");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_choice", data: {} }]);
});

test("before the reveal the wall shows the question and the options, and how many answered", async () => {
  stage = new Stage(poll, header("poll", { settings, blind: true }), { role: "room" });
  stage.say({ type: "header", header: stage.header, answered: 4 });
  await stage.settle();
  expect(stage.text).toMatch(/^What is it like now\?In the morningIn the eveningAny time4 have answered/);
  expect(stage.el.querySelector(".tk-bars")).toBeNull();
});

test("the wall tells raised hands apart, in hatching, in words and in the table", async () => {
  stage = new Stage(poll, header("poll", { settings }), {
    role: "room",
    view: { results: results(tally([7, 2, 0], [4, 2, 0])) },
  });
  await stage.settle();
  expect(stage.text).toContain("3 people answered · ");
  expect(stage.text).toContain("and 6 raised hands");
  expect(numbers(stage.el)).toEqual(["7: 7, of them 4 hands", "2: 2, of them 2 hands", "0"]);
  expect(stage.el.querySelectorAll(".tk-bar-track .tk-hatched")).toHaveLength(2);
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );
  expect(rows.slice(0, 2)).toEqual([
    ["Option", "Answers", "Hands", "Together"],
    ["In the morning", "3", "4", "7"],
  ]);
});

test("a few raised hands are said to be there and not told apart", async () => {
  stage = new Stage(poll, header("poll", { settings }), {
    role: "room",
    view: { results: results({ ...tally([6, 7, 0]), merged: true }) },
  });
  await stage.settle();
  expect(stage.text).toContain("a few raised hands among them");
  expect(stage.el.querySelector(".tk-hatched")).toBeNull();
});

test("sides show shares of their own people, and hands belong to none", async () => {
  stage = new Stage(poll, header("poll", { settings }), {
    role: "room",
    view: {
      results: results(tally([6, 12, 0], [0, 7, 0]), {
        sides: { worker: tally([0, 5, 0]), client: tally([6, 0, 0]) },
        side_counts: { worker: 5, client: 6 },
      }),
    },
  });
  await stage.settle();
  const sides = Array.from(stage.el.querySelectorAll(".tk-result section"));
  expect(sides.map((side) => side.querySelector("h3")?.textContent)).toEqual(["Clients (6)", "Workers (5)"]);
  expect(sides.map(numbers)).toEqual([
    ["6 of 6", "0 of 6", "0 of 6"],
    ["0 of 5", "5 of 5", "0 of 5"],
  ]);
  const widths = sides.map((side) =>
    Array.from(side.querySelectorAll<HTMLElement>(".tk-bar-fill"), (bar) => bar.style.width),
  );
  expect([widths[0]?.[0], widths[1]?.[1]]).toEqual(["100%", "100%"]);
  expect(stage.text).toContain("they count for no side");
});

test("the facilitator counts hands by tapping or typing; the room has no controls", async () => {
  stage = new Stage(poll, header("poll", { settings }), { role: "room" });
  await stage.settle();
  expect(stage.el.querySelector("form")).toBeNull();
  stage.leave();
  stage = new Stage(poll, header("poll", { settings }), { role: "facilitator", view: { hands: { any: 5 } } });
  await stage.press("One more: In the morning");
  await stage.press("One fewer: Any time");
  await stage.write("In the evening", "12");
  await stage.press("Save the hands");
  expect(stage.asked).toMatchObject([
    { action: "count_hands", data: { counts: { morning: 1, evening: 12, any: 4 } } },
  ]);
});

test("a scribe counts hands too, a participant does not, and nobody after the close", async () => {
  stage = new Stage(poll, header("poll", { settings }), { role: "scribe" });
  await stage.settle();
  expect(stage.button("Save the hands").type).toBe("submit");
  stage.leave();
  stage = new Stage(poll, header("poll", { settings }));
  await stage.settle();
  expect(() => stage.button("Save the hands")).toThrow();
  stage.leave();
  stage = new Stage(poll, header("poll", { settings, status: "closed" }), { role: "facilitator" });
  await stage.settle();
  expect(() => stage.button("Save the hands")).toThrow();
});

test("markup in an option is shown as text", async () => {
  const words = "<b>Now</b>";
  const options = [{ id: "morning", text: { en: words } }, ...settings.options.slice(1)];
  stage = new Stage(poll, header("poll", { settings: { ...settings, options } }));
  await stage.settle();
  expect(stage.el.querySelector("b")).toBeNull();
  expect(stage.text).toContain(words);
});

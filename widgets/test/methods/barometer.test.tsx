import { afterEach, expect, test } from "vitest";
import barometer from "../../src/methods/barometer";
import { header, Stage } from "../stage";

const settings = {
  look: "pace",
  choices: [
    { id: "slower", text: { en: "Slower" } },
    { id: "right", text: { en: "The pace is right" } },
    { id: "faster", text: { en: "Faster" } },
  ],
};
const faces = [1, 2, 3, 4, 5].map((face) => ({ id: `f${face}`, text: { en: `Face ${face}` } }));
const sums = (slower: number, right: number, faster: number) => ({ choices: { slower, right, faster } });
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

test("one tap is enough, and a later one replaces it", async () => {
  stage = new Stage(barometer, header("barometer", { settings, runs_beside: true }));
  await stage.choose("Slower");
  expect(stage.asked).toMatchObject([{ action: "tell", data: { choice: "slower" } }]);
  stage.change({ own: { choice: "slower" } });
  await stage.choose("Faster");
  expect(stage.asked[1]).toMatchObject({ action: "tell", data: { choice: "faster" } });
  stage.change({ own: { choice: "faster" } });
  await stage.settle();
  expect(stage.field("Faster").checked).toBe(true);
  expect(stage.text).toContain("You can change your answer at any time.");
});

test("an answer can be taken back, also after the close", async () => {
  stage = new Stage(barometer, header("barometer", { settings, status: "closed" }), {
    view: { own: { choice: "right" } },
  });
  await stage.settle();
  expect(stage.el.querySelector("input")).toBeNull();
  expect(stage.text).toContain("Your answer: The pace is right");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_told" }]);
  stage.change({ own: {} });
  await stage.settle();
  expect(stage.text).toContain("Your answer is deleted.");
});

test.each(["room", "facilitator", "aside"] as const)(
  "from too few people the %s sees no sums",
  async (role) => {
    stage = new Stage(barometer, header("barometer", { settings }), {
      role,
      view: { results: results({ choices: {} }, { answered: 3, settled: false }) },
    });
    await stage.settle();
    expect(stage.text).toContain("The result is shown once more people have answered");
    expect(stage.el.querySelector("svg")).toBeNull();
  },
);

test("beside the script each picture has its number, and its words for people who listen", async () => {
  stage = new Stage(barometer, header("barometer", { settings }), {
    role: "aside",
    view: { results: results(sums(2, 6, 1)) },
  });
  await stage.settle();
  expect(Array.from(stage.el.querySelectorAll("li"), (each) => each.textContent)).toEqual([
    "Slower: 2",
    "The pace is right: 6",
    "Faster: 1",
  ]);
});

test("the wall shows bars, sides beside each other, and a table", async () => {
  stage = new Stage(barometer, header("barometer", { settings: { look: "mood", choices: faces } }), {
    role: "room",
    view: {
      results: results(
        { choices: { f1: 0, f2: 1, f3: 2, f4: 4, f5: 2 } },
        {
          sides: { worker: { choices: { f3: 2, f4: 2 } }, client: { choices: { f2: 1, f4: 2, f5: 2 } } },
          side_counts: { worker: 4, client: 5 },
        },
      ),
    },
  });
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-result .tk-bar svg")).toHaveLength(5);
  const sides = Array.from(stage.el.querySelectorAll(".tk-sides h3"), (each) => each.textContent);
  expect(sides).toEqual(["Clients (5)", "Workers (4)"]);
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );
  expect(rows[0]).toEqual(["Answer", "Clients (5)", "Workers (4)", "People"]);
  expect(rows[4]).toEqual(["Face 4", "2", "2", "4"]);
});

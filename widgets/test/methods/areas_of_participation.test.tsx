import { afterEach, expect, test } from "vitest";
import areas from "../../src/methods/areas_of_participation";
import { header, Stage } from "../stage";

const settings = {
  statements: [
    { id: "own_life", text: { en: "Strength for my own life" } },
    { id: "heard", text: { en: "I was heard" } },
  ],
  steps: 5,
  look: "smileys",
  low: null,
  high: null,
  word: true,
};
const counted = {
  bands: [
    [1, 2],
    [3, 3],
    [4, 5],
  ],
  counts: [1, 2, 5],
  cannot_say: 0,
  n: 8,
  coarse: true,
};
const results = {
  joint: { statements: { own_life: counted, heard: counted } },
  answered: 8,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
};
let stage: Stage;
afterEach(() => expect(stage.leave()).toBe(true));

test("a question is on the screen at a time, each may be skipped, and the word comes last", async () => {
  stage = new Stage(areas, header("areas_of_participation", { settings }));
  await stage.settle();
  expect(stage.text).toContain("1 / 3");
  expect(stage.text).not.toContain("I was heard");
  await stage.choose("very much");
  expect(stage.asked).toMatchObject([{ action: "rate", data: { statement: "own_life", step: 5 } }]);
  await stage.press("Skip");
  expect(stage.text).toContain("I was heard");
  await stage.press("Skip");
  await stage.write("A word to end with", "thankful");
  await stage.press("Send");
  expect(stage.asked[1]).toMatchObject({ action: "say_word", data: { text: "thankful" } });
  expect(stage.field("A word to end with").value).toBe("");
});

test("where no word is asked for, the last question is the last page", async () => {
  stage = new Stage(areas, header("areas_of_participation", { settings: { ...settings, word: false } }));
  await stage.settle();
  expect(stage.text).toContain("1 / 2");
});

test("after the close one reads one's answers and one's word, and can take each back", async () => {
  stage = new Stage(areas, header("areas_of_participation", { settings, status: "closed" }), {
    view: { own: { ratings: { heard: 4 }, word: "thankful" } },
  });
  await stage.settle();
  expect(stage.text).toContain("Your answer: much");
  expect(stage.text).toContain("Your word: thankful");
  await stage.press("Delete my word");
  expect(stage.asked).toMatchObject([{ action: "withdraw_word" }]);
});

test("the wall shows the distributions and the words, which are no markup", async () => {
  stage = new Stage(areas, header("areas_of_participation", { settings, status: "closed" }), {
    role: "room",
    view: {
      results,
      "word:b": { text: "<b>together</b>", hidden: false },
      "word:a": { text: "thankful", hidden: false },
    },
  });
  await stage.settle();
  expect(stage.text).toContain("Fewer than ten people rated this");
  const words = Array.from(stage.el.querySelectorAll(".tk-last-word"), (each) => each.textContent);
  expect(words).toEqual(expect.arrayContaining(["<b>together</b>", "thankful"]));
});

test("the facilitator takes a word off the wall and puts it back", async () => {
  stage = new Stage(areas, header("areas_of_participation", { settings, status: "closed" }), {
    role: "facilitator",
    view: {
      results,
      "word:a": { text: "thankful", hidden: false },
      "word:b": { text: "rude", hidden: true },
    },
  });
  await stage.press("Hide: thankful");
  await stage.press("Show: rude");
  expect(stage.asked).toMatchObject([
    { action: "hide_word", data: { word: "a" } },
    { action: "show_word", data: { word: "b" } },
  ]);
});

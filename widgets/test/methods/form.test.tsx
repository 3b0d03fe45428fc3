import { afterEach, beforeEach, expect, test } from "vitest";
import form from "../../src/methods/form";
import { header, Stage } from "../stage";

const settings = {
  longest: 600,
  moderated: true,
  questions: [
    { id: "felt", kind: "smileys", text: { en: "How did it feel?" }, options: [] },
    { id: "heard", kind: "yes_no", text: { en: "Were you heard?" }, options: [] },
    {
      id: "topics",
      kind: "several",
      text: { en: "What about?" },
      options: [
        { id: "help", text: { en: "Help" } },
        { id: "rides", text: { en: "Rides" } },
      ],
    },
    { id: "better", kind: "words", text: { en: "What could be better?" }, options: [] },
  ],
};
const faces = (counts: number[]) => ({
  n: counts.reduce((sum, count) => sum + count, 0),
  cannot_say: 0,
  bands: [
    [1, 2],
    [3, 3],
    [4, 5],
  ],
  counts,
  coarse: true,
});
const choice = (options: Record<string, number>, n: number) => ({ n, cannot_say: 0, options });
const joint = {
  questions: {
    felt: faces([1, 2, 6]),
    heard: choice({ yes: 7, no: 2 }, 9),
    topics: choice({ help: 5, rides: 6 }, 9),
    better: { n: 2, cannot_say: 0 },
  },
};
const results = (others = {}) => ({
  joint,
  answered: 9,
  sides: {},
  side_counts: {},
  too_small: false,
  by_place: null,
  settled: true,
  ...others,
});
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

test("one question at a time, any may be skipped, and all are sent together at the end", async () => {
  stage = new Stage(form, header("form", { settings }));
  await stage.settle();
  expect(stage.text).toContain("Question 1/4");
  await stage.choose("good");
  await stage.press("Next");
  await stage.press("Skip");
  await stage.choose("Help");
  await stage.choose("Rides");
  await stage.press("Next");
  await stage.choose("Cannot say");
  expect(stage.asked).toEqual([]);
  await stage.press("Next");
  expect(stage.text).toContain("Were you heard?No answer");
  expect(stage.text).toContain("What about?Help, Rides");
  await stage.press("Send the answers");
  expect(stage.asked).toMatchObject([
    {
      action: "send_form",
      data: {
        answers: [
          { question: "felt", step: 4 },
          { question: "topics", options: ["help", "rides"] },
          { question: "better", cannot_say: true },
        ],
      },
    },
  ]);
});

test("»cannot say« and an option exclude each other", async () => {
  stage = new Stage(form, header("form", { settings }));
  await stage.press("Skip");
  await stage.press("Skip");
  await stage.choose("Help");
  await stage.choose("Cannot say");
  expect(stage.field("Help").checked).toBe(false);
  await stage.choose("Rides");
  expect(stage.field("Cannot say").checked).toBe(false);
  expect(stage.field("Rides").checked).toBe(true);
});

test("what is answered survives a page that is loaded anew", async () => {
  stage = new Stage(form, header("form", { settings }));
  await stage.choose("very good");
  stage.leave();
  stage = new Stage(form, header("form", { settings }));
  await stage.settle();
  expect(stage.field("very good").checked).toBe(true);
});

test("sent answers are shown, can be changed while the form is open, and taken back", async () => {
  const own = { answers: { felt: { step: 4 }, better: { id: "w1", text: "More time" } } };
  stage = new Stage(form, header("form", { settings }), { view: { own } });
  await stage.settle();
  expect(stage.text).toContain("How did it feel?good");
  expect(stage.text).toContain("What could be better?More time");
  await stage.press("Change my answers");
  expect(stage.field("good").checked).toBe(true);
  await stage.choose("in between");
  for (const press of ["Next", "Skip", "Skip", "Next", "Send the answers"]) {
    await stage.press(press);
  }
  expect(stage.asked[0]?.data).toEqual({
    answers: [
      { question: "felt", step: 3 },
      { question: "better", text: "More time" },
    ],
  });
  await stage.press("Delete my answer");
  expect(stage.asked[1]).toMatchObject({ action: "withdraw_form", data: {} });
});

test("after the close one reads one's answers and may delete them, and nothing can be added", async () => {
  stage = new Stage(form, header("form", { settings, status: "closed" }), {
    view: { own: { answers: { heard: { options: ["yes"] } } } },
  });
  await stage.settle();
  expect(stage.text).toContain("Were you heard?Yes");
  expect(stage.el.querySelector("input")).toBeNull();
  expect(stage.text).not.toContain("Change my answers");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_form" }]);
});

test("nothing can be sent before anything is answered", async () => {
  stage = new Stage(form, header("form", { settings }));
  for (let skipped = 0; skipped < settings.questions.length; skipped += 1) {
    await stage.press("Skip");
  }
  expect(stage.text).toContain("You have not answered anything yet.");
  expect(stage.button("Send the answers").disabled).toBe(true);
});

test("the room sees each question with its numbers, words that are shown, and places", async () => {
  const place = (felt: number[]) => ({ questions: { felt: faces(felt) } });
  const byPlace = {
    sides: { Kemi: place([0, 1, 4]), "": place([1, 1, 2]) },
    side_counts: { Kemi: 5, "": 4 },
    too_small: false,
  };
  stage = new Stage(form, header("form", { settings, status: "closed", revealed: true }), {
    role: "facilitator",
    view: {
      results: results({ by_place: byPlace }),
      "words:w1": { question: "better", text: "More time", standing: "shown", aside_to: "", own: false },
      "words:w2": { question: "better", text: "A name", standing: "waiting", aside_to: "", own: false },
    },
  });
  await stage.settle();
  expect(stage.text).toContain("Kemi (5)");
  expect(stage.text).toContain("At no place (4)");
  expect(stage.text).toContain("On some side or in some place too few answered this");
  expect(stage.el.querySelector(".tk-form-words")?.textContent).toBe("More time");
  await stage.press("Show: A name");
  expect(stage.asked).toMatchObject([{ action: "show_words", data: { words: "w2" } }]);
  await stage.press("Table");
  expect(stage.el.querySelector("table")?.textContent).toContain("good");
});

test("before the reveal the wall shows what is asked", async () => {
  stage = new Stage(form, header("form", { settings, blind: true }), { role: "room" });
  await stage.settle();
  expect(stage.text).toContain("How did it feel?");
  expect(stage.text).not.toContain("good");
});

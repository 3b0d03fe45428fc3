import { afterEach, beforeEach, expect, test } from "vitest";
import questions from "../../src/methods/questions";
import type { Role, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const LATE = { text: "How do you know the ride comes?", asker: "head of transport", order: 1, reply: {} };
const ANSWERED = {
  text: "Whom do you call?",
  asker: "",
  order: 2,
  reply: { answer: "The old number", proposal: "One number", state: "handed_over", official: true },
};
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

function show(role: Role, view: View = {}, settings: Record<string, unknown> = {}): Stage {
  const given = { settings: { asker: true, limit: 2, approve: false, ...settings } };
  return new Stage(questions, header("questions", given), { role, view });
}

test("one asks in a role, and the field is ready for the next question", async () => {
  stage = show("participant");
  await stage.write("What would you like to ask?", "Why so late?");
  await stage.write("In which role do you ask? (optional)", "worker");
  await stage.press("Ask");
  expect(stage.asked).toMatchObject([
    { action: "add_question", data: { text: "Why so late?", asker: "worker" } },
  ]);
  expect(stage.field("What would you like to ask?").value).toBe("");
});

test("no role is asked for where the kit does not want it", async () => {
  stage = show("participant", {}, { asker: false });
  await stage.settle();
  expect(() => stage.field("In which role do you ask? (optional)")).toThrow();
});

test("one sees what became of one's own question, and those of others without buttons", async () => {
  const own = { questions: [{ id: "q2", standing: "shown", ...ANSWERED }] };
  stage = show("participant", { "question:q1": LATE, "question:q2": ANSWERED, own });
  await stage.settle();
  expect(stage.text).toContain("The group answered: The old number");
  expect(stage.text).toContain("Proposal: One number (handed over; becomes an official initiative)");
  expect(stage.text).toContain("How do you know the ride comes?");
  expect(stage.text).not.toContain("Write down the answer");
});

test("who has asked all they may is told so", async () => {
  const own = { questions: ["a", "b"].map((id) => ({ id, standing: "shown", ...LATE })) };
  stage = show("participant", { own });
  await stage.settle();
  expect(stage.text).toContain("You have asked all 2 questions");
  expect(() => stage.field("What would you like to ask?")).toThrow();
});

test("a scribe writes down the answer, and a state only for a proposal", async () => {
  stage = show("scribe", { "question:q1": LATE });
  await stage.press("Write down the answer");
  await stage.write("What does the group answer?", "We do not");
  expect(() => stage.field("How far has the proposal come?")).toThrow();
  await stage.write("What does the group propose? (optional)", "A call");
  expect(stage.field("How far has the proposal come?").value).toBe("made");
  await stage.press("Save");
  const data = { question: "q1", answer: "We do not", proposal: "A call", state: "", official: false };
  expect(stage.asked).toMatchObject([{ action: "reply_to_question", data }]);
});

test("the facilitator takes a question up, and puts it back", async () => {
  stage = show("facilitator", { "question:q1": { ...LATE, standing: "shown" } });
  await stage.press("Take up");
  stage.change({ taken_up: "q1" });
  await stage.press("Back into the queue");
  expect(stage.asked).toMatchObject([
    { action: "take_up_question", data: { question: "q1" } },
    { action: "take_up_question", data: { question: "" } },
  ]);
});

test("the room sees the question before the group apart from the queue, and no buttons of the facilitator", async () => {
  stage = show("room", { "question:q1": LATE, "question:q2": ANSWERED, taken_up: "q1" });
  await stage.settle();
  const now = stage.el.querySelector("section.tk-now");
  expect(now?.textContent).toContain("We talk about this now");
  expect(now?.textContent).toContain("How do you know the ride comes?");
  expect(now?.textContent).not.toContain("Whom do you call?");
  expect(stage.text).not.toContain("Take up");
});

test("the table holds every question with its answer", async () => {
  stage = show("room", { "question:q1": LATE, "question:q2": ANSWERED });
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain("The old number");
});

import { afterEach, beforeEach, expect, test } from "vitest";
import discussion from "../../src/methods/discussion";
import type { Role, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const questions = [
  { id: "surprise", text: { en: "What surprises you?" } },
  { id: "agree", text: { en: "Where do we agree?" } },
];
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

function show(
  role: Role,
  view: View = {},
  asked: typeof questions | [] = [],
  status = "open" as const,
): Stage {
  const given = { settings: { questions: asked }, status, on_phones: false };
  return new Stage(discussion, header("discussion", given), { role, view });
}

test("a phone rests, and still shows what is talked about", async () => {
  stage = show("participant", {}, questions);
  await stage.settle();
  expect(stage.text).toContain("Your phone may rest now");
  expect(stage.text).toContain("What surprises you?");
  expect(stage.el.querySelectorAll("button, input, textarea")).toHaveLength(0);
});

test("a scribe types what was said, and the field is ready for the next", async () => {
  stage = show("scribe", {}, questions);
  await stage.write("What was said?", "Nobody knew");
  const select = stage.field("What does it answer?");
  select.value = "agree";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await stage.press("Add highlight");
  expect(stage.asked).toMatchObject([
    { action: "add_highlight", data: { text: "Nobody knew", question: "agree" } },
  ]);
  expect(stage.field("What was said?").value).toBe("");
});

test("without questions there is nothing to choose", async () => {
  stage = show("scribe");
  await stage.settle();
  expect(() => stage.field("What does it answer?")).toThrow();
});

test("a scribe changes and deletes what they typed", async () => {
  stage = show("scribe", { own: { highlights: [{ id: "h1", text: "Nobody new", question: "" }] } });
  await stage.press("Change");
  const fields = stage.el.querySelectorAll("textarea");
  const field = fields[fields.length - 1] as HTMLTextAreaElement;
  field.value = "Nobody knew";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await stage.press("Save");
  await stage.press("Delete");
  expect(stage.asked).toMatchObject([
    { action: "edit_highlight", data: { highlight: "h1", text: "Nobody knew", question: "" } },
    { action: "remove_highlight", data: { highlight: "h1" } },
  ]);
});

test("a refused highlight stays in the field with its reason", async () => {
  stage = show("scribe");
  stage.refuse("identity-code", "That is an identity code.", "Leave it out.");
  await stage.write("What was said?", "131052-308T");
  await stage.press("Add highlight");
  expect(stage.field("What was said?").value).toBe("131052-308T");
  expect(stage.text).toContain("That is an identity code. Leave it out.");
});

test("the room reads highlights under their questions, and can change nothing", async () => {
  stage = show("room", {}, questions);
  stage.change({
    "highlight:h2": { text: "Second", question: "agree", order: 2 },
    "highlight:h1": { text: "First", question: "agree", order: 1 },
    "highlight:h3": { text: "Beside the questions", question: "", order: 3 },
  });
  await stage.settle();
  const agree = stage.el.querySelector("[aria-label='Where do we agree?']")?.textContent ?? "";
  expect(agree.indexOf("First")).toBeLessThan(agree.indexOf("Second"));
  expect(agree).not.toContain("Beside");
  expect(stage.text).toContain("Beside the questions");
  expect(stage.el.querySelectorAll("button")).toHaveLength(0);
  stage.change({}, ["highlight:h1"]);
  await stage.settle();
  expect(stage.text).not.toContain("First");
});

test("an empty wall asks, and says what will come", async () => {
  stage = show("room");
  await stage.settle();
  expect(stage.text).toBe("What is it like now?What comes up in the discussion will be written here");
});

test("the facilitator types and changes any highlight", async () => {
  stage = show("facilitator", { "highlight:h1": { text: "First", question: "", order: 1 } });
  await stage.write("What was said?", "Second");
  await stage.press("Add highlight");
  await stage.press("Delete");
  expect(stage.asked.map((each) => each.action)).toEqual(["add_highlight", "remove_highlight"]);
  expect(stage.text).toContain("1 highlight");
});

test("markup is shown as text", async () => {
  stage = show("room", { "highlight:h1": { text: "<b>Price</b>", question: "", order: 1 } });
  await stage.settle();
  expect(stage.text).toContain("<b>Price</b>");
  expect(stage.el.querySelector("b")).toBeNull();
});

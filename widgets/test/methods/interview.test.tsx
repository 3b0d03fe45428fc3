import { afterEach, beforeEach, describe, expect, it } from "vitest";
import interview from "../../src/methods/interview";
import type { Role } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const SETTINGS = {
  questions: [
    { id: "day", text: { en: "What is your day like?" }, prompts: [{ en: "Who helps?" }], help: null },
    { id: "wish", text: { en: "What do you wish for?" }, prompts: [], help: { en: "One wish is enough." } },
  ],
  languages: ["fi", "so"],
  ask_interpreter: true,
  longest: 500,
  limit: 2,
  approve: false,
  share_on_phones: false,
};

let stage: Stage;

function begin(settings: Record<string, unknown> = {}, view = {}, role: Role = "participant") {
  stage = new Stage(interview, header("interview", { settings: { ...SETTINGS, ...settings } }), {
    view,
    role,
  });
}

const note = { question: "day", text: "I wake up at five." };

beforeEach(() => localStorage.clear());
afterEach(() => stage.leave());

describe("the phone of an interview", () => {
  it("asks one thing at a time, takes several notes, and sends them once the other agrees", async () => {
    begin();
    await stage.press("Begin the interview");
    await stage.choose("Somali");
    await stage.press("Next");
    await stage.choose("An interpreter is here");
    await stage.press("Next");
    expect(stage.text).toContain("What is your day like?");
    expect(stage.text).toContain("Who helps?");
    expect(stage.text).not.toContain("What do you wish for?");
    await stage.write("What did they say?", "I wake up at five.");
    await stage.press("Add the note");
    await stage.write("What did they say?", "I wait for the ride.");
    await stage.press("Next");
    expect(stage.text).toContain("One wish is enough.");
    await stage.press("Next");
    expect(stage.text).toContain("Let us read it together");
    expect(stage.text).toContain("I wait for the ride.");
    await stage.choose("The person interviewed has heard the notes");
    await stage.press("Send the interview");
    expect(stage.asked).toMatchObject([
      {
        action: "send_interview",
        data: {
          notes: [note, { question: "day", text: "I wait for the ride." }],
          language: "so",
          interpreter: true,
          agreed: true,
        },
      },
    ]);
    expect(stage.button("Begin the interview")).toBeTruthy();
  });

  it("does not say that the other agrees unless it was ticked", async () => {
    begin({ languages: [], ask_interpreter: false });
    await stage.press("Begin the interview");
    await stage.write("What did they say?", "I wake up at five.");
    await stage.press("Next");
    await stage.press("Next");
    stage.refuse("not-agreed", "The person interviewed has not agreed to the notes yet.");
    await stage.press("Send the interview");
    expect(stage.asked).toMatchObject([{ data: { agreed: false } }]);
    expect(stage.text).toContain("has not agreed to the notes yet");
    expect(stage.text).toContain("I wake up at five.");
  });

  it("keeps an interview that was begun, whatever happens to the page", async () => {
    begin({ languages: [], ask_interpreter: false });
    await stage.press("Begin the interview");
    await stage.write("What did they say?", "I wake up at five.");
    await stage.press("Add the note");
    stage.leave();
    begin({ languages: [], ask_interpreter: false });
    await stage.settle();
    expect(stage.text).toContain("I wake up at five.");
  });

  it("takes a note back into the field to change it", async () => {
    begin({ languages: [], ask_interpreter: false });
    await stage.press("Begin the interview");
    await stage.write("What did they say?", "I wake up at five.");
    await stage.press("Add the note");
    await stage.press("Change");
    expect(stage.field("What did they say?").value).toBe("I wake up at five.");
    expect(stage.el.querySelectorAll(".tk-said").length).toBe(0);
  });

  it("asks before it deletes a whole interview", async () => {
    const notes = [{ id: "n1", standing: "shown", ...note }];
    begin({}, { own: { interviews: [{ id: "i1", language: "fi", interpreter: "no", notes }] } });
    await stage.press("Delete the whole interview");
    expect(stage.asked).toEqual([]);
    const asking = stage.el.querySelector<HTMLElement>("[role=alert] button");
    asking?.click();
    await stage.settle();
    expect(stage.asked).toMatchObject([{ action: "withdraw_interview", data: { interview: "i1" } }]);
  });
});

describe("the wall of interviews", () => {
  it("shows the notes under their questions, and the counts once there are some", async () => {
    const joint = { interviews: 12, language: { fi: 7, rest: 5 }, interpreter: { rest: 12 } };
    const results = { joint, answered: 12, sides: {}, side_counts: {}, settled: true };
    begin({}, { "note:a": note, results }, "room");
    await stage.settle();
    expect(stage.el.querySelector(".tk-lane")?.textContent).toContain("I wake up at five.");
    expect(stage.el.querySelector(".tk-held")?.textContent).toBe(
      "12 interviewsLanguage: Finnish: 7Language: all others together: 5",
    );
  });

  it("shows the questions while nothing has come", async () => {
    begin({}, {}, "room");
    await stage.settle();
    expect(stage.text).toContain("What is your day like?");
    expect(stage.text).toContain("What do you wish for?");
  });

  it("says why no language is told where interviews are few", async () => {
    const results = {
      joint: { interviews: 3, language: { rest: 3 } },
      answered: 3,
      sides: {},
      settled: true,
    };
    begin({}, { results }, "room");
    await stage.settle();
    expect(stage.el.querySelector(".tk-held")?.textContent).toBe(
      "3 interviewsThere are too few interviews to show languages and interpreters apart.",
    );
  });

  it("shows the questions and nothing that was said before the reveal", async () => {
    stage = new Stage(interview, header("interview", { settings: SETTINGS, blind: true }), { role: "room" });
    await stage.settle();
    expect(stage.text).toContain("What do you wish for?");
    expect(stage.el.querySelector(".tk-said")).toBeNull();
  });

  it("lets the facilitator write an interview down, and delete what they wrote", async () => {
    begin(
      { languages: [], ask_interpreter: false },
      { "note:a": { ...note, standing: "shown", aside_to: "", own: true } },
      "facilitator",
    );
    await stage.write("What did they say?", "We wait.");
    await stage.press("Next");
    await stage.press("Next");
    await stage.choose("The person interviewed has heard the notes");
    await stage.press("Send the interview");
    await stage.press("Delete");
    expect(stage.asked).toMatchObject([
      { action: "send_interview", data: { notes: [{ question: "day", text: "We wait." }] } },
      { action: "remove_note", data: { note: "a" } },
    ]);
  });
});

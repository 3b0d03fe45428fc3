import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import speechBubbles from "../../src/methods/speech_bubbles";
import { DRAWINGS } from "../../src/methods/speech_bubbles/scenes";
import type { Role } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const SETTINGS = {
  scenes: [
    { id: "first", picture: "counter", caption: { en: "The first visit" } },
    { id: "letter", picture: "letter", caption: null },
  ],
  longest: 90,
  limit: 3,
  approve: false,
  share_on_phones: true,
};

let stage: Stage;

function begin(view = {}, role: Role = "participant", given: Record<string, unknown> = {}) {
  stage = new Stage(speechBubbles, header("speech_bubbles", { settings: { ...SETTINGS }, ...given }), {
    view,
    role,
  });
}

const STRIP = { scene: "first", bubbles: ["Who sees to this?", "Fill in the form."], order: 1 };

beforeEach(() => localStorage.clear());
afterEach(() => stage?.leave());

describe("the drawings", () => {
  it("have as many bubbles as the rules say", () => {
    const rules = join(
      __dirname,
      "..",
      "..",
      "..",
      "src",
      "talkoot",
      "methods",
      "speech_bubbles",
      "actions.py",
    );
    const said = [...readFileSync(rules, "utf-8").matchAll(/^ {4}"(\w+)": (\d),$/gm)];
    const drawn = Object.entries(DRAWINGS).map(([picture, { bubbles }]) => [picture, `${bubbles.length}`]);
    expect(said.map(([, picture, bubbles]) => [picture, bubbles])).toEqual(drawn);
  });

  it("are told in words", async () => {
    begin();
    await stage.settle();
    expect(stage.el.querySelector("svg[role=img]")?.getAttribute("aria-label")).toContain(
      "Two people on either side of a service counter.",
    );
  });
});

describe("the phone of speech bubbles", () => {
  it("shows one scene at a time, with its words in the bubbles as they are written", async () => {
    begin();
    await stage.settle();
    expect(stage.text).toContain("The first visit");
    expect(stage.text).not.toContain("The letter");
    await stage.write("The one in the wheelchair", "Who sees to this?");
    expect(stage.el.querySelector(".tk-bubble .tk-words")?.textContent).toBe(
      "The one in the wheelchair: Who sees to this?",
    );
    await stage.press("Next");
    expect(stage.text).toContain("The letter");
    await stage.press("Back");
    expect(stage.field("The one in the wheelchair").value).toBe("Who sees to this?");
  });

  it("sends a bubble for each that the drawing has, empty where nothing was written", async () => {
    begin();
    await stage.write("The one behind the counter", "One moment.");
    await stage.press("Send the picture");
    expect(stage.asked).toMatchObject([
      { action: "add_strip", data: { scene: "first", bubbles: ["", "One moment."] } },
    ]);
    expect(stage.field("The one behind the counter").value).toBe("");
  });

  it("lets one change what one filled in", async () => {
    begin({ own: { strips: [{ id: "s1", standing: "shown", ...STRIP }] } });
    await stage.press("Change");
    const fields = [...stage.el.querySelectorAll<HTMLInputElement>("li.tk-strip input")];
    expect(fields.map((field) => field.value)).toEqual(STRIP.bubbles);
  });

  it("shows what others say in the same scene, and takes no more than allowed", async () => {
    const own = [1, 2, 3].map((each) => ({ id: `own-${each}`, standing: "shown", ...STRIP }));
    begin({ own: { strips: own }, "strip:a": STRIP, "strip:own-1": STRIP });
    await stage.settle();
    expect(stage.text).toContain("What others say (1)");
    expect(stage.text).toContain("You have filled 3 pictures.");
    expect(stage.el.querySelector("form")).toBeNull();
  });
});

describe("the wall of speech bubbles", () => {
  it("shows the filled scenes; what was left empty has no bubble there", async () => {
    begin({ "strip:a": { ...STRIP, bubbles: ["Who sees to this?", ""] } }, "room");
    await stage.settle();
    expect(stage.el.querySelectorAll(".tk-bubble").length).toBe(1);
  });

  it("lists what each bubble says in its table", async () => {
    begin({ "strip:a": STRIP }, "room");
    await stage.press("Table");
    expect(
      [...stage.el.querySelectorAll("tbody tr:first-child > *")].map((cell) => cell.textContent),
    ).toEqual(["The first visit", "The one in the wheelchair", "Who sees to this?"]);
  });

  it("shows empty scenes before the reveal", async () => {
    begin({}, "room", { blind: true });
    await stage.settle();
    expect(stage.text).toContain("The letter");
    expect(stage.el.querySelectorAll(".tk-bubble-number").length).toBe(3);
  });

  it("shows the facilitator the whole scene that is to be approved", async () => {
    const waiting = { ...STRIP, standing: "waiting", aside_to: "", own: false };
    stage = new Stage(speechBubbles, header("speech_bubbles", { settings: { ...SETTINGS, approve: true } }), {
      view: { "strip:a": waiting },
      role: "facilitator",
    });
    await stage.settle();
    expect(stage.el.querySelectorAll(".tk-waiting .tk-bubble").length).toBe(2);
  });

  it("lets the facilitator hide what must not be on the wall", async () => {
    begin({ "strip:a": { ...STRIP, standing: "shown", aside_to: "", own: false } }, "facilitator");
    await stage.press("Hide");
    expect(stage.asked).toMatchObject([{ action: "hide_strip", data: { strip: "a" } }]);
  });
});

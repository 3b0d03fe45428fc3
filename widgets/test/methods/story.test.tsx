import { afterEach, beforeEach, describe, expect, it } from "vitest";
import story from "../../src/methods/story";
import type { Role } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const SETTINGS = {
  readers: "giver",
  longest: 4000,
  limit: 5,
  approve: false,
  public: false,
  share_on_phones: false,
  pictures: false,
  sound: false,
};

let stage: Stage;

function begin(settings: Record<string, unknown> = {}, view = {}, role: Role = "participant") {
  stage = new Stage(story, header("story", { settings: { ...SETTINGS, ...settings } }), { view, role });
}

function told(given: Record<string, unknown> = {}) {
  return {
    title: "",
    text: "I waited for two hours.",
    readers: "room",
    picture: "",
    picture_shows: "",
    sound: "",
    summary: "",
    reply: {},
    order: 1,
    ...given,
  };
}

/** Choose a file in a field, as a person does. */
async function chooseFile(accept: string, file: File) {
  await stage.settle();
  const field = [...stage.el.querySelectorAll<HTMLInputElement>("input[type=file]")].find(
    (each) => each.accept === accept && !each.hasAttribute("capture"),
  );
  Object.defineProperty(field, "files", { value: [file], configurable: true });
  field?.dispatchEvent(new Event("change", { bubbles: true }));
  for (let turn = 0; turn < 20 && stage.el.querySelector("audio") === null; turn += 1) {
    await stage.settle();
  }
}

beforeEach(() => localStorage.clear());
afterEach(() => stage.leave());

describe("the facilitator of stories for everybody", () => {
  it("approves each story, and is told that anybody may read it then", async () => {
    const waiting = told({ readers: "public", standing: "waiting", aside_to: "", own: false });
    begin({ public: true }, { "story:a": waiting }, "facilitator");
    await stage.settle();
    expect(stage.el.textContent).toContain("Anybody may read this on a public page");
  });
});

describe("the phone of a story", () => {
  it("offers everybody as readers only while there is a page for everybody", async () => {
    begin({ public: true });
    await stage.settle();
    expect(stage.el.textContent).not.toContain("Anybody: the story");
    stage.say({ type: "header", header: { ...stage.header, published: true } });
    await stage.settle();
    await stage.write("What happened?", "I waited for two hours.");
    await stage.choose("Anybody: the story");
    await stage.press("Send the story");
    expect(stage.asked[0]?.data.readers).toBe("public");
  });

  it("sends the story with who may read it, and nobody is chosen beforehand", async () => {
    begin();
    await stage.settle();
    expect(stage.el.querySelector("input[type=radio]:checked")).toBeNull();
    await stage.write("Title", "The ride");
    await stage.write("What happened?", "I waited for two hours.");
    await stage.choose("Only the workers");
    await stage.press("Send the story");
    expect(stage.asked).toMatchObject([
      {
        action: "add_story",
        data: {
          title: "The ride",
          text: "I waited for two hours.",
          readers: "service",
          picture: "",
          sound: "",
        },
      },
    ]);
    expect(stage.field("What happened?").value).toBe("");
  });

  it("says who reads it where the facilitator has decided", async () => {
    begin({ readers: "service" });
    await stage.settle();
    expect(stage.el.querySelector("input[type=radio]")).toBeNull();
    expect(stage.text).toContain("Only the workers who go through these stories read this.");
  });

  it("uploads a sound first and names it then", async () => {
    begin({ sound: true });
    await chooseFile(
      "audio/*",
      new File([new Uint8Array([82, 73, 70, 70])], "me.wav", { type: "audio/wav" }),
    );
    await stage.choose("Everybody who takes part");
    await stage.press("Send the story");
    expect(stage.uploads.map((file) => [...new Uint8Array(file)])).toEqual([[82, 73, 70, 70]]);
    expect(stage.asked).toMatchObject([{ action: "add_story", data: { sound: "media-1", readers: "room" } }]);
  });

  it("keeps the sound and says why where it is not taken, and sends no story", async () => {
    begin({ sound: true });
    await chooseFile("audio/*", new File(["x"], "me.wav", { type: "audio/wav" }));
    stage.refuse("sound-broken", "The file of the sound is broken.", "Record it once more.");
    await stage.press("Send the story");
    expect(stage.text).toContain("The file of the sound is broken. Record it once more.");
    expect(stage.asked).toEqual([]);
    expect(stage.el.querySelector("audio")).not.toBeNull();
  });

  it("sends a file once, also where the words are refused at first", async () => {
    begin({ sound: true });
    await chooseFile("audio/*", new File(["x"], "me.wav", { type: "audio/wav" }));
    stage.refuse("contact-details", "That looks like a telephone number.", "", { files: false });
    await stage.press("Send the story");
    await stage.press("Send the story");
    expect(stage.asked.map(({ data }) => data.sound)).toEqual(["media-1", "media-1"]);
    expect(stage.uploads.length).toBe(1);
  });

  it("shows what the service answered", async () => {
    const reply = { state: "change_planned", text: "We agreed with the drivers." };
    begin({}, { own: { stories: [{ id: "s1", standing: "shown", ...told({ reply }) }] } });
    await stage.settle();
    expect(stage.text).toContain("A change is planned");
    expect(stage.text).toContain("We agreed with the drivers.");
  });
});

describe("the wall of stories", () => {
  it("shows what the room may read", async () => {
    begin({}, { "story:a": told({ title: "The ride" }) }, "room");
    await stage.settle();
    expect(stage.text).toContain("The ride");
    expect(stage.el.querySelector("form")).toBeNull();
  });

  it("keeps what is for the service behind a heading, for the facilitator alone", async () => {
    begin(
      {},
      { "story:a": told({ readers: "service", standing: "shown", aside_to: "", own: false }) },
      "facilitator",
    );
    await stage.settle();
    const closed = stage.el.querySelector<HTMLDetailsElement>(".tk-for-service");
    expect(closed?.open).toBe(false);
    expect(closed?.textContent).toContain("1 story for the service only");
  });

  it("lets the facilitator answer, with how far it has come", async () => {
    begin({}, { "story:a": told({ standing: "shown", aside_to: "", own: false }) }, "facilitator");
    await stage.settle();
    const state = stage.field("How far has it come?");
    state.value = "change_made";
    state.dispatchEvent(new Event("change", { bubbles: true }));
    await stage.write("Answer to the teller", "The drivers now call first.");
    await stage.press("Answer");
    expect(stage.asked).toMatchObject([
      {
        action: "reply_to_story",
        data: { story: "a", state: "change_made", text: "The drivers now call first." },
      },
    ]);
  });

  it("lets the facilitator type what is said in a spoken story", async () => {
    begin(
      {},
      { "story:a": told({ text: "", sound: "sound-1", standing: "shown", aside_to: "", own: false }) },
      "facilitator",
    );
    await stage.write("What is told in the recording?", "The ride was late.");
    await stage.press("Save the summary");
    expect(stage.asked).toMatchObject([
      { action: "summarise_story", data: { story: "a", summary: "The ride was late." } },
    ]);
  });
});

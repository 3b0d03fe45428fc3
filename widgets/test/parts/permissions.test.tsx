import { afterEach, beforeEach, expect, test } from "vitest";
import story from "../../src/methods/story";
import { header, Stage } from "../stage";

const settings = {
  readers: "room",
  longest: 4000,
  limit: 5,
  approve: false,
  share_on_phones: false,
  pictures: true,
  sound: false,
};
const TOLD = {
  id: "s1",
  title: "",
  text: "The ramp is icy",
  readers: "room",
  picture: "p1",
  picture_shows: "A ramp",
  sound: "",
  summary: "",
  reply: {},
  standing: "shown",
  uses: ["room", "report"],
};
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

async function begin(told: object, status: "open" | "closed" = "closed") {
  stage = new Stage(story, header("story", { settings, status }), {
    role: "participant",
    view: { own: { stories: [{ ...TOLD, ...told }] } },
  });
  await stage.settle();
}

test("what is allowed is said, and changed by its giver after the close too", async () => {
  await begin({});
  expect(stage.text).toContain("Allowed: this workshop, the report");
  expect(stage.field("May stand in the report").checked).toBe(true);
  await stage.choose("May stand in the report");
  expect(stage.asked).toMatchObject([{ action: "permit_story", data: { story: "s1", uses: ["room"] } }]);
});

test("a tick stays as it was set until what is stored says so, and goes back where it was refused", async () => {
  await begin({});
  await stage.choose("May be published");
  expect(stage.field("May be published").checked).toBe(true);
  stage.refuse("gone", "It is gone.");
  await stage.choose("May be shown to others");
  await stage.settle();
  expect(stage.text).toContain("It is gone.");
  expect(stage.field("May be shown to others").checked).toBe(true);
});

test("with nothing allowed it is said who still sees it; without a picture there is nothing to allow", async () => {
  await begin({ uses: [] });
  expect(stage.text).toContain("Allowed: nothing, only the facilitator sees or hears it");
  stage.leave();
  await begin({ picture: "" });
  expect(stage.text).not.toContain("Allowed");
});

test("before a picture is chosen nobody is asked what it may be used for", async () => {
  await begin({}, "open");
  expect(stage.el.querySelector("form")?.textContent).not.toContain("What may this be used for?");
});

test("the facilitator is told what the room must not see, and nobody else is", async () => {
  const said = "Its giver does not allow others to see this";
  for (const [role, uses] of [
    ["facilitator", []],
    ["facilitator", ["room"]],
    ["room", undefined],
  ] as const) {
    stage?.leave();
    stage = new Stage(story, header("story", { settings, status: "open" }), {
      role,
      view: { "story:s1": { ...TOLD, order: 1, uses } },
    });
    await stage.settle();
    expect(stage.text.includes(said)).toBe(role === "facilitator" && uses.length === 0);
  }
});

import { afterEach, beforeEach, expect, test } from "vitest";
import cards from "../../src/methods/picture_cards";
import type { Header } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const settings = {
  pictures: ["bridge", "storm", "snail"],
  own_pictures: [],
  most: 2,
  longest: 280,
  moderated: true,
  blind: true,
};
const sums = (bridge: number, snail: number) => ({
  pictures: { bridge: { people: bridge }, snail: { people: snail } },
});
const results = (others = {}) => ({
  joint: sums(4, 7),
  answered: 9,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  ...others,
});
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

function on(
  role: "participant" | "room" | "facilitator",
  view: Record<string, unknown> = {},
  given: Partial<Header> = {},
) {
  stage = new Stage(cards, header("picture_cards", { settings, blind: true, ...given }), { role, view });
}

test("pictures first, then why; all is sent together", async () => {
  on("participant");
  await stage.settle();
  expect(stage.button("Go on").disabled).toBe(true);
  await stage.choose("Bridge");
  await stage.choose("Snail");
  await stage.press("Go on");
  await stage.write("Why this picture?", "They helped me over");
  expect(stage.asked).toEqual([]);
  await stage.press("Send");
  expect(stage.asked).toMatchObject([
    {
      action: "choose_cards",
      data: {
        cards: [
          { picture: "bridge", text: "They helped me over" },
          { picture: "snail", text: "" },
        ],
      },
    },
  ]);
});

test("no more than one may choose, and what was chosen stays", async () => {
  on("participant");
  await stage.choose("Bridge");
  await stage.choose("Snail");
  await stage.choose("Thunderstorm");
  expect(stage.text).toContain("You have chosen 2 already.");
  expect(["Bridge", "Thunderstorm", "Snail"].map((each) => stage.field(each).checked)).toEqual([
    true,
    false,
    true,
  ]);
  await stage.choose("Bridge");
  expect(stage.text).not.toContain("You have chosen 2 already.");
  expect(stage.text).toContain("Chosen 1/2");
});

test("the drawings come when they are looked at, and say nothing that the words do not", async () => {
  on("participant");
  await expect.poll(() => stage.el.querySelectorAll(".tk-drawing img").length).toBe(3);
  const image = stage.el.querySelector<HTMLImageElement>(".tk-drawing img");
  expect(image?.getAttribute("src")).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  expect(image?.alt).toBe("");
});

test("what is chosen and written survives a page that is loaded anew", async () => {
  on("participant");
  await stage.choose("Snail");
  await stage.press("Go on");
  await stage.write("Why this picture?", "Slow");
  stage.leave();
  on("participant");
  await stage.press("Go on");
  expect(stage.field("Why this picture?").value).toBe("Slow");
});

test("what was sent can be changed while it is open, and taken back", async () => {
  on("participant", { own: { answers: { snail: { text: "Slow", id: "w1" } } } });
  await stage.settle();
  expect(stage.text).toContain("SnailSlow");
  await stage.press("Change my choice");
  await stage.choose("Bridge");
  await stage.press("Go on");
  await stage.press("Send");
  expect(stage.asked[0]?.data).toEqual({
    cards: [
      { picture: "bridge", text: "" },
      { picture: "snail", text: "Slow" },
    ],
  });
  await stage.press("Delete my answer");
  expect(stage.asked[1]).toMatchObject({ action: "withdraw_cards" });
});

test("before the reveal the wall shows all pictures and nobody's choice", async () => {
  on("room");
  await stage.settle();
  expect(stage.text).toContain("BridgeThunderstormSnail");
  expect(stage.text).not.toContain("chose");
});

test("afterwards the most chosen comes first, with what people said and each side that is shown", async () => {
  const view = {
    results: results({
      sides: { client: sums(0, 5), worker: sums(4, 2) },
      side_counts: { client: 5, worker: 4 },
    }),
    "words:w1": { picture: "snail", text: "Half a year", standing: "shown", aside_to: "", own: false },
    "words:w2": { picture: "bridge", text: "A name", standing: "waiting", aside_to: "", own: false },
  };
  on("facilitator", view, { status: "closed", revealed: true });
  await stage.settle();
  const tiles = [...stage.el.querySelectorAll(".tk-chosen-cards > li")].map((tile) => tile.textContent);
  expect(tiles).toEqual([
    "Snail7 chose itClients 5 of 5Workers 2 of 4Half a year",
    "Bridge4 chose itClients 0 of 5Workers 4 of 4",
  ]);
  await stage.press("Show: Bridge: A name");
  expect(stage.asked).toMatchObject([{ action: "show_words", data: { words: "w2" } }]);
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(rows).toEqual(["Snail752Half a year", "Bridge404"]);
});

test("a kit's own pictures stand first, come from the host, and have the words of the kit", async () => {
  const own = { id: "front_door", picture: "k1", text: { fi: "Etuovi", en: "The front door" } };
  on("participant", {}, { settings: { ...settings, own_pictures: [own] } });
  await stage.settle();
  const cards = [...stage.el.querySelectorAll("label.tk-choice")].map((each) => each.textContent);
  expect(cards).toEqual(["The front door", "Bridge", "Thunderstorm", "Snail"]);
  expect(stage.media).toEqual(["k1"]);
  stage.say({ type: "media", id: "k1", media_type: "image/jpeg" }, [new DataView(new ArrayBuffer(4))]);
  await stage.settle();
  const image = stage.el.querySelector<HTMLImageElement>(".tk-of-kit img");
  expect(image?.getAttribute("src")).toMatch(/^blob:/);
  expect(image?.getAttribute("alt")).toBe("");
  await stage.choose("The front door");
  await stage.press("Go on");
  await stage.press("Send");
  expect(stage.asked).toMatchObject([{ data: { cards: [{ picture: "front_door", text: "" }] } }]);
});

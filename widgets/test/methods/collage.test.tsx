import { afterEach, beforeEach, describe, expect, it } from "vitest";
import collage from "../../src/methods/collage";
import { freePlace } from "../../src/methods/collage/piece";
import type { Role } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const SETTINGS = {
  together: true,
  words: [{ id: "calm", text: { en: "Calm" } }],
  longest: 40,
  limit: 3,
  approve: false,
  pictures: false,
  sound: false,
};

let stage: Stage;

function begin(view = {}, settings: Record<string, unknown> = {}, role: Role = "participant", given = {}) {
  stage = new Stage(collage, header("collage", { settings: { ...SETTINGS, ...settings }, ...given }), {
    view,
    role,
  });
}

function piece(given: Record<string, unknown> = {}) {
  return {
    sheet: "",
    text: "A friend",
    picture: "",
    picture_shows: "",
    x: 50,
    y: 50,
    size: "middle",
    ...given,
  };
}

beforeEach(() => localStorage.clear());
afterEach(() => stage?.leave());

describe("the phone of a collage", () => {
  it("asks for nothing before a word has its place and size, which buttons give it too", async () => {
    begin();
    await stage.write("A word or two", "My own pace");
    await stage.press("Choose a place for it");
    await stage.press("To the left");
    await stage.press("Up");
    await stage.press("Up");
    await stage.choose("large");
    expect(stage.asked).toEqual([]);
    await stage.press("Leave it here");
    expect(stage.asked).toMatchObject([
      { action: "add_piece", data: { text: "My own pace", picture: "", x: 45, y: 40, size: "large" } },
    ]);
    expect(stage.field("A word or two").value).toBe("");
  });

  it("moves a piece by the arrow keys, and not beyond the sheet", async () => {
    begin({ own: { pieces: [{ id: "p1", standing: "shown", ...piece({ x: 2 }) }] } });
    await stage.press("Move");
    const panel = stage.el.querySelector("section[aria-label='Where shall it lie?']");
    for (const key of ["ArrowLeft", "ArrowDown"]) {
      panel?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await stage.settle();
    }
    await stage.press("Leave it here");
    expect(stage.asked).toMatchObject([
      { action: "move_piece", data: { piece: "p1", x: 0, y: 55, size: "middle" } },
    ]);
  });

  it("takes a ready word, and nothing changes where one thinks better of it", async () => {
    begin();
    await stage.press("Calm");
    expect(stage.el.querySelector(".tk-sheet text")?.textContent).toBe("Calm");
    await stage.press("Cancel");
    expect(stage.asked).toEqual([]);
    expect(stage.el.querySelector(".tk-sheet text")).toBeNull();
  });

  it("shows what others put on a common sheet, in words as well", async () => {
    begin({ "piece:a": piece() });
    await stage.settle();
    expect(stage.el.querySelector(".tk-sheet text")?.textContent).toBe("A friend");
    expect(stage.el.querySelector(".tk-on-sheet")?.textContent).toBe("A friend");
    expect(stage.el.querySelector("svg")?.getAttribute("aria-label")).toBe("A sheet with 1 piece on it");
  });

  it("takes pictures only where the facilitator allows them", async () => {
    begin();
    await stage.settle();
    expect(stage.el.querySelector("input[type=file]")).toBeNull();
    stage.leave();
    begin({}, { pictures: true });
    await stage.settle();
    expect(stage.el.querySelector("input[type=file]")).not.toBeNull();
  });
});

describe("a free place", () => {
  it("is in the middle of an empty sheet, and else far from what lies there", () => {
    expect(freePlace([])).toEqual({ x: 50, y: 50 });
    const { x, y } = freePlace([{ x: 18, y: 20, size: "large" }]);
    expect([x, y]).toEqual([82, 80]);
  });
});

describe("the wall of a collage", () => {
  it("lays small pieces upon large ones, whoever came first", async () => {
    begin(
      {
        "piece:a": piece({ text: "small", size: "small" }),
        "piece:b": piece({ text: "large", size: "large" }),
      },
      {},
      "room",
    );
    await stage.settle();
    const drawn = [...stage.el.querySelectorAll(".tk-sheet text")].map((text) => text.textContent);
    expect(drawn).toEqual(["large", "small"]);
  });

  it("shows each one's sheet where they work alone", async () => {
    const view = { "piece:a": piece({ sheet: "s1" }), "piece:b": piece({ sheet: "s2" }) };
    begin(view, { together: false }, "room");
    await stage.settle();
    expect(stage.el.querySelectorAll(".tk-sheet").length).toBe(2);
  });

  it("says in its table what lies where", async () => {
    begin({ "piece:a": piece({ x: 90, y: 10, size: "large" }) }, {}, "room");
    await stage.press("Table");
    expect(
      [...stage.el.querySelectorAll("tbody tr:first-child > *")].map((cell) => cell.textContent),
    ).toEqual(["A friend", "top right", "large"]);
  });

  it("lets the facilitator move what covers something else", async () => {
    begin({ "piece:a": piece({ standing: "shown", aside_to: "", own: false }) }, {}, "facilitator");
    await stage.settle();
    const moves = [...stage.el.querySelectorAll("button")].filter(
      ({ textContent }) => textContent === "Move",
    );
    moves[0]?.click();
    await stage.press("To the right");
    await stage.press("Leave it here");
    expect(stage.asked).toMatchObject([{ action: "move_piece", data: { piece: "a", x: 55 } }]);
  });

  it("shows the facilitator the picture that is to be approved", async () => {
    const picture = { text: "", picture: "m1", picture_shows: "The sea", standing: "waiting", aside_to: "" };
    begin({ "piece:a": piece(picture) }, { approve: true }, "facilitator");
    await stage.settle();
    expect(stage.media).toEqual(["m1"]);
    expect(stage.el.querySelector(".tk-waiting")?.textContent).toContain("Picture: The sea");
  });

  it("shows nothing before the reveal", async () => {
    begin({}, {}, "room", { blind: true });
    await stage.settle();
    expect(stage.el.querySelector(".tk-sheet")).toBeNull();
  });
});

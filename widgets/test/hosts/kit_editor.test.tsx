import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Bench, KIT } from "./kit_bench";

let bench: Bench;

beforeEach(async () => {
  localStorage.clear();
  bench = new Bench();
  await bench.settle();
});

afterEach(() => bench.leave());

describe("a list of texts", () => {
  it("takes another entry at its end, and the focus goes there", async () => {
    await bench.press("Add an item: Rules");
    expect(bench.last).toMatchObject({
      type: "edit",
      do: "insert",
      given: { place: ["rules_of_the_game"], value: { en: "" } },
    });
    bench.answer({ rules_of_the_game: [...KIT.rules_of_the_game, { en: "" }] });
    await bench.settle();
    expect(document.activeElement).toBe(bench.field(["rules_of_the_game", 2]));
    expect(bench.status).toContain("Item 3 added: Rules");
  });

  it("lets an entry be moved, with the focus on the same button of it", async () => {
    await bench.press("Move item 1 down: Rules");
    expect(bench.last).toMatchObject({ do: "shift", given: { place: ["rules_of_the_game", 0], by: 1 } });
    bench.answer({ rules_of_the_game: [...KIT.rules_of_the_game].reverse() });
    await bench.settle();
    expect(document.activeElement).toBe(bench.button("Move item 2 down: Rules"));
    expect(bench.status).toContain("place 2 of 2");
  });

  it("moves nothing beyond its ends", async () => {
    const before = bench.asked.length;
    await bench.press("Move item 1 up: Rules");
    await bench.press("Move item 2 down: Rules");
    expect(bench.asked.length).toBe(before);
  });

  it("gives the focus to the neighbour of what was removed, at last to what adds", async () => {
    await bench.press("Remove item 2: Rules");
    bench.answer({ rules_of_the_game: [{ en: "One at a time" }] });
    await bench.settle();
    expect(document.activeElement?.closest(".tk-entry")?.id).toBe("kit.rules_of_the_game.0-entry");
    await bench.press("Remove item 1: Rules");
    bench.answer({ rules_of_the_game: undefined });
    await bench.settle();
    expect(document.activeElement).toBe(bench.button("Add an item: Rules"));
  });

  it("keeps an entry whose words were taken away until it is removed", async () => {
    const field = bench.field(["rules_of_the_game", 0]);
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    expect(bench.last).toMatchObject({ given: { place: ["rules_of_the_game", 0, "en"], value: "" } });
  });

  it("is drawn within entries of several fields, too", async () => {
    await bench.press("Add an item: Who is needed");
    expect(bench.last).toMatchObject({ given: { place: ["staff"], value: { role: {} } } });
    bench.answer({ staff: [{ role: {} }] });
    await bench.press("Add an item: Tasks");
    expect(bench.last).toMatchObject({ given: { place: ["staff", 0, "tasks"], value: { en: "" } } });
  });
});

it("calls nothing on the page by the name of another thing", async () => {
  await bench.press("Change: Vote");
  const ids = [...bench.el.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("a gathering", () => {
  it("is added, and its name waits to be written", async () => {
    await bench.press("Add a gathering");
    expect(bench.last).toMatchObject({ do: "add_session" });
    bench.answer({
      sessions: [...KIT.sessions, { id: "gathering", name: { en: "New gathering" }, minutes: 60 }],
    });
    await bench.settle();
    expect(document.activeElement).toBe(bench.field(["sessions", 2, "name"]));
    expect(document.activeElement?.closest("details")?.open).toBe(true);
  });

  it("is moved and removed with what happens in it", async () => {
    await bench.press("Move down: gathering “First”");
    expect(bench.last).toMatchObject({ do: "move_session", given: { session: "first", by: 1 } });
    bench.answer({ sessions: [...KIT.sessions].reverse() });
    await bench.settle();
    expect(document.activeElement).toBe(bench.button("Move down: gathering “First”"));
    await bench.press("Remove: gathering “First”");
    expect(bench.last).toMatchObject({ do: "remove_session", given: { session: "first" } });
    bench.answer({ sessions: [KIT.sessions[1]], activities: [] });
    await bench.settle();
    expect(document.activeElement?.id).toBe("kit.sessions.0.about");
    expect(bench.el.textContent).toContain("There is nothing in this gathering yet");
  });

  it("gets a break, which is open then", async () => {
    await bench.press("Add a break or another moment");
    const [, second] = [...bench.el.querySelectorAll<HTMLButtonElement>("[id$='-add-moment']")];
    second?.click();
    await bench.press("Break");
    expect(bench.last).toMatchObject({ do: "add_moment", given: { session: "second", kind: "break" } });
    const pause = { id: "break", kind: "break", title: { en: "Break" }, minutes: 15 };
    bench.answer({ sessions: [KIT.sessions[0], { ...KIT.sessions[1], moments: [pause] }] });
    await bench.settle();
    expect(document.activeElement?.id).toBe("break-open");
    expect(bench.status).toContain("Added: “Break”, 15 min.");
  });

  it("says its sum where minutes are changed, too, and what is left or too much", async () => {
    expect(bench.el.querySelector(".tk-sum")?.textContent).toContain(
      "Programme 50 min, reserved 60 min10 min free",
    );
    await bench.press("Change: Notes");
    const field = bench.field(["activities", 0, "minutes"]);
    field.value = "45";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    bench.answer({}, { planned: { first: 75, second: 0 } });
    await bench.settle();
    const sums = [...bench.el.querySelectorAll(".tk-over.tk-sum")].map((each) => each.textContent);
    expect(sums).toEqual(Array(2).fill("Programme 75 min, reserved 60 min15 min too much"));
    expect(bench.status).toContain("Programme 75 min, reserved 60 min");
  });
});

describe("an activity", () => {
  it("comes to another gathering, and the focus with it", async () => {
    await bench.press("Change: Vote");
    const choice = document.getElementById("vote-session") as HTMLSelectElement;
    choice.focus();
    choice.value = "second";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    expect(bench.last).toMatchObject({ do: "bring", given: { part: "vote", session: "second" } });
    const [notes, vote] = KIT.activities;
    bench.answer({ activities: [notes, { ...vote, session: "second" }] });
    await bench.settle();
    expect(document.activeElement?.id).toBe("vote-open");
    expect(bench.status).toContain("Vote: now in the gathering “Second”");
  });

  it("is put after another one in one step", async () => {
    await bench.press("Change: Coffee");
    const choice = document.getElementById("coffee-place") as HTMLSelectElement;
    choice.value = "";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    expect(bench.last).toMatchObject({ do: "move", given: { part: "coffee", by: -2 } });
  });

  it("gives the focus to its neighbour when it is removed", async () => {
    await bench.press("Remove: Vote");
    bench.answer({ activities: [KIT.activities[0]] });
    await bench.settle();
    expect(document.activeElement?.id).toBe("coffee-open");
    expect(bench.status).toContain("Removed: Vote");
  });
});

it("means both of two boxes that are ticked before the kernel has answered", async () => {
  const boxes = bench.field(["phases"]).querySelectorAll("input");
  boxes[1]?.click();
  await bench.settle();
  boxes[0]?.click();
  expect(bench.last).toMatchObject({ do: "choose_phases", given: { phases: ["trial"] } });
});

describe("the way back", () => {
  it("is there once something was changed, and says how far it goes", async () => {
    await bench.press("Undo");
    expect(bench.asked.some(({ type }) => type === "undo")).toBe(false);
    bench.answer({}, { undoable: 2, is_changed: true });
    await bench.press("Undo");
    expect(bench.last).toMatchObject({ type: "undo" });
    bench.answer({}, { undoable: 1, redoable: 1 });
    await bench.settle();
    expect(bench.status).toContain("Undone. You can undo one more change.");
    expect(document.activeElement).toBe(bench.button("Undo"));
    await bench.press("Redo");
    expect(bench.last).toMatchObject({ type: "redo" });
  });

  it("goes by keys where nothing is written", async () => {
    bench.answer({}, { undoable: 1, redoable: 1 });
    await bench.settle();
    await bench.type("z", {}, bench.field(["name"]));
    expect(bench.last.type).not.toBe("undo");
    await bench.type("z");
    expect(bench.last.type).toBe("undo");
    await bench.type("z", { shiftKey: true });
    expect(bench.last.type).toBe("redo");
    await bench.type("s", {}, bench.field(["name"]));
    expect(bench.last.type).toBe("save");
  });

  it("never leaves the focus nowhere", async () => {
    await bench.press("Change: Vote");
    document.getElementById("vote-open")?.focus();
    bench.answer({}, { undoable: 1 });
    await bench.type("z", {}, document.getElementById("vote-open") ?? document.body);
    bench.answer({ activities: [KIT.activities[0]] }, { redoable: 1 });
    await bench.settle();
    expect(document.activeElement?.id).toBe("editor-undo");
  });
});

describe("what has to be put right", () => {
  const mistake = { place: ["activities", 1, "title"], text: "Here a title was expected." };

  it("is gone to, wherever it is", async () => {
    bench.answer({}, { mistakes: [mistake] });
    await bench.press("Show what has to be put right");
    expect(document.activeElement).toBe(bench.field(["activities", 1, "title"]));
    expect(bench.el.textContent).toContain(mistake.text);
  });

  it("opens what it is behind", async () => {
    bench.answer({}, { mistakes: [{ ...mistake, place: ["rules_of_the_game", 1] }] });
    await bench.press("Show what has to be put right");
    expect(document.activeElement?.closest(".tk-entry")?.id).toBe("kit.rules_of_the_game.1-entry");
    expect(document.activeElement?.closest("details")?.open).toBe(true);
  });
});

describe("a text that was changed in one language", () => {
  const OLD = {
    place: ["name"],
    text: "You changed the text in English. It is still the old one in Finnish.",
  };

  it("says at its field and aloud what is old, and leads to it with all its languages", async () => {
    bench.answer({ name: { en: "Small", fi: "Pieni" }, languages: ["en", "fi"] });
    await bench.settle();
    expect(bench.el.querySelector(".tk-outdated")).toBeNull();
    const field = bench.field(["name"]);
    field.value = "Smaller";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    bench.answer({ name: { en: "Smaller", fi: "Pieni" } }, { outdated: [OLD], is_changed: true });
    await bench.settle();
    expect(bench.field(["name"]).closest(".tk-stack")?.querySelector(".tk-outdated")?.textContent).toBe(
      OLD.text,
    );
    expect(bench.status).toContain(OLD.text);
    expect(bench.field(["name", "fi"])).toBeNull();
    await bench.press("Show the old text");
    expect(bench.field(["name", "fi"]).value).toBe("Pieni");
    expect(document.activeElement).toBe(bench.field(["name"]));
  });

  it("is told of once more when the kit is saved", async () => {
    await bench.press("Save");
    bench.answer(
      {},
      { saved: true, step: null, outdated: [OLD], outdated_told: "A text is old in Finnish." },
    );
    await bench.settle();
    expect(bench.status).toContain("A text is old in Finnish.");
  });
});

it("offers to begin a workshop with a kit of one's own, once it is saved", async () => {
  const begin = () => bench.el.querySelector('a[href="home.ipynb?kit=small"]')?.textContent;
  expect(begin()).toBe("Begin a workshop with this");
  bench.answer({}, { is_changed: true });
  await bench.settle();
  expect(begin()).toBeUndefined();
  bench.answer({}, { mistakes: [{ place: ["name"], text: "?" }] });
  await bench.settle();
  expect(begin()).toBeUndefined();
  bench.answer({}, { is_own: false });
  await bench.settle();
  expect(begin()).toBeUndefined();
});

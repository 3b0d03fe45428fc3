import { afterEach, beforeEach, expect, test } from "vitest";
import dotVote from "../../src/methods/dot_vote";
import type { Header } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const settings = { dots: 2, stack: false, options: [], blind: true };
const options = {
  "option:bus": { text: "Bussi", translated: { fi: "Bussi", en: "Bus" }, order: 1 },
  "option:phone": { text: "Phone", order: 2 },
  "item:n1": { text: "The door", parts: ["It is heavy", "It is narrow"], colour: "" },
};
const sums = (dots: number, people = dots) => ({ dots, people });
const joint = { options: { bus: sums(3), phone: sums(0), n1: sums(9) } };
const results = {
  joint,
  answered: 12,
  sides: {
    client: { options: { bus: sums(3), n1: sums(5) } },
    worker: { options: { n1: sums(4) } },
  },
  side_counts: { client: 8, worker: 4 },
  too_small: false,
  compared: { shared: ["n1"], sides: { client: ["bus"], worker: [] }, places: 3 },
  settled: true,
};
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

function on(
  role: "participant" | "room" | "facilitator",
  view: Record<string, unknown> = {},
  given: Partial<Header> = {},
) {
  stage = new Stage(dotVote, header("dot_vote", { settings, blind: true, ...given }), {
    role,
    view: { ...options, ...view },
  });
}

const ticked = () =>
  [...stage.el.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].map((box) => box.checked);

test("the dots go out as one whole vote", async () => {
  on("participant");
  await stage.choose("Bus");
  await stage.choose("The door");
  expect(stage.text).toContain("All dots are placed");
  expect(stage.asked).toEqual([]);
  await stage.press("Send my dots");
  expect(stage.asked).toMatchObject([
    { action: "place_dots", activity: "a1", data: { choices: { bus: 1, n1: 1 } } },
  ]);
});

test("a dot too many is not placed, and it is said why", async () => {
  on("participant");
  for (const label of ["Bus", "Phone", "The door"]) {
    await stage.choose(label);
  }
  expect(ticked()).toEqual([true, true, false]);
  expect(stage.text).toContain("Take one away from somewhere first.");
  await stage.choose("Bus");
  await stage.choose("The door");
  expect(ticked()).toEqual([false, true, true]);
  expect(stage.text).not.toContain("Take one away from somewhere first.");
});

test("several dots can be put on one option where that is set", async () => {
  on("participant", {}, { settings: { ...settings, stack: true, dots: 3 } });
  await stage.press("One dot more: Bus");
  await stage.press("One dot more: Bus");
  await stage.press("One dot more: Phone");
  await stage.press("One dot more: Phone");
  expect(stage.text).toContain("Take one away from somewhere first.");
  await stage.press("One dot less: Bus");
  await stage.press("Send my dots");
  expect(stage.asked).toMatchObject([{ data: { choices: { bus: 1, phone: 1 } } }]);
});

test("a vote that is in can be changed, and says so", async () => {
  on("participant", { own: { choices: { bus: 1 } } });
  await stage.settle();
  expect(ticked()).toEqual([true, false, false]);
  expect(stage.text).toContain("Your answer has arrived.");
  expect(() => stage.button("Send")).toThrow();
  await stage.choose("Phone");
  await stage.press("Send the changed dots");
  expect(stage.asked).toMatchObject([{ data: { choices: { bus: 1, phone: 1 } } }]);
});

test("a refused vote stays marked, with the reason and the remedy", async () => {
  on("participant");
  stage.refuse("unknown-option", "One of the options is not there any more.", "Send them again.");
  await stage.choose("Bus");
  await stage.press("Send my dots");
  expect(ticked()).toEqual([true, false, false]);
  expect(stage.text).toContain("One of the options is not there any more. Send them again.");
});

test("dots that were not sent survive a reload", async () => {
  on("participant");
  await stage.choose("Phone");
  stage.leave();
  on("participant");
  await stage.settle();
  expect(ticked()).toEqual([false, true, false]);
  expect(stage.text).toContain("1 dot left");
});

test("a dot on an option that was taken away comes back", async () => {
  on("participant");
  await stage.choose("Phone");
  stage.change({}, ["option:phone"]);
  await stage.settle();
  expect(stage.text).toContain("2 dots left");
});

test("a vote can be taken back after the activity is closed", async () => {
  on("participant", { own: { choices: { bus: 1 } } }, { status: "closed" });
  await stage.settle();
  expect(ticked()).toEqual([]);
  await stage.press("Take my dots back");
  expect(stage.asked).toMatchObject([{ action: "withdraw_dots", data: {} }]);
  stage.change({ own: {} });
  await stage.settle();
  expect(stage.text).toContain("Your dots are taken back.");
  expect(document.activeElement?.textContent).toBe("Your dots are taken back.");
});

test("who takes dots back after the results were shown is told that these stay", async () => {
  on("participant", { results, own: { choices: { bus: 1 } } }, { status: "closed", revealed: true });
  await stage.press("Take my dots back");
  stage.change({ own: {} });
  await stage.settle();
  expect(stage.text).toContain("Results that were already shown stay as they are.");
});

test("the notes of a theme can be read before choosing", async () => {
  on("participant");
  await stage.settle();
  expect(stage.el.querySelector("details")?.textContent).toBe("2 notes: The doorIt is heavyIt is narrow");
});

test("people are told beforehand that the sides are looked at, not where tables vote", async () => {
  on("participant");
  await stage.settle();
  expect(stage.text).toContain("so that the larger side does not decide everything");
  stage.leave();
  on("participant", {}, { unit: "table" });
  await stage.settle();
  expect(stage.text).not.toContain("larger side");
});

test("before the reveal the room sees what is voted on and how many have voted", async () => {
  on("room");
  stage.say({ type: "header", header: stage.header, answered: 7 });
  await stage.settle();
  expect(stage.text).toContain("7 have answered");
  expect(stage.text).toMatch(/^What is it like now\?BusPhoneThe door7 have/);
  expect(stage.el.querySelector(".tk-bars, table")).toBeNull();
});

test("after the reveal the bars come in order, with their numbers", async () => {
  on("room", { results }, { status: "closed", revealed: true });
  await stage.settle();
  const bars = [...stage.el.querySelectorAll(".tk-bar")].map((bar) => bar.textContent);
  expect(bars).toEqual(["The door9", "Bus3", "Phone0"]);
  expect(stage.text).toContain("The dots of 12 people");
});

test("the three lists come as the rules made them, with the size of each side in words", async () => {
  on("room", { results }, { status: "closed", revealed: true });
  await stage.settle();
  const list = (name: string) => stage.el.querySelector(`[aria-label="${name}"]`)?.textContent;
  expect(list("Shared")).toBe("SharedThe doorClients 5 of 8Workers 4 of 4");
  expect(list("Important to clients")).toBe("Important to clientsBusClients 3 of 8Workers 0 of 4");
  expect(list("Important to workers")).toBe("Important to workersNothing stands out here.");
  expect(stage.text).toContain("From each side the 3 that most people chose");
});

test("an option that is gone keeps its place in the lists without its words", async () => {
  on("room", { results }, { status: "closed", revealed: true });
  stage.change({}, ["item:n1"]);
  await stage.settle();
  expect(stage.el.querySelector("[aria-label=Shared]")?.textContent).toContain("Taken off the wall since");
});

test("where a side is too small there are no lists, and the reason is said", async () => {
  const joint_only = { ...results, sides: {}, side_counts: {}, too_small: true, compared: null };
  on("room", { results: joint_only }, { status: "closed", revealed: true });
  await stage.settle();
  expect(stage.el.querySelector(".tk-list")).toBeNull();
  expect(stage.text).toContain("One of the groups is too small, so we show only the joint result.");
});

test("the table says the same as bars and lists", async () => {
  on("room", { results }, { status: "closed", revealed: true });
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Option", "Dots", "Gave dots", "Clients", "Workers"],
    ["The door", "9", "9", "5 of 8", "4 of 4"],
    ["Bus", "3", "3", "3 of 8", "0 of 4"],
    ["Phone", "0", "0", "0 of 8", "0 of 4"],
  ]);
});

test("while dots still come in an open vote nothing jumps", async () => {
  const running = { ...results, sides: {}, side_counts: {}, compared: null, settled: false };
  on("room", { results: running }, { blind: false });
  await stage.settle();
  const bars = [...stage.el.querySelectorAll(".tk-bar")].map((bar) => bar.textContent);
  expect(bars).toEqual(["Bus3", "Phone0", "The door9"]);
});

test("many options: the room turns pages through all that got dots, and reads how many got none", async () => {
  const many = Array.from({ length: 15 }, (_, number) => `o${number}`);
  const counts = Object.fromEntries(many.map((id, number) => [id, sums(Math.max(0, 12 - number))]));
  stage = new Stage(dotVote, header("dot_vote", { settings, status: "closed", revealed: true }), {
    role: "room",
    view: {
      ...Object.fromEntries(many.map((id, order) => [`option:${id}`, { text: `Option ${id}`, order }])),
      results: { ...results, joint: { options: counts }, compared: null },
    },
  });
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-bar")).toHaveLength(12);
  expect(stage.text).toContain("3 options got no dots");
});

test("many options: a phone shows the first ten that got dots, and how many more there are", async () => {
  const many = Array.from({ length: 15 }, (_, number) => `o${number}`);
  const counts = Object.fromEntries(many.map((id, number) => [id, sums(Math.max(0, 12 - number))]));
  on(
    "participant",
    {
      ...Object.fromEntries(many.map((id, order) => [`option:${id}`, { text: `Option ${id}`, order }])),
      results: { ...results, joint: { options: counts }, compared: null },
    },
    { status: "closed", revealed: true },
  );
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-bar")).toHaveLength(10);
  expect(stage.text).toContain("2 more options in the table");
});

test("one's own dots are marked in the results on the phone", async () => {
  on("participant", { results, own: { choices: { bus: 1 } } }, { status: "closed", revealed: true });
  await stage.settle();
  expect(stage.text).toContain("Bus (your dot)");
});

test("the facilitator gives options and takes them away, until the vote is closed", async () => {
  on("facilitator");
  await stage.write("New option", "A lift");
  await stage.press("Add the option");
  expect(stage.field("New option").value).toBe("");
  await stage.press("Take away: Phone");
  expect(stage.asked.map(({ action, data }) => [action, data])).toEqual([
    ["add_option", { text: "A lift" }],
    ["remove_option", { option: "phone" }],
  ]);
  expect(() => stage.button("Take away: The door")).toThrow();
  stage.leave();
  on("facilitator", {}, { status: "closed" });
  await stage.settle();
  expect(stage.el.querySelector(".tk-give")).toBeNull();
});

test("markup is shown as text", async () => {
  const words = "<img src=x onerror=alert(1)>";
  on("participant", { "option:phone": { text: words, order: 2 } });
  await stage.settle();
  expect(stage.el.querySelector("img")).toBeNull();
  expect(stage.text).toContain(words);
});

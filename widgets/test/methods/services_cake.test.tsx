import { afterEach, beforeEach, expect, test } from "vitest";
import cake from "../../src/methods/services_cake";
import type { Header } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const settings = { longest: 280, moderated: true, blind: true };
const options = {
  "option:rides": { text: "Kyyti", translated: { fi: "Kyyti", en: "Rides" }, order: 1 },
  "option:home": { text: "Help at home", order: 2 },
};
const counted = (counts: number[], sizes: number[]) => ({
  bands: [1, 2, 3, 4, 5].map((step) => [step, step]),
  counts,
  cannot_say: 0,
  n: counts.reduce((sum, count) => sum + count, 0),
  coarse: false,
  sizes,
});
const results = (others = {}) => ({
  joint: {
    services: { rides: counted([9, 3, 0, 0, 0], [0, 0, 12]), home: counted([0, 0, 0, 2, 8], [10, 0, 0]) },
  },
  answered: 12,
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
  stage = new Stage(cake, header("services_cake", { settings, blind: true, ...given }), {
    role,
    view: { ...options, ...view },
  });
}

test("one service at a time; what is whole is stored on the way on, with what was stored before", async () => {
  on("participant", { own: { answers: { home: { works: 5, size: 1, text: "Kind", id: "w1" } } } });
  await stage.choose("Works badly");
  expect(stage.text).toContain("Answer both questions");
  expect(stage.asked).toEqual([]);
  await stage.choose("Large part");
  await stage.press("Save and go on");
  expect(stage.asked).toMatchObject([
    {
      action: "send_slices",
      data: {
        slices: [
          { service: "rides", works: 1, size: 3, text: "" },
          { service: "home", works: 5, size: 1, text: "Kind" },
        ],
      },
    },
  ]);
  expect(stage.text).toContain("Service 2/2");
});

test("»cannot say« is an answer, and a service may be skipped", async () => {
  on("participant");
  await stage.press("Skip");
  await stage.choose("Cannot say");
  await stage.choose("Small part");
  await stage.press("Save and go on");
  expect(stage.asked[0]?.data).toEqual({ slices: [{ service: "home", works: null, size: 1, text: "" }] });
});

test("an answer that is half given survives a page that is loaded anew", async () => {
  on("participant");
  await stage.choose("Works well");
  stage.leave();
  on("participant");
  await stage.settle();
  expect(stage.field("Works well").checked).toBe(true);
});

test("a refusal keeps the person where they are", async () => {
  on("participant");
  await stage.choose("Works well");
  await stage.choose("Large part");
  stage.refuse("unknown-option", "A service is not there any more.");
  await stage.press("Save and go on");
  expect(stage.text).toContain("Service 1/2");
  expect(stage.text).toContain("A service is not there any more.");
});

test("one's answers stand at the end, to be changed or deleted", async () => {
  on("participant", { own: { answers: { home: { works: 5, size: 1, text: "Kind" } } } });
  await stage.press("Skip");
  await stage.press("Save and go on");
  expect(stage.asked).toEqual([]);
  expect(stage.text).toContain("RidesNo answer");
  expect(stage.text).toContain("Help at homeWorks well · Small partKind");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_slices" }]);
  await stage.press("Change: Rides");
  expect(stage.text).toContain("Service 1/2");
});

test("before the reveal all slices are alike, and there is one for every service", async () => {
  on("room", { results: undefined });
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-cake path.tk-tint-none")).toHaveLength(2);
  stage.change({ "option:new": { text: "Advice", order: 3 } });
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-cake path")).toHaveLength(3);
  expect(stage.text).toContain("3 · Advice");
});

test("after the reveal each slice has its tint and its words, by side where a side is shown", async () => {
  const sides = {
    client: { services: { rides: counted([9, 0, 0, 0, 0], [0, 0, 9]) } },
    worker: { services: { rides: counted([0, 0, 0, 4, 0], [0, 4, 0]) } },
  };
  const view = {
    results: results({ sides, side_counts: { client: 9, worker: 4 } }),
    "words:w1": { service: "rides", text: "Always late", standing: "shown", aside_to: "", own: false },
    "words:w2": { service: "home", text: "A name", standing: "waiting", aside_to: "", own: false },
  };
  on("facilitator", view, { status: "closed", revealed: true });
  await stage.settle();
  const tints = [...stage.el.querySelectorAll(".tk-one-cake:first-child path")].map(
    (path) => path.getAttribute("class") ?? "",
  );
  expect(tints).toEqual(["tk-tint tk-tint-1", "tk-tint tk-tint-5"]);
  expect(stage.text).toContain("Works badly · Large part · 12 answers");
  expect(stage.text).toContain("Workers (4) Works rather well · Medium part");
  expect(stage.text).toContain("In some group too few rated this");
  expect(stage.el.querySelector(".tk-comment")?.textContent).toBe("Always late");
  await stage.press("Show: Help at home: A name");
  expect(stage.asked).toMatchObject([{ action: "show_words", data: { words: "w2" } }]);
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(rows).toContain("RidesWorks badly990");
});

test("a service of which nobody said anything is no slice, and is named", async () => {
  const nobody = { ...counted([0, 0, 0, 0, 0], [0, 0, 0]) };
  const joint = { services: { rides: counted([9, 0, 0, 0, 0], [0, 0, 9]), home: nobody } };
  on("facilitator", { results: results({ joint }) }, { status: "closed", revealed: true });
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-cake path")).toHaveLength(1);
  expect(stage.text).toContain("Nobody has rated yet: Help at home");
});

test("the facilitator writes services down meanwhile", async () => {
  on("facilitator");
  await stage.write("New service", "Advice");
  await stage.press("Add the service");
  await stage.press("Remove: Rides");
  expect(stage.asked.map(({ action, data }) => [action, data])).toEqual([
    ["add_option", { text: "Advice" }],
    ["remove_option", { option: "rides" }],
  ]);
});

import { afterEach, expect, test } from "vitest";
import scale from "../../src/methods/scale";
import { header, Stage } from "../stage";

const settings = {
  statements: [
    { id: "ride", text: { en: "The ride is on time" } },
    { id: "told", text: { en: "I am told what happens next" } },
  ],
  steps: 5,
  look: "numbers",
  low: null,
  high: null,
};
const one = { ...settings, statements: settings.statements.slice(0, 1) };
const fine = [1, 2, 3, 4, 5].map((step) => [step, step]);
const coarse = [
  [1, 2],
  [3, 3],
  [4, 5],
];
const counted = (counts: number[], cannot_say = 0) => ({
  bands: counts.length === 3 ? coarse : fine,
  counts,
  cannot_say,
  n: counts.reduce((sum, count) => sum + count, cannot_say),
  coarse: counts.length === 3,
});
const results = (statements: Record<string, unknown>, others = {}) => ({
  joint: { statements },
  answered: 17,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  ...others,
});
let stage: Stage;
afterEach(() => expect(stage.leave()).toBe(true));

const columns = (within: ParentNode) =>
  Array.from(within.querySelectorAll(".tk-column-number"), (each) => Number(each.textContent));

test("a tapped step goes out at once and is shown as chosen", async () => {
  stage = new Stage(scale, header("scale", { settings: one }));
  await stage.choose("4");
  expect(stage.asked).toMatchObject([{ action: "rate", data: { statement: "ride", step: 4 } }]);
  expect(stage.field("4").checked).toBe(true);
  expect(stage.text).toContain("Saved.");
});

test("»cannot say« goes out as none and not as a number", async () => {
  stage = new Stage(scale, header("scale", { settings: one }));
  await stage.choose("Cannot say");
  expect(stage.asked[0]?.data).toEqual({ statement: "ride", step: null });
  stage.change({ own: { ratings: { ride: null } } });
  await stage.settle();
  expect(stage.field("Cannot say").checked).toBe(true);
});

test("a refused rating is put back, with the reason", async () => {
  stage = new Stage(scale, header("scale", { settings: one }), { view: { own: { ratings: { ride: 2 } } } });
  stage.refuse("closed", "This part is closed.");
  await stage.choose("5");
  expect(stage.field("2").checked).toBe(true);
  expect(stage.text).toContain("This part is closed.");
});

test("steps are radio buttons of one group under the statement, with the ends in words", async () => {
  stage = new Stage(scale, header("scale", { settings: one }));
  await stage.settle();
  const radios = Array.from(stage.el.querySelectorAll<HTMLInputElement>("fieldset input[type=radio]"));
  expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
  expect(radios.map((radio) => radio.closest("label")?.textContent)).toEqual([
    "1strongly disagree",
    "2",
    "3",
    "4",
    "5strongly agree",
    "Cannot say",
  ]);
  expect(stage.el.querySelector("legend")?.textContent).toBe("The ride is on time");
});

test("one statement at a time; going on moves the focus to the next", async () => {
  stage = new Stage(scale, header("scale", { settings }));
  await stage.settle();
  expect(stage.text).not.toContain("I am told");
  await stage.press("Skip");
  expect(stage.text).toContain("I am told what happens next");
  expect(document.activeElement?.textContent).toBe("2 / 2");
  await stage.press("Previous");
  expect(stage.text).toContain("The ride is on time");
});

test("an answered statement is followed by »Next«, and the last by thanks", async () => {
  stage = new Stage(scale, header("scale", { settings }), { view: { own: { ratings: { ride: 3 } } } });
  await stage.press("Next");
  stage.change({ own: { ratings: { ride: 3, told: null } } });
  await stage.settle();
  expect(stage.text).toContain("Your answer has arrived.");
});

test("faces and lamps are drawn and have words", async () => {
  stage = new Stage(scale, header("scale", { settings: { ...one, look: "smileys" } }));
  await stage.settle();
  expect(stage.el.querySelectorAll("label svg[aria-hidden=true]")).toHaveLength(5);
  expect(stage.field("in between").type).toBe("radio");
  stage.leave();
  stage = new Stage(scale, header("scale", { settings: { ...one, look: "traffic_lights", steps: 3 } }));
  await stage.choose("works in part");
  expect(stage.asked[0]?.data).toEqual({ statement: "ride", step: 2 });
});

test("the kit's words stand at the ends, and faces between them have a number for who listens", async () => {
  const ends = { look: "smileys", low: { en: "Never" }, high: { en: "Always" } };
  stage = new Stage(scale, header("scale", { settings: { ...one, ...ends } }));
  await stage.settle();
  expect(Array.from(stage.el.querySelectorAll(".tk-step"), (each) => each.textContent)).toEqual([
    "Never",
    "2",
    "3",
    "4",
    "Always",
    "Cannot say",
  ]);
});

test("after the close one reads and deletes one's answers, and cannot change them", async () => {
  stage = new Stage(scale, header("scale", { settings, status: "closed" }), {
    view: { own: { ratings: { ride: 5, told: null } } },
  });
  await stage.settle();
  expect(stage.el.querySelector("input")).toBeNull();
  expect(stage.text).toContain("Your answer: 5 strongly agree");
  expect(stage.text).toContain("Your answer: Cannot say");
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_rating", data: { statement: "ride" } }]);
});

test("before the reveal the wall shows the question, the statements and the steps, and how many answered", async () => {
  stage = new Stage(scale, header("scale", { settings, blind: true }), { role: "room" });
  stage.say({ type: "header", header: stage.header, answered: 4 });
  await stage.settle();
  expect(stage.text).toContain("What is it like now?");
  expect(stage.el.querySelectorAll(".tk-to-answer")).toHaveLength(settings.statements.length);
  expect(stage.el.querySelectorAll(".tk-steps-shown > li")).toHaveLength(settings.steps);
  expect(stage.text).toContain("4 have answered");
  expect(stage.el.querySelector(".tk-spread")).toBeNull();
});

test("the wall shows a distribution with numbers, those who cannot say apart", async () => {
  stage = new Stage(scale, header("scale", { settings: one }), {
    role: "room",
    view: { results: results({ ride: counted([1, 2, 3, 4, 5], 2) }) },
  });
  await stage.settle();
  expect(columns(stage.el)).toEqual([1, 2, 3, 4, 5, 2]);
  expect(stage.text).toContain("17 people answered");
  expect(stage.el.querySelector(".tk-apart")?.textContent).toContain("Cannot say");
});

test("sides stand beside each other, clients first, each with its own number of people", async () => {
  stage = new Stage(scale, header("scale", { settings: one }), {
    role: "room",
    view: {
      results: results(
        { ride: counted([5, 0, 12]) },
        {
          sides: {
            worker: { statements: { ride: counted([5, 0, 0]) } },
            client: { statements: { ride: counted([0, 0, 12]) } },
          },
          side_counts: { worker: 5, client: 12 },
        },
      ),
    },
  });
  await stage.settle();
  const sides = Array.from(stage.el.querySelectorAll(".tk-sides section"));
  expect(sides.map((side) => side.querySelector("h4")?.textContent)).toEqual([
    "Clients 12 people answered",
    "Workers 5 people answered",
  ]);
  expect(sides.map(columns)).toEqual([
    [0, 0, 12, 0],
    [5, 0, 0, 0],
  ]);
  // All of each side answered alike: both columns have the full height.
  const heights = sides.map((side) =>
    Array.from(side.querySelectorAll<HTMLElement>(".tk-pieces"), (each) =>
      each.style.getPropertyValue("--tk-share"),
    ),
  );
  expect([heights[0]?.[2], heights[1]?.[0]]).toEqual(["100%", "100%"]);
  expect(stage.text).toContain("so 5 steps are shown as three on all");
});

test("a statement that few of a side answered is shown jointly, and says why", async () => {
  stage = new Stage(scale, header("scale", { settings }), {
    role: "room",
    view: {
      results: results(
        { ride: counted([4, 0, 4]), told: counted([1, 1, 4]) },
        {
          sides: {
            client: { statements: { ride: counted([0, 0, 4]) } },
            worker: { statements: { ride: counted([4, 0, 0]) } },
          },
          side_counts: { client: 4, worker: 4 },
        },
      ),
    },
  });
  await stage.settle();
  const told = stage.el.querySelector("[aria-label='I am told what happens next']");
  expect(told?.querySelector(".tk-sides")).toBeNull();
  expect(told?.textContent).toContain("we show only the joint result");
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tbody tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );
  expect(rows[0]).toEqual(["The ride is on time", "1–2 strongly disagree", "0", "4", "4"]);
  expect(rows[4]).toEqual(["I am told what happens next", "1–2 strongly disagree", "–", "–", "1"]);
});

test("where a side is too small the wall says so", async () => {
  stage = new Stage(scale, header("scale", { settings: one }), {
    role: "room",
    view: { results: results({ ride: counted([1, 1, 4]) }, { too_small: true }) },
  });
  await stage.settle();
  expect(stage.text).toMatch(/too small/);
});

test("many people are one bar, few can be counted", async () => {
  stage = new Stage(scale, header("scale", { settings: one }), {
    role: "room",
    view: { results: results({ ride: counted([24, 25, 0, 0, 0]) }) },
  });
  await stage.settle();
  const pieces = Array.from(stage.el.querySelectorAll(".tk-pieces"), (each) => each.childElementCount);
  expect(pieces.slice(0, 3)).toEqual([24, 1, 0]);
});

test("markup in a statement is shown as text", async () => {
  const words = "<img src=x onerror=alert(1)>";
  const statements = [{ id: "ride", text: { en: words } }];
  stage = new Stage(scale, header("scale", { settings: { ...one, statements } }));
  await stage.settle();
  expect(stage.el.querySelector("img")).toBeNull();
  expect(stage.text).toContain(words);
});

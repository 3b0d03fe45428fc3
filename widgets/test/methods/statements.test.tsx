import { afterEach, beforeEach, expect, test } from "vitest";
import statements from "../../src/methods/statements";
import { queue } from "../../src/methods/statements/statement";
import { header, Stage } from "../stage";

const settings = { seeds: [], write: true, limit: 2, longest: 140, approve: false };
const blind = header("statements", { settings, blind: true });
const open = header("statements", { settings });
const three = {
  "statement:a": { text: "The taxi comes on time" },
  "seen:a": 2,
  "statement:b": { text: "Forms are easy" },
  "seen:b": 0,
  "statement:c": { text: "x", translated: { en: "I am heard", fi: "Minua kuullaan" } },
  "seen:c": 3,
};
const counts = (agree: number, disagree: number, pass = 0) => ({ agree, disagree, pass });
const joint = {
  statements: { a: counts(6, 1, 1), b: counts(3, 3), c: counts(0, 2) },
  stands: 16,
  agreed: ["a", "b", "c"],
  divided: ["b", "a"],
};
const results = (others = {}) => ({
  joint,
  answered: 8,
  sides: {},
  side_counts: {},
  too_small: false,
  settled: true,
  ...others,
});
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => expect(stage.leave()).toBe(true));

const asked = () => stage.asked.map(({ action, data }) => [action, data]);
const statement = () => stage.el.querySelector(".tk-statement")?.textContent;

test("the one that fewest have met comes first, one at a time", async () => {
  stage = new Stage(statements, blind, { view: three });
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-statement")).toHaveLength(1);
  expect(statement()).toBe("Forms are easy");
  expect(stage.text).toContain("3 statements left");
});

test("a stand goes out, the next statement comes and is announced", async () => {
  stage = new Stage(statements, blind, { view: three });
  await stage.press("Disagree");
  expect(asked()).toEqual([["take_stand", { statement: "b", stand: "disagree" }]]);
  expect(statement()).toBe("The taxi comes on time");
  expect(stage.el.querySelector("[role=status].tk-said")?.textContent).toBe(
    "✓ Saved: you disagree. Next statement: The taxi comes on time",
  );
  await stage.press("Skip");
  await stage.press("Agree");
  expect(asked().slice(1)).toEqual([
    ["take_stand", { statement: "a", stand: "pass" }],
    ["take_stand", { statement: "c", stand: "agree" }],
  ]);
  expect(stage.text).toContain("You have answered every statement there is");
});

test("the keyboard stays where it is: the same button answers the next statement", async () => {
  stage = new Stage(statements, blind, { view: three });
  await stage.settle();
  const button = stage.button("Agree");
  button.focus();
  await stage.press("Agree");
  expect(document.activeElement).toBe(button);
  expect(button.isConnected).toBe(true);
});

test("the second half of a double tap does not answer the next statement", async () => {
  stage = new Stage(statements, blind, { view: three });
  await stage.press("Agree");
  stage.button("Agree").dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
  await stage.settle();
  expect(stage.asked).toHaveLength(1);
});

test("a statement stays while it is read, whatever others answer meanwhile", async () => {
  stage = new Stage(statements, blind, { view: three });
  await stage.settle();
  stage.change({ "seen:b": 5, "statement:d": { text: "New" }, "seen:d": 0 });
  await stage.settle();
  expect(statement()).toBe("Forms are easy");
  expect(stage.text).toContain("4 statements left");
  stage.change({}, ["statement:b", "seen:b"]);
  await stage.settle();
  expect(statement()).toBe("New");
});

test("a refused stand keeps the statement and says why", async () => {
  stage = new Stage(statements, blind, { view: three });
  stage.refuse("closed", "This is closed.", "Look up.");
  await stage.press("Agree");
  expect(statement()).toBe("Forms are easy");
  expect(stage.text).toContain("This is closed. Look up.");
});

test("one's own statement and answered ones do not come up; a stand taken back makes one come again", async () => {
  const own = {
    statements: [{ id: "b", text: "Forms are easy", standing: "shown" }],
    stands: { a: "agree" },
  };
  stage = new Stage(statements, blind, { view: { ...three, own } });
  await stage.settle();
  expect(statement()).toBe("I am heard");
  await stage.press("Skip");
  stage.change({ own: { ...own, stands: { a: "agree", c: "pass" } } });
  await stage.settle();
  expect(statement()).toBeUndefined();
  stage.change({ own: { ...own, stands: { c: "pass" } } });
  await stage.settle();
  expect(statement()).toBe("The taxi comes on time");
});

test("earlier stands can be changed and taken back", async () => {
  stage = new Stage(statements, blind, {
    view: { ...three, own: { statements: [], stands: { a: "agree" } } },
  });
  await stage.settle();
  const mine = stage.el.querySelector("[role=group][aria-label='The taxi comes on time']");
  const buttons = Array.from(mine?.querySelectorAll("button") ?? []);
  expect(buttons.map((each) => [each.textContent, each.getAttribute("aria-pressed")])).toEqual([
    ["Agree", "true"],
    ["Disagree", "false"],
    ["Skip", "false"],
    ["Take the stand back: The taxi comes on time", null],
  ]);
  buttons[1]?.click();
  buttons[3]?.click();
  await stage.settle();
  expect(asked()).toEqual([
    ["take_stand", { statement: "a", stand: "disagree" }],
    ["withdraw_stand", { statement: "a" }],
  ]);
});

test("one writes a statement, and deletes it also when the activity is closed", async () => {
  stage = new Stage(statements, blind);
  await stage.write("Your statement", "Nobody answers the phone");
  await stage.press("Send");
  expect(asked()).toEqual([["add_statement", { text: "Nobody answers the phone" }]]);
  expect(stage.field("Your statement").value).toBe("");
  expect(stage.text).toContain("Your statement is now with the others.");
  stage.leave();
  const own = { statements: [{ id: "z", text: "Mine", standing: "waiting" }], stands: {} };
  stage = new Stage(statements, header("statements", { settings, status: "closed" }), { view: { own } });
  await stage.settle();
  expect(stage.text).toContain("Waiting for the facilitator");
  await stage.press("Delete");
  expect(asked()).toEqual([["delete_statement", { statement: "z" }]]);
});

test("there is a limit, and writing may be off", async () => {
  const one = (id: string) => ({ id, text: id, standing: "shown" });
  stage = new Stage(statements, blind, { view: { own: { statements: [one("y"), one("z")], stands: {} } } });
  await stage.settle();
  expect(stage.text).toContain("You have written all 2 statements.");
  stage.leave();
  stage = new Stage(statements, header("statements", { settings: { ...settings, write: false } }));
  await stage.settle();
  expect(stage.el.querySelector("textarea")).toBeNull();
});

test("while it is blind the room sees how much there is, and the statements to begin with, not what people wrote", async () => {
  stage = new Stage(statements, blind, {
    role: "room",
    view: { ...three, count: { statements: 3, stands: 41 } },
  });
  stage.say({ type: "header", header: blind, answered: 9 });
  await stage.settle();
  expect(stage.text).toContain("3 statements");
  expect(stage.text).toContain("41 answers");
  expect(stage.text).toContain("9 have answered");
  expect(stage.text).toMatch(/^What is it like now\?I am heard/);
  expect(stage.text).not.toContain("The taxi");
  expect(stage.el.querySelector("button")).toBeNull();
});

test("after the reveal each statement has a bar with its numbers in words, the most agreed with first", async () => {
  stage = new Stage(statements, open, { role: "room", view: { ...three, results: results() } });
  await stage.settle();
  const shown = Array.from(stage.el.querySelectorAll(".tk-result"), (each) => each.textContent);
  expect(shown).toEqual([
    "The taxi comes on time6 agree, 1 disagree, 1 skipped",
    "Forms are easy3 agree, 3 disagree, 0 skipped",
    "I am heard0 agree, 2 disagree, 0 skipped",
  ]);
  const widths = Array.from(
    stage.el.querySelectorAll<HTMLElement>(".tk-stand-parts")[0]?.children ?? [],
    (part) => [part.className, (part as HTMLElement).style.width],
  );
  expect(widths).toEqual([
    ["tk-part-agree", "75%"],
    ["tk-part-pass", "12.5%"],
    ["tk-part-disagree", "12.5%"],
  ]);
});

test("where there are many, what stands out comes first", async () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const view = Object.fromEntries(ids.map((id) => [`statement:${id}`, { text: `Text ${id}` }]));
  const tally = {
    statements: Object.fromEntries(ids.map((id) => [id, counts(2, 1)])),
    stands: 18,
    agreed: ids,
    divided: ["f", "b"],
  };
  stage = new Stage(statements, open, {
    role: "room",
    view: { ...view, results: results({ joint: tally }) },
  });
  await stage.settle();
  const groups = (of: string) =>
    Array.from(stage.el.querySelectorAll(of), (group) => [
      group.querySelector("h3")?.textContent,
      ...Array.from(group.querySelectorAll(".tk-result-text"), (each) => each.textContent?.slice(-1)),
    ]);
  expect(groups(".tk-lane")).toEqual([
    ["Most agreed first", "a", "c", "d", "e"],
    ["Opinions differ", "f", "b"],
  ]);
  stage.leave();
  stage = new Stage(statements, open, {
    role: "facilitator",
    view: { ...view, results: results({ joint: tally }) },
  });
  await stage.settle();
  expect(groups(".tk-group")).toEqual([
    ["Most agree", "a", "c", "d"],
    ["Opinions differ", "f", "b"],
    ["6 statements", ...ids],
  ]);
});

test("the sides stand beside each other in picture and table", async () => {
  const side = (agree: number) => ({
    ...joint,
    statements: { a: counts(agree, 1) },
    agreed: ["a"],
    divided: ["a"],
  });
  const sides = { client: side(4), worker: side(5) };
  stage = new Stage(statements, open, {
    role: "room",
    view: { ...three, results: results({ sides, side_counts: { client: 5, worker: 6 } }) },
  });
  await stage.settle();
  expect(stage.el.querySelector(".tk-result")?.textContent).toBe(
    "The taxi comes on timeClients: 4 agree, 1 disagree, 0 skippedWorkers: 5 agree, 1 disagree, 0 skipped",
  );
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tbody tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["The taxi comes on time", "Everyone", "6", "1", "1"],
    ["The taxi comes on time", "Clients", "4", "0", "1"],
    ["The taxi comes on time", "Workers", "5", "0", "1"],
    ["Forms are easy", "Everyone", "3", "0", "3"],
    ["I am heard", "Everyone", "0", "0", "2"],
  ]);
  await stage.press("Picture");
  expect(stage.el.querySelectorAll(".tk-result")[1]?.textContent).toBe(
    "Forms are easyEveryone: 3 agree, 3 disagree, 0 skipped",
  );
});

test("phones see the results once they are settled", async () => {
  const closed = header("statements", { settings, status: "closed", blind: true, revealed: true });
  stage = new Stage(statements, closed, {
    view: { ...three, results: results(), own: { statements: [], stands: { a: "agree" } } },
  });
  await stage.settle();
  expect(stage.el.querySelectorAll(".tk-result")).toHaveLength(3);
  expect(stage.text).toContain("Your stand: agree");
  expect(stage.el.querySelector(".tk-stands")).toBeNull();
  await stage.press("Take the stand back");
  expect(asked()).toEqual([["withdraw_stand", { statement: "a" }]]);
});

test("the facilitator approves, hides and shows again", async () => {
  stage = new Stage(
    statements,
    header("statements", { settings: { ...settings, approve: true }, blind: true }),
    {
      role: "facilitator",
      view: {
        "statement:a": { text: "Waits", standing: "waiting", own: false },
        "statement:b": { text: "Stands", standing: "shown", own: false },
        "statement:c": { text: "Gone", standing: "hidden", own: false },
        count: { statements: 1, stands: 0 },
      },
    },
  );
  await stage.settle();
  expect(stage.text).toContain("1 statement waits for approval");
  await stage.press("Show: Waits");
  await stage.press("Hide: Waits");
  await stage.press("Hide: Stands");
  await stage.press("Show: Gone");
  expect(asked()).toEqual([
    ["show_statement", { statement: "a" }],
    ["hide_statement", { statement: "a" }],
    ["hide_statement", { statement: "b" }],
    ["show_statement", { statement: "c" }],
  ]);
});

test("markup is shown as text", async () => {
  const words = "<img src=x onerror=alert(1)>";
  stage = new Stage(statements, blind, { view: { "statement:a": { text: words }, "seen:a": 0 } });
  await stage.settle();
  expect(stage.el.querySelector("img")).toBeNull();
  expect(statement()).toBe(words);
});

test("a hundred people with ten answers each meet fifty statements evenly, in different orders", () => {
  stage = new Stage(statements, blind);
  const ids = Array.from({ length: 50 }, (_, number) => `s${number}`);
  const met = new Map(ids.map((id) => [id, 0]));
  const firsts = new Set<string>();
  for (let person = 0; person < 100; person += 1) {
    const done = new Set<string>();
    for (let answer = 0; answer < 10; answer += 1) {
      // What phones know: the length of the number in binary, as the rules give it.
      const seen = (id: string) => (met.get(id) ?? 0).toString(2).replace(/^0$/, "").length;
      const next = queue(ids, done, seen, `person ${person}`)[0] ?? "";
      if (answer === 0) {
        firsts.add(next);
      }
      done.add(next);
      met.set(next, (met.get(next) ?? 0) + 1);
    }
  }
  const all = [...met.values()];
  expect(all.reduce((sum, each) => sum + each)).toBe(1000);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(16);
  expect(Math.max(...all)).toBeLessThan(32);
  expect(firsts.size).toBeGreaterThan(25);
});

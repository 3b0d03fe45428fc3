import { afterEach, beforeEach, expect, test } from "vitest";
import trial_plan from "../../src/methods/trial_plan";
import type { Role, Status, View } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const trial = {
  what: "The driver sends a message",
  begins: "2099-05-01",
  ends: "2099-05-10",
  responsible: "The dispatcher",
  known_by: "We ask passengers",
  place: "The centre",
  observed: "Did it come in time?",
  about: "n1",
  order: 1,
};
const later = { ...trial, what: "A bench", begins: "2099-05-11", ends: "2099-05-20", order: 2 };
const item = { text: "The taxi does not come", parts: [], colour: "" };
let stage: Stage;
beforeEach(() => localStorage.clear());
afterEach(() => {
  expect(stage.leave()).toBe(true);
});

function show(role: Role, view: View = {}, status: Status = "open"): Stage {
  return new Stage(trial_plan, header("trial_plan", { status }), { role, view });
}

test("a phone shows the whole plan, without a form", async () => {
  stage = show("participant", { "trial:t1": trial, "item:n1": item });
  await stage.settle();
  for (const text of [
    "May 1, 2099 – May 10, 2099",
    "The driver sends a message",
    "Where: The centre",
    "Who does what: The dispatcher",
    "How we will know: We ask passengers",
    "Clients observe: Did it come in time?",
    "Answers this: The taxi does not come",
  ]) {
    expect(stage.text).toContain(text);
  }
  expect(stage.el.querySelectorAll("button, input, textarea")).toHaveLength(0);
});

test("all that was filled in goes out together, days as days", async () => {
  stage = show("scribe", { "item:n1": item });
  await stage.write("What is tried?", "A bench");
  await stage.write("Who does what?", "Ulla");
  await stage.write("When does it begin?", "2099-05-01");
  await stage.write("When does it end?", "2099-05-10");
  await stage.write("How will we know that it worked?", "We count");
  await stage.press("Write it down");
  expect(stage.asked).toMatchObject([
    {
      action: "add_trial",
      data: {
        what: "A bench",
        responsible: "Ulla",
        begins: "2099-05-01",
        ends: "2099-05-10",
        known_by: "We count",
        place: "",
        observed: "",
        about: "",
      },
    },
  ]);
});

test("several trials stand on one line of days, the first to begin first", async () => {
  stage = show("room", { "trial:t2": later, "trial:t1": trial, "item:n1": item });
  await stage.settle();
  const bars = [...stage.el.querySelectorAll<HTMLElement>(".tk-timeline-bar")];
  expect(bars.map((bar) => bar.style.width)).toEqual(["50%", "50%"]);
  expect(bars.map((bar) => bar.style.marginInlineStart)).toEqual(["0%", "50%"]);
  await stage.press("Table");
  const rows = [...stage.el.querySelectorAll("tbody tr")].map((row) => row.querySelector("th")?.textContent);
  expect(rows).toEqual(["The driver sends a message", "A bench"]);
});

test("a trial whose words were erased breaks nothing", async () => {
  stage = show("room", { "trial:t1": { ...trial, begins: "", ends: "" }, "trial:t2": later });
  await stage.settle();
  expect(stage.text).toContain("A bench");
  expect(stage.el.querySelectorAll(".tk-timeline-bar")).toHaveLength(0);
});

test("what is refused stays where it was written", async () => {
  stage = show("facilitator");
  stage.refuse("no-known-by", "It does not say yet how we will know.", "Write what you will look at.");
  await stage.write("What is tried?", "A bench");
  await stage.press("Write it down");
  expect(stage.text).toContain("It does not say yet how we will know. Write what you will look at.");
  expect(stage.field("What is tried?").value).toBe("A bench");
});

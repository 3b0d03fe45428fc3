import { afterEach, expect, test } from "vitest";
import attendance from "../../src/methods/attendance";
import { header, Stage } from "../stage";

const settings = { roles: ["client", "worker", "support", "not_said"], hybrid: false };
let stage: Stage;
afterEach(() => expect(stage.leave()).toBe(true));

const count = (kind: string, what: string[], people: number | null) => ({ kind, what, people, least: 4 });

test("a tapped role goes out at once, and who helps others is not asked", async () => {
  stage = new Stage(attendance, header("attendance", { settings }));
  await stage.settle();
  expect(stage.text).not.toContain("Support person");
  expect(stage.text).toContain("only the counts of all remain");
  await stage.choose("Worker");
  expect(stage.asked).toMatchObject([{ action: "attend", data: { role: "worker", way: "in_place" } }]);
});

test("where some take part remotely, the way is asked after the role", async () => {
  stage = new Stage(attendance, header("attendance", { settings: { ...settings, hybrid: true } }));
  await stage.settle();
  expect(stage.text).not.toContain("Remotely");
  await stage.choose("Client");
  await stage.choose("Remotely");
  expect(stage.asked[1]).toMatchObject({ action: "attend", data: { role: "client", way: "remote" } });
});

test("after the close one reads that one is counted, and can tell nothing more", async () => {
  stage = new Stage(attendance, header("attendance", { settings }), { view: { own: { counted: true } } });
  await stage.settle();
  expect(stage.text).toContain("You are counted. Your answer is erased.");
  expect(stage.el.querySelector("input, button")).toBeNull();
});

test("an answer can be taken back", async () => {
  stage = new Stage(attendance, header("attendance", { settings }), {
    view: { own: { role: "client", way: "in_place" } },
  });
  await stage.press("Delete my answer");
  expect(stage.asked).toMatchObject([{ action: "withdraw_attendance" }]);
});

test("a scribe counts those without a device by role", async () => {
  stage = new Stage(attendance, header("attendance", { settings }), { role: "scribe" });
  await stage.settle();
  const role = stage.field("Role") as unknown as HTMLSelectElement;
  role.value = "support";
  role.dispatchEvent(new Event("change", { bubbles: true }));
  await stage.press("One more");
  await stage.press("One more");
  await stage.press("Save");
  expect(stage.asked).toMatchObject([
    { action: "count_without_device", data: { role: "support", way: "in_place", people: 2 } },
  ]);
});

test("the facilitator corrects what was counted, and counts organisations", async () => {
  stage = new Stage(attendance, header("attendance", { settings }), {
    role: "facilitator",
    view: {
      by_hand: {
        without_device: [{ role: "client", way: "in_place", people: 3 }],
        organisations: [{ name: "Carers' association", people: 2 }],
      },
    },
  });
  await stage.settle();
  expect(stage.field("How many").value).toBe("3");
  expect(stage.text).toContain("Client: 3");
  expect(stage.text).toContain("Carers' association: 2");
  await stage.write("Organisation", "Social office");
  const [, organisations] = Array.from(stage.el.querySelectorAll("form"));
  organisations?.requestSubmit();
  await stage.settle();
  expect(stage.asked).toMatchObject([
    { action: "count_organisation", data: { name: "Social office", people: 1 } },
  ]);
});

test.each(["room", "facilitator"] as const)(
  "before the close the %s sees how many told, and no role",
  async (role) => {
    stage = new Stage(attendance, header("attendance", { settings, status: "paused" }), { role });
    stage.say({ type: "header", header: stage.header, answered: 4 });
    await stage.settle();
    expect(stage.text).toContain("4 have answered");
    expect(stage.el.querySelector(".tk-bars")).toBeNull();
  },
);

test("small groups are told together, in words where they are too few", async () => {
  stage = new Stage(attendance, header("attendance", { settings, status: "closed" }), {
    role: "room",
    view: {
      counts: [
        count("role", ["client"], 8),
        count("role", ["worker", "not_said"], 4),
        count("organisation", ["A <b>house</b>"], null),
      ],
    },
  });
  await stage.settle();
  expect(Array.from(stage.el.querySelectorAll(".tk-bar-number"), (each) => each.textContent)).toEqual([
    "8",
    "4",
    "fewer than 4",
  ]);
  expect(stage.text).toContain("Worker + I would rather not say");
  expect(stage.text).toContain("Small groups are told together");
  await stage.press("Table");
  const rows = Array.from(stage.el.querySelectorAll("tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );
  expect(rows[3]).toEqual(["Organisation", "A <b>house</b>", "fewer than 4"]);
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import diary from "../../src/methods/diary";
import { calendar } from "../../src/methods/diary/calendar";
import { byDay } from "../../src/methods/diary/observation";
import type { Role } from "../../src/model/protocol";
import { header, Stage } from "../stage";

const SETTINGS = {
  longest: 500,
  limit: 100,
  approve: false,
  share_on_phones: false,
  advice: { en: "Call Kaisa on Mondays." },
  remind: "weekly",
  remind_at: "18:00",
  until: null,
  pictures: false,
  sound: false,
};

let stage: Stage;

function begin(
  settings: Record<string, unknown> = {},
  view = {},
  role: Role = "participant",
  status = "open",
) {
  stage = new Stage(
    diary,
    header("diary", { settings: { ...SETTINGS, ...settings }, status: status as "open" }),
    {
      view,
      role,
    },
  );
}

function noticed(given: Record<string, unknown>) {
  return { face: null, text: "", day: "2026-03-02", picture: "", picture_shows: "", sound: "", ...given };
}

beforeEach(() => localStorage.clear());
afterEach(() => stage.leave());

describe("the phone of a diary", () => {
  it("says that nobody reads at once, and whom to ask", async () => {
    begin();
    await stage.settle();
    expect(stage.text).toContain("In an emergency call 112.");
    expect(stage.text).toContain("Call Kaisa on Mondays.");
  });

  it("sends a face, words and the day that they are about", async () => {
    begin();
    await stage.choose("Good");
    await stage.write("What did you notice?", "The driver waited");
    await stage.write("Which day is this about?", "2026-03-02");
    await stage.press("Add observation");
    expect(stage.asked).toMatchObject([
      {
        action: "add_observation",
        data: { face: 4, text: "The driver waited", day: "2026-03-02", picture: "", sound: "" },
      },
    ]);
    expect(stage.field("What did you notice?").value).toBe("");
  });

  it("keeps what was written where it is refused", async () => {
    begin();
    stage.refuse("day-ahead", "This day has not come yet.", "Choose today.");
    await stage.write("What did you notice?", "The driver waited");
    await stage.press("Add observation");
    expect(stage.text).toContain("This day has not come yet.");
    expect(stage.field("What did you notice?").value).toBe("The driver waited");
  });

  it("takes pictures and sound only where the facilitator allows them", async () => {
    begin();
    await stage.settle();
    expect(stage.el.querySelector("input[type=file]")).toBeNull();
    stage.leave();
    begin({ pictures: true, sound: true });
    await stage.settle();
    const accepted = [...stage.el.querySelectorAll("input[type=file]")].map((field) =>
      field.getAttribute("accept"),
    );
    expect(accepted).toContain("image/*");
    expect(accepted).toContain("audio/*"); // plain http: no microphone, but a file
  });

  it("shows one's own by day, the latest first, and takes a picture away in its form", async () => {
    begin(
      {},
      {
        own: {
          observations: [
            { id: "o1", standing: "shown", ...noticed({ text: "First", picture: "picture-1" }) },
            { id: "o2", standing: "hidden", ...noticed({ text: "Later", day: "2026-03-05" }) },
          ],
        },
      },
    );
    await stage.settle();
    expect(stage.text.indexOf("5 March 2026")).toBeLessThan(stage.text.indexOf("2 March 2026"));
    await stage.press("Change: First");
    await stage.press("Remove the picture");
    await stage.press("Save");
    expect(stage.asked).toMatchObject([
      { action: "edit_observation", data: { observation: "o1", picture: "" } },
    ]);
    expect(stage.asked[0]?.data).not.toHaveProperty("sound");
  });
});

describe("the wall of a diary", () => {
  it("has the days in order, each with how many gave which face", async () => {
    begin(
      {},
      {
        "observation:b": noticed({ face: 4, text: "Better", day: "2026-03-05" }),
        "observation:a": noticed({ face: 2, day: "2026-03-02" }),
        "observation:c": noticed({ face: 4, day: "2026-03-05" }),
      },
      "room",
    );
    await stage.settle();
    const days = [...stage.el.querySelectorAll(".tk-day")].map((day) => day.textContent);
    expect(days[0]).toContain("2 March 2026");
    expect(days[0]).toContain("Bad: 1");
    expect(days[1]).toContain("Good: 2");
    expect(days[1]).toContain("Better");
  });

  it("asks for a picture once, and shows what comes beside the message", async () => {
    begin({}, { "observation:a": noticed({ picture: "picture-1", picture_shows: "A ramp" }) }, "room");
    await stage.settle();
    expect(stage.media).toEqual(["picture-1"]);
    stage.say({ type: "media", id: "picture-1", media_type: "image/jpeg" }, [
      new DataView(new ArrayBuffer(4)),
    ]);
    await stage.settle();
    const picture = stage.el.querySelector("img");
    expect(picture?.alt).toBe("A ramp");
    expect(picture?.src).toMatch(/^blob:/);
  });

  it("says so where a picture is not there any more", async () => {
    begin({}, { "observation:a": noticed({ picture: "picture-1" }) }, "room");
    await stage.settle();
    stage.say({ type: "media", id: "picture-1", media_type: "" });
    await stage.settle();
    expect(stage.text).toContain("it was deleted");
  });
});

describe("the days of a diary", () => {
  it("are in order, and hold nothing whose words are erased", () => {
    const days = byDay([
      noticed({ day: "2026-03-05" }),
      noticed({ day: "" }),
      noticed({ day: "2026-03-02" }),
    ]);
    expect(days.map(([day, all]) => [day, all.length])).toEqual([
      ["2026-03-02", 1],
      ["2026-03-05", 1],
    ]);
  });
});

describe("the reminder", () => {
  const now = new Date(2026, 2, 2, 21, 30);
  const made = (
    settings: { remind: "daily" | "weekly"; remind_at: string; until: string | null },
    title = "Trial",
  ) =>
    calendar({
      title,
      text: "What did you notice?",
      address: "http://talkoot.test/j/482916",
      settings,
      now,
      id: "x",
    });

  it("is a calendar of RFC 5545 that begins tomorrow and ends with the trial", () => {
    const lines = made({ remind: "weekly", remind_at: "18:00", until: "2026-05-31" }).split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
    expect(lines).toContain("DTSTART:20260303T180000");
    expect(lines).toContain("RRULE:FREQ=WEEKLY;UNTIL=20260531T235959");
    expect(lines).toContain("URL:http://talkoot.test/j/482916");
  });

  it("goes on for eight weeks where the trial has no last day", () => {
    expect(made({ remind: "daily", remind_at: "09:15", until: null })).toContain(
      "RRULE:FREQ=DAILY;UNTIL=20260428T235959",
    );
  });

  it("escapes what has a meaning, and folds long lines without cutting a letter", () => {
    const file = made(
      { remind: "daily", remind_at: "09:15", until: null },
      `Kyyti, apu; ${"ää ".repeat(40)}loppu`,
    );
    const encoder = new TextEncoder();
    for (const line of file.split("\r\n")) {
      expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    }
    const whole = file.replace(/\r\n /g, "");
    expect(whole).toContain(`SUMMARY:Kyyti\\, apu\\; ${"ää ".repeat(40)}loppu\r\n`);
  });
});

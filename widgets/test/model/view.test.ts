import { expect, test } from "vitest";
import { ViewMap } from "../../src/model/view";

test("a whole view replaces what was there, a change is merged into it", () => {
  const view = new ViewMap();
  view.replace({ "note:a": { text: "A" }, "note:b": { text: "B" }, own: { mine: 1 } });
  view.merge({ "note:c": { text: "C" }, "note:a": { text: "A2" } }, ["note:b", "note:never"]);
  expect(view.all<{ text: string }>("note").map((note) => note.text)).toEqual(["A2", "C"]);
  view.replace({ "note:d": { text: "D" } });
  expect(view.ids("note").value).toEqual(["d"]);
  expect(view.part("own").value).toBeUndefined();
});

test("only the part that changed is told to those who show it", () => {
  const view = new ViewMap();
  view.replace({ "note:a": 1, "note:b": 1 });
  let told = 0;
  const stop = view.part("note:b").subscribe(() => {
    told += 1;
  });
  view.merge({ "note:a": 2 }, []);
  expect(told).toBe(1);
  view.merge({ "note:b": 2 }, []);
  expect(told).toBe(2);
  stop();
});

import { expect, test } from "vitest";
import { arrange, columnsIn, evenly, shares } from "../../src/parts/arrange";

const keys = (count: number) => Array.from({ length: count }, (_, number) => `n${number}`);
const high = () => 100;

test("as many columns stand beside each other as are wide enough, and always one", () => {
  expect(columnsIn(1000, 240, 10)).toBe(4);
  expect(columnsIn(989, 240, 10)).toBe(3);
  expect(columnsIn(50, 240, 10)).toBe(1);
});

test("rows are about as full as each other, and none holds a single thing where that can be helped", () => {
  expect([1, 2, 3, 4].map((things) => evenly(things, 4))).toEqual([1, 2, 3, 4]);
  expect(evenly(4, 3)).toBe(2);
  expect(evenly(15, 7)).toBe(5);
  expect(evenly(52, 7)).toBe(7);
  expect(evenly(0, 3)).toBe(1);
});

test("each lane has a column, and the rest go where most is waiting", () => {
  expect(shares(6, [10, 30, 10])).toEqual([2, 3, 1]);
  expect(shares(3, [0, 0, 9])).toEqual([1, 1, 1]);
  expect(shares(4, [5, 5])).toEqual([2, 2]);
});

test("tiles fill the emptiest column, then the next page", () => {
  const { places, pages } = arrange({ keys: keys(7), columns: 2 }, high, 350, 20);
  expect(pages).toBe(2);
  expect(places.get("n1")).toEqual({ page: 0, column: 1, top: 0 });
  expect(places.get("n5")).toEqual({ page: 0, column: 1, top: 240 });
  expect(places.get("n6")).toEqual({ page: 1, column: 0, top: 0 });
});

test("no hole is left where a later small one fits", () => {
  const height = (key: string) => (key === "n2" ? 300 : key === "n3" ? 80 : 250);
  const { places } = arrange({ keys: keys(4), columns: 2 }, height, 350, 10);
  expect(places.get("n2")?.page).toBe(1);
  expect(places.get("n3")).toEqual({ page: 0, column: 0, top: 260 });
});

test("nothing moves when something new comes", () => {
  const before = arrange({ keys: keys(5), columns: 2 }, high, 350, 20);
  const after = arrange({ keys: ["fresh", ...keys(5)], columns: 2 }, high, 350, 20, before.places);
  for (const key of keys(5)) {
    expect(after.places.get(key)).toEqual(before.places.get(key));
  }
  expect(after.places.get("fresh")).toEqual({ page: 0, column: 1, top: 240 });
});

test("all are laid anew when one has grown beyond its page, or when fewer pages would do", () => {
  const before = arrange({ keys: keys(6), columns: 2 }, high, 350, 20);
  const grown = (key: string) => (key === "n0" ? 300 : 100);
  const { places, pages } = arrange({ keys: keys(6), columns: 2 }, grown, 350, 20, before.places);
  expect(pages).toBe(2);
  expect(places.get("n2")).toEqual({ page: 0, column: 1, top: 120 });

  const many = arrange({ keys: keys(7), columns: 2 }, high, 350, 20);
  expect(arrange({ keys: keys(7).slice(1), columns: 2 }, high, 350, 20, many.places).pages).toBe(1);
});

test("what is higher than the wall stands alone", () => {
  const { places, pages } = arrange({ keys: keys(2), columns: 1 }, () => 900, 350, 20);
  expect(pages).toBe(2);
  expect([places.get("n0")?.page, places.get("n1")?.page]).toEqual([0, 1]);
});

const groups = new Map([
  ["n1", "theme"],
  ["n2", "theme"],
  ["n3", "other"],
]);

test("what belongs together stands on one page where it fits", () => {
  // n1 would fit on the first page, n2 would not.
  const height = (key: string) => (key === "n0" || key === "n2" ? 300 : 40);
  const { places } = arrange({ keys: keys(4), columns: 1, groups }, height, 350, 10);
  expect([places.get("n1")?.page, places.get("n2")?.page]).toEqual([1, 1]);
  expect(places.get("n3")).toEqual({ page: 0, column: 0, top: 310 });
});

test("where it does not fit it goes on behind, and the end never fills a hole before its beginning", () => {
  const height = (key: string) => (key === "n1" ? 340 : 90);
  const { places } = arrange({ keys: keys(3), columns: 1, groups }, height, 350, 10);
  expect(places.get("n1")).toEqual({ page: 1, column: 0, top: 0 });
  expect(places.get("n2")).toEqual({ page: 2, column: 0, top: 0 });
});

test("on a page it is read in order: never in a column before the one where it begins", () => {
  const height = (key: string) => (key === "n0" ? 200 : 100);
  const { places } = arrange({ keys: keys(3), columns: 2, groups }, height, 350, 10);
  expect(places.get("n1")).toEqual({ page: 0, column: 1, top: 0 });
  expect(places.get("n2")).toEqual({ page: 0, column: 1, top: 110 });
});

test("what is added to a group that stands already comes behind it", () => {
  const height = (key: string) => (key === "n1" ? 300 : 100);
  const before = arrange({ keys: ["n0", "n1"], columns: 2, groups }, height, 350, 10);
  const { places } = arrange({ keys: keys(3), columns: 2, groups }, height, 350, 10, before.places);
  expect(before.places.get("n1")).toEqual({ page: 0, column: 1, top: 0 });
  expect(places.get("n2")).toEqual({ page: 1, column: 0, top: 0 });
});

test("in order means that nothing goes back a page", () => {
  const height = (key: string) => (key === "n1" ? 300 : 100);
  const loosely = arrange({ keys: keys(3), columns: 1 }, height, 350, 10);
  expect(loosely.places.get("n2")?.page).toBe(0);
  const strictly = arrange({ keys: keys(3), columns: 1, ordered: true }, height, 350, 10);
  expect(strictly.places.get("n2")?.page).toBe(2);
});

test("a thousand are laid at once", () => {
  const { places, pages } = arrange({ keys: keys(1000), columns: 5 }, high, 350, 20);
  expect(places.size).toBe(1000);
  expect(pages).toBe(67);
});

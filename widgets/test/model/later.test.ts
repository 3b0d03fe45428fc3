import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Later, untilItComes } from "../../src/model/later";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what is needed is asked for once", async () => {
  const load = vi.fn(async () => "there");
  const later = new Later(load);
  expect(load).not.toHaveBeenCalled();
  await Promise.all([later.need(), later.need()]);
  await later.need();
  expect(load).toHaveBeenCalledTimes(1);
  expect(later.part.value).toBe("there");
  expect(later.isLate.value).toBe(false);
});

test("what did not come is asked for again until it is there", async () => {
  const load = vi.fn(async () => "there");
  load.mockRejectedValueOnce(new Error("no network")).mockRejectedValueOnce(new Error("no network"));
  const later = new Later(load);
  const coming = later.need();
  await vi.advanceTimersByTimeAsync(0);
  expect([later.part.value, later.isLate.value]).toEqual([null, true]);
  await vi.runAllTimersAsync();
  await coming;
  expect(load).toHaveBeenCalledTimes(3);
  expect(later.part.value).toBe("there");
});

test("it is asked for ever more rarely, but every ten seconds at least", async () => {
  const asked: number[] = [];
  const began = Date.now();
  const coming = untilItComes(async () => {
    asked.push((Date.now() - began) / 1000);
    return asked.length > 6;
  });
  await vi.runAllTimersAsync();
  await coming;
  expect(asked).toEqual([0, 1, 3, 7, 15, 25, 35]);
});

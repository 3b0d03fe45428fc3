import { beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../src/model/protocol";
import { recallAll } from "../../src/model/storage";
import type { TypedPlace } from "../../src/model/typed";
import { TypedLines, type Whose } from "../../src/parts/typed_lines";

const PLACE: TypedPlace = {
  id: "works",
  name: "",
  fields: [{ label: "Lappu", limit: 280 }],
  asked: ([text = ""]) => ({ text, column: "works" }),
};

/** A hub that answers when it is told to, in order. */
class Hub {
  readonly asked: { action: string; data: Record<string, unknown> }[] = [];
  readonly whose: unknown[] = [];
  own: Record<string, { id: string }[]> | undefined = {};
  #waiting: ((answer: Answer) => void)[] = [];

  ask = (action: string, data: Record<string, unknown>, whose?: Whose): Promise<Answer> => {
    this.asked.push({ action, data });
    this.whose.push(whose?.person);
    return new Promise((resolve) => this.#waiting.push(resolve));
  };

  async store(id: string): Promise<void> {
    this.own = { notes: [...(this.own?.notes ?? []), { id }] };
    await this.answer({ type: "ok", id: "" });
  }

  async answer(answer: Answer): Promise<void> {
    this.#waiting.shift()?.(answer);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function linesOn(hub: Hub): TypedLines {
  const typed = { kind: "note", places: () => [PLACE] };
  return new TypedLines({ typed, ask: hub.ask, own: () => hub.own, kept: KEPT }, "p1");
}

const KEPT = "refused:a1:";
const ONE = { person: "p1", side: "client", sheet: 1 };
const TWO = { person: "p2", side: "relative", sheet: 2 };
const NO: Answer = { type: "no", id: "", error: "limit-reached", message: "Täynnä.", hint: "" };

describe("lines that a scribe types", () => {
  beforeEach(() => localStorage.clear());

  it("are taken back by their own id, also where the person had others before", async () => {
    const hub = new Hub();
    hub.own = { notes: [{ id: "before" }] };
    const lines = linesOn(hub);
    lines.add(ONE, PLACE, ["yksi"], false);
    lines.add(ONE, PLACE, ["kaksi"], false);
    await hub.store("n1");
    await hub.store("n2");
    expect(lines.stored).toBe(2);
    expect(lines.takeBack("p1")?.said).toEqual(["kaksi"]);
    expect(hub.asked[hub.asked.length - 1]).toEqual({ action: "remove_note", data: { note: "n2" } });
    await hub.answer({ type: "ok", id: "" });
    expect([lines.stored, lines.onTheWay]).toEqual([1, 0]);
    lines.takeBack("p1");
    expect(hub.asked[hub.asked.length - 1]).toEqual({ action: "remove_note", data: { note: "n1" } });
  });

  it("go as soon as they arrive, where they were taken back on their way", async () => {
    const hub = new Hub();
    const lines = linesOn(hub);
    lines.add(ONE, PLACE, ["yksi"], false);
    lines.takeBack("p1");
    expect(lines.isTakingBack).toBe(true);
    expect(hub.asked).toHaveLength(1);
    await hub.store("n1");
    expect(hub.asked[hub.asked.length - 1]).toEqual({ action: "remove_note", data: { note: "n1" } });
    expect(lines.isTakingBack).toBe(false);
  });

  it("stay in the browser when they are refused, and are taken back before all others", async () => {
    const hub = new Hub();
    const lines = linesOn(hub);
    lines.add(ONE, PLACE, ["liikaa"], false);
    lines.add(ONE, PLACE, ["yksi"], false);
    await hub.answer(NO);
    await hub.store("n1");
    expect(recallAll(KEPT)).toHaveLength(1);
    expect(linesOn(hub).lastOf("p1")?.said).toEqual(["liikaa"]);
    expect(lines.takeBack("p1")?.said).toEqual(["liikaa"]);
    expect(recallAll(KEPT)).toEqual([]);
    expect(hub.asked).toHaveLength(2);
  });

  it("of the person before are not taken for those of the next", async () => {
    const hub = new Hub();
    const lines = linesOn(hub);
    lines.add(ONE, PLACE, ["ensimmäisen"], false);
    lines.turnTo("p2");
    hub.own = {};
    lines.add(TWO, PLACE, ["toisen"], false);
    await hub.answer({ type: "ok", id: "" });
    await hub.store("n2");
    expect(lines.people).toEqual(["p1", "p2"]);
    lines.takeBack("p2");
    expect(hub.asked[hub.asked.length - 1]).toEqual({ action: "remove_note", data: { note: "n2" } });
    expect(lines.takeBack("p2")).toBeNull();
  });

  it("of a sheet before are told when they are refused late, and are put right for whose they are", async () => {
    const hub = new Hub();
    const lines = linesOn(hub);
    lines.add(ONE, PLACE, ["ensimmäisen"], false);
    lines.turnTo("p2");
    lines.add(TWO, PLACE, ["toisen"], false);
    await hub.answer(NO);
    await hub.store("n2");
    expect(lines.refused.map(({ sheet, said, why }) => [sheet, said, why?.error])).toEqual([
      [1, ["ensimmäisen"], "limit-reached"],
    ]);
    const line = lines.takeBack("p2");
    expect([line?.person, line?.side]).toEqual(["p1", "client"]);
    expect(linesOn(hub).refused).toHaveLength(1);
    if (line !== null) {
      lines.add(line, PLACE, ["korjattu"], false);
      lines.letGo(line);
    }
    expect(hub.whose).toEqual([undefined, undefined, "p1"]);
    await hub.answer({ type: "ok", id: "" });
    expect([lines.refused, recallAll(KEPT)]).toEqual([[], []]);
    lines.takeBack("p2");
    expect(hub.asked[hub.asked.length - 1]).toEqual({ action: "remove_note", data: { note: "n2" } });
  });

  it("are waited for, whatever is answered", async () => {
    const hub = new Hub();
    const lines = linesOn(hub);
    let isAnswered = false;
    lines.add(ONE, PLACE, ["yksi"], false);
    lines.add(ONE, PLACE, ["kaksi"], false);
    void lines.allAnswered().then(() => {
      isAnswered = true;
    });
    await hub.store("n1");
    expect(isAnswered).toBe(false);
    await hub.answer(NO);
    expect(isAnswered).toBe(true);
  });

  it("that were on their way when the scribe left are told to whoever came back", async () => {
    const hub = new Hub();
    const before = linesOn(hub);
    before.add(ONE, PLACE, ["yksi"], false);
    const lines = linesOn(hub);
    lines.add(ONE, PLACE, ["kaksi"], false);
    await hub.answer(NO);
    await hub.answer(NO);
    expect(lines.refused.map(({ said }) => said)).toEqual([["kaksi"], ["yksi"]]);
    expect(recallAll(KEPT)).toHaveLength(2);
  });
});

import { type Signal, signal } from "@preact/signals";
import type { Answer, NoMessage } from "../model/protocol";
import { recallAll, remember } from "../model/storage";
import type { Typed, TypedPlace } from "../model/typed";

/** A line that a scribe typed. */
export interface TypedLine {
  readonly number: number;
  /** Whose it is. */
  readonly person: string;
  /** Theirs, when it was written. */
  readonly side: string;
  /** On which sheet it stands. */
  readonly sheet: number;
  readonly place: string;
  readonly said: readonly string[];
  readonly state: "sending" | "saved" | "refused" | "gone";
  readonly why?: NoMessage;
  /** Its id in the activity, once that is known. */
  readonly id?: string;
  /** Taken back by the scribe; it goes as soon as it has arrived. One that was refused stands in the field then. */
  readonly isTaken?: boolean;
}

/** For whom a line is written. */
export type Whose = Pick<TypedLine, "person" | "side" | "sheet">;

interface Surroundings {
  readonly typed: Typed;
  /** Ask for something on behalf of the person who is written for now, or of whoever wrote a line (P34). */
  readonly ask: (action: string, data: Record<string, unknown>, whose?: Whose) => Promise<Answer>;
  /** What is that person's own, as it was told last. */
  readonly own: () => unknown;
  /** Where words that were refused are kept until somebody takes them up again. */
  readonly kept: string;
}

let latest = 0;

/** A number that is greater than those before, also before the page was loaded anew: what was typed then may be kept. */
function freshNumber(): number {
  latest = Math.max(latest + 1, Date.now());
  return latest;
}

/** What a scribe sees last of an activity: whoever left and came back is told there what is refused of before. */
const shown = new Map<string, TypedLines>();

/** What a scribe types from sheets: nobody waits for an answer before the next line, and nothing of it is lost. */
export class TypedLines {
  readonly lines: Signal<readonly TypedLine[]>;
  readonly #around: Surroundings;
  /** Who is written for now. */
  person: string;
  /** Ids of that person's that are no fresh ones; null while nothing is known of what is theirs. */
  #known: Set<string> | null;
  readonly #asked = new Map<number, Promise<void>>();

  constructor(around: Surroundings, person: string) {
    this.#around = around;
    const kept = recallAll(around.kept)
      .map((line) => JSON.parse(line) as TypedLine)
      .sort((one, other) => one.number - other.number);
    this.lines = signal(kept);
    this.person = person;
    shown.set(around.kept, this);
    this.#known = this.#there();
  }

  /** Those of one person that were not taken back. */
  of(person: string): readonly TypedLine[] {
    return this.lines.value.filter((line) => line.person === person && !line.isTaken);
  }

  /** What was refused and nobody has taken up again: also on sheets before, where the answer came late. */
  get refused(): readonly TypedLine[] {
    return this.lines.value.filter((line) => line.state === "refused" && !line.isTaken);
  }

  /** The one that is taken back first: what was refused, on this sheet or one before; else what was typed last. */
  lastOf(person: string): TypedLine | undefined {
    const own = this.of(person);
    return own.filter((line) => line.state === "refused").pop() ?? this.refused[0] ?? own[own.length - 1];
  }

  /** How many are safely stored and stay. */
  get stored(): number {
    return this.lines.value.filter((line) => line.state === "saved" && !line.isTaken).length;
  }

  /** For whom something is typed in that stays. */
  get people(): readonly string[] {
    const lines = this.lines.value.filter(({ state, isTaken }) => state !== "refused" && !isTaken);
    return [...new Set(lines.map((line) => line.person))];
  }

  /** How many have not arrived yet, or were taken back and have not gone. */
  get onTheWay(): number {
    return this.lines.value.filter(
      ({ state, isTaken }) => state === "sending" || (state === "saved" && isTaken),
    ).length;
  }

  /** Whether a line was taken back that has not arrived yet. */
  get isTakingBack(): boolean {
    return this.lines.value.some((line) => line.isTaken && line.state === "sending");
  }

  /** Write a line; what was refused for a telephone number and is sent as it was, is meant so (F15). */
  add(whose: Whose, place: TypedPlace, said: readonly string[], isMeant: boolean): void {
    this.#known ??= this.#there();
    const { person, side, sheet } = whose;
    const line: TypedLine = {
      number: freshNumber(),
      person,
      side,
      sheet,
      place: place.id,
      said,
      state: "sending",
    };
    this.lines.value = [...this.lines.peek(), line];
    const data = { ...place.asked(said), ...(isMeant ? { confirmed: true } : {}) };
    const answered = this.#add(line, data).finally(() => this.#asked.delete(line.number));
    this.#asked.set(line.number, answered);
  }

  /** Wait until everything that was written is answered. */
  async allAnswered(): Promise<void> {
    await Promise.all(this.#asked.values());
  }

  async #add(line: TypedLine, data: Record<string, unknown>): Promise<void> {
    const { person } = line;
    const { ask, typed } = this.#around;
    const answer = await ask(`add_${typed.kind}`, data, person === this.person ? undefined : line);
    if (answer.type === "no") {
      this.#change(line, { state: "refused", why: answer });
      if (!this.#now(line).isTaken) {
        this.#keep(this.#now(line));
      }
      return;
    }
    this.#change(line, { state: "saved", id: person === this.person ? this.#freshId() : undefined });
    if (this.#now(line).isTaken) {
      await this.#remove(this.#now(line));
    }
  }

  /** Take the last line of a person back, whatever became of it; nothing where there is none. */
  takeBack(person: string): TypedLine | null {
    const last = this.lastOf(person);
    if (last === undefined) {
      return null;
    }
    this.#change(last, { isTaken: true });
    if (last.state === "refused" && person === last.person) {
      this.letGo(last);
    } else if (last.state === "saved") {
      void this.#remove(last);
    }
    return last;
  }

  /** What was refused is sent anew, or left out. Until then that of a sheet before stays in this browser as it was. */
  letGo({ number }: TypedLine): void {
    remember(`${this.#around.kept}${number}`, null);
  }

  /** Somebody is written for who has given nothing yet. */
  turnTo(person: string): void {
    this.person = person;
    this.#known = new Set();
  }

  #now(line: TypedLine): TypedLine {
    return this.lines.peek().find((each) => each.number === line.number) ?? line;
  }

  #change(line: TypedLine, change: Partial<TypedLine>): void {
    this.lines.value = this.lines
      .peek()
      .map((each) => (each.number === line.number ? { ...each, ...change } : each));
  }

  async #remove(line: TypedLine): Promise<void> {
    const { typed, ask } = this.#around;
    if (line.id === undefined) {
      this.#change(line, { isTaken: false });
      return;
    }
    const data = { [typed.kind]: line.id };
    const answer = await ask(`remove_${typed.kind}`, data, line.person === this.person ? undefined : line);
    this.#change(line, answer.type === "ok" ? { state: "gone" } : { isTaken: false });
  }

  /** What was refused stays in this browser with whose it is, also when the page is closed. */
  #keep(line: TypedLine): void {
    const { kept } = this.#around;
    remember(`${kept}${line.number}`, JSON.stringify(line));
    const now = shown.get(kept);
    if (now !== undefined && now !== this) {
      now.lines.value = [...now.lines.peek(), line];
    }
  }

  /** The ids of the present person's, in the order in which they came; null while they are not known. */
  #ownIds(): readonly string[] | null {
    const own = this.#around.own() as Record<string, readonly { readonly id: string }[]> | undefined;
    return own === undefined ? null : (own[`${this.#around.typed.kind}s`] ?? []).map(({ id }) => id);
  }

  #there(): Set<string> | null {
    const ids = this.#ownIds();
    return ids === null ? null : new Set(ids);
  }

  /** The id of what has just arrived: one's own is told before the answer, in the order in which it was asked for. */
  #freshId(): string | undefined {
    const id = this.#known === null ? undefined : this.#ownIds()?.find((each) => !this.#known?.has(each));
    if (id !== undefined) {
      this.#known?.add(id);
    }
    return id;
  }
}

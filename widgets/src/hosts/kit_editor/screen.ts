import { type Signal, signal } from "@preact/signals";
import { type CommonSetUp, Kernel, type KernelModel } from "../../model/kernel";
import type { Json } from "../../model/protocol";
import { recall, remember } from "../../model/storage";
import { keyOfShortcut } from "./keys";
import { at, type Draft, entryOf, type Field, type HeldKit, idOf, type MethodCard, type Place } from "./kit";
import { ofGatherings, ofLists, ofParts } from "./steps";

export interface EditorSetUp extends CommonSetUp {
  readonly phases: readonly string[];
  /** What there can be of a gathering besides activities. */
  readonly moments: readonly string[];
  /** The fields of each form. */
  readonly forms: Readonly<Record<string, readonly Field[]>>;
  readonly language_names: Readonly<Record<string, string>>;
  /** Whether what is made goes when the program is closed. */
  readonly is_sample: boolean;
}

/** What follows a step, once the kernel has taken it: what is said of it, and where the focus goes. */
export type Then = (now: Draft, before: Draft) => { readonly told?: string; readonly focus?: string };

/** Where the focus goes: to the first of them that is there, or stays where it is. */
export interface Focus {
  readonly ids: readonly string[];
  /** Whether something has it now, which may be gone afterwards. */
  readonly isHeld: boolean;
}

/** A kit being changed. Every change is asked of the kernel, which gives the whole kit back. */
export class EditorScreen {
  readonly kernel: Kernel<EditorSetUp>;
  readonly draft: Signal<Draft | null> = signal<Draft | null>(null);
  /** What each method is and can be set to; comes after the kit. */
  readonly methods: Signal<readonly MethodCard[]> = signal<readonly MethodCard[]>([]);
  /** The activity or moment whose texts are open. */
  readonly open: Signal<string> = signal("");
  /** The gathering for which something new is being chosen, and what: `activity` or `moment`. */
  readonly adding: Signal<{ readonly session: string; readonly what: string } | null> = signal(null);
  readonly showsAll: Signal<boolean> = signal(false);
  /** What has just become of something. */
  readonly told: Signal<string> = signal("");
  /** Whether the last save met a file that somebody else had changed. */
  readonly isElsewhere: Signal<boolean> = signal(false);
  /** Where the focus goes once what was asked for is drawn. */
  readonly focus: Signal<Focus> = signal<Focus>({ ids: [], isHeld: false });
  readonly parts = ofParts(this);
  readonly gatherings = ofGatherings(this);
  readonly lists = ofLists(this);
  readonly #then = new Map<number, Then>();
  #step = 0;

  constructor(model: KernelModel) {
    this.kernel = new Kernel<EditorSetUp>(model, (message) => {
      if (message.type === "kit") {
        this.#take(message as unknown as Draft);
      } else if (message.type === "methods") {
        this.methods.value = (message as unknown as { methods: readonly MethodCard[] }).methods;
      } else if (message.type === "problem") {
        this.#then.clear();
        this.isElsewhere.value = (message as unknown as { error: string }).error === "kit-changed-meanwhile";
        window.scrollTo({ top: 0 });
      }
    });
    window.addEventListener("beforeunload", this.#keepFromLeaving);
    window.addEventListener("keydown", this.#press);
  }

  /** Ask for a change. */
  edit(what: string, given: Record<string, unknown>, then: Then = () => ({})): void {
    this.#ask({ type: "edit", do: what, given }, then);
  }

  put(place: Place, value: Json): void {
    this.edit("put", { place, value });
  }

  undo(): void {
    if (this.draft.peek()?.undoable) {
      this.#ask({ type: "undo" }, (now) => ({ told: this.say("editor-undone", { left: now.undoable }) }));
    }
  }

  redo(): void {
    if (this.draft.peek()?.redoable) {
      this.#ask({ type: "redo" }, (now) => ({ told: this.say("editor-redone", { left: now.redoable }) }));
    }
  }

  save(asNew: boolean): void {
    this.isElsewhere.value = false;
    this.kernel.problem.value = null;
    this.told.value = "";
    this.kernel.say({ type: "save", as_new: asNew });
  }

  /** Go to the first thing that has to be put right. */
  showMistake(): void {
    this.#show(this.draft.peek()?.mistakes[0]?.place);
  }

  /** Go to the first text that is old in a language, with all its languages. */
  showOutdated(): void {
    this.#show(this.draft.peek()?.outdated[0]?.place);
  }

  #show(place: Place | undefined): void {
    const draft = this.draft.peek();
    if (draft == null || place === undefined) {
      return;
    }
    const part = place[0] === "activities" ? place.slice(0, 2) : place.slice(0, 4);
    const id = (at(draft.kit, part) as { readonly id?: string } | undefined)?.id;
    if (place[0] === "activities" || place[2] === "moments") {
      this.open.value = id ?? "";
    }
    const text = at(draft.kit, place);
    if (typeof text === "object" && text !== null && this.kernel.words.peek().language in text) {
      this.showsAll.value = true; // what is missing is another language
    }
    const inwards = place.map((_step, number) => place.slice(0, place.length - number));
    const ids = inwards.flatMap((each) => [idOf(each), entryOf(each)]);
    this.focus.value = { ids, isHeld: true };
  }

  /** Put the focus where a step wants it, once it is drawn; never leave it nowhere. */
  settle({ ids, isHeld }: Focus): void {
    const found = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
    if (found) {
      for (
        let outer = found.closest("details");
        outer;
        outer = outer.parentElement?.closest("details") ?? null
      ) {
        outer.open = true;
      }
      focusable(found)?.focus();
    } else if (isHeld && document.activeElement === document.body) {
      document.getElementById("editor-undo")?.focus();
    }
  }

  /** Word something. */
  say(key: string, values: Record<string, string | number> = {}): string {
    return this.kernel.words.peek().t(key, values);
  }

  close(): void {
    window.removeEventListener("beforeunload", this.#keepFromLeaving);
    window.removeEventListener("keydown", this.#press);
    this.kernel.close();
  }

  #ask(message: Record<string, unknown>, then: Then): void {
    this.kernel.problem.value = null;
    this.told.value = "";
    this.#step += 1;
    this.#then.set(this.#step, then);
    this.kernel.say({ ...message, step: this.#step });
  }

  #take(draft: Draft): void {
    const before = this.draft.peek();
    if (draft.saved) {
      this.#saved(before?.name ?? draft.name, draft);
    } else if (before === null && !draft.is_changed && this.#resume(draft)) {
      return;
    }
    if (draft.is_changed) {
      remember(keyOf(draft.name), JSON.stringify({ stamp: draft.stamp, kit: draft.kit }));
    } else {
      remember(keyOf(draft.name), null);
    }
    if (before !== null && draft.step !== null) {
      const { told, focus } = this.#then.get(draft.step)?.(draft, before) ?? {};
      this.#then.delete(draft.step);
      this.told.value = told ?? (becameOld(draft, before) || this.#sumOf(draft, before));
      const isHeld = document.activeElement !== document.body;
      this.focus.value = { ids: focus === undefined ? [] : [focus], isHeld };
    }
    this.draft.value = draft;
  }

  /** Tell the minutes of the gathering whose sum has just changed. */
  #sumOf(now: Draft, before: Draft): string {
    const changed = now.kit.sessions.find(
      ({ id, minutes }, number) =>
        now.planned[id] !== before.planned[id] || minutes !== before.kit.sessions[number]?.minutes,
    );
    return changed?.minutes
      ? this.say("editor-sum", { planned: now.planned[changed.id] ?? 0, minutes: changed.minutes })
      : "";
  }

  #saved(before: string, now: Draft): void {
    remember(keyOf(before), null);
    this.told.value = [this.say("editor-saved"), now.outdated_told].filter(Boolean).join(" ");
    const address = new URL(location.href);
    address.searchParams.set("kit", now.name);
    history.replaceState(null, "", address);
  }

  /** Go on with what this browser kept of the kit, because the page was left before it was saved. */
  #resume(draft: Draft): boolean {
    const kept = recall(keyOf(draft.name));
    if (kept === null) {
      return false;
    }
    remember(keyOf(draft.name), null);
    this.told.value = this.say("editor-resumed");
    this.kernel.say({ type: "resume", ...(JSON.parse(kept) as { stamp: string; kit: HeldKit }) });
    return true;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const key = keyOfShortcut(event);
    if (key === null) {
      return;
    }
    event.preventDefault();
    if (key === "save") {
      // What is being written is handed over when its field is left.
      (document.activeElement as HTMLElement | null)?.dispatchEvent(new Event("change", { bubbles: true }));
      this.save(false);
    } else {
      this[key]();
    }
  };

  readonly #keepFromLeaving = (event: BeforeUnloadEvent): void => {
    // Without storage nothing would bring the changes back.
    if (this.draft.peek()?.is_changed) {
      event.preventDefault();
    }
  };
}

function keyOf(name: string): string {
  return `kit:${name}`;
}

/** Tell which text has just become an old one in other languages. */
function becameOld(now: Draft, before: Draft): string {
  const known = new Set(before.outdated.map(({ place, text }) => idOf(place) + text));
  return now.outdated.find(({ place, text }) => !known.has(idOf(place) + text))?.text ?? "";
}

const FIELDS = "input, textarea, select";
const BUTTONS = "button, summary, a[href]";

/** What takes the focus for something: itself, else the first field within it, else the first button. */
function focusable(found: HTMLElement): HTMLElement | null {
  if (found.matches(`${FIELDS}, ${BUTTONS}`)) {
    return found;
  }
  return found.querySelector<HTMLElement>(FIELDS) ?? found.querySelector<HTMLElement>(BUTTONS);
}

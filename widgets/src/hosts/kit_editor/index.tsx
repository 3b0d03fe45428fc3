import { type Signal, signal } from "@preact/signals";
import { type CommonSetUp, Kernel, type KernelModel } from "../../model/kernel";
import type { Json } from "../../model/protocol";
import { defineScreen } from "../../model/screen";
import { recall, remember } from "../../model/storage";
import { Editor } from "./editor";
import type { HeldKit, MethodCard, Mistake, Place } from "./kit";
import css from "./kit_editor.css?text";

export interface EditorSetUp extends CommonSetUp {
  readonly phases: readonly string[];
  readonly methods: readonly MethodCard[];
  readonly language_names: Readonly<Record<string, string>>;
  /** Whether what is made goes when the program is closed. */
  readonly is_sample: boolean;
}

/** The kit as the kernel holds it, with what is wrong with it. */
export interface Draft {
  readonly name: string;
  readonly stamp: string;
  readonly is_own: boolean;
  readonly is_changed: boolean;
  readonly can_undo: boolean;
  readonly saved: boolean;
  readonly kit: HeldKit;
  /** What happens in each gathering, in order. */
  readonly agendas: Readonly<Record<string, readonly string[]>>;
  readonly planned: Readonly<Record<string, number>>;
  readonly mistakes: readonly Mistake[];
}

/** A kit being changed. Every change is asked of the kernel, which gives the whole kit back. */
export class EditorScreen {
  readonly kernel: Kernel<EditorSetUp>;
  readonly draft: Signal<Draft | null> = signal<Draft | null>(null);
  /** The activity or moment whose texts are open. */
  readonly open: Signal<string> = signal("");
  /** The gathering for which a method is being chosen. */
  readonly adding: Signal<string> = signal("");
  readonly showsAll: Signal<boolean> = signal(false);
  /** What has just become of something. */
  readonly told: Signal<string> = signal("");
  /** Whether the last save met a file that somebody else had changed. */
  readonly isElsewhere: Signal<boolean> = signal(false);
  #focus = "";
  #isAdding = false;

  constructor(model: KernelModel) {
    this.kernel = new Kernel<EditorSetUp>(model, (message) => {
      if (message.type === "kit") {
        this.#take(message as unknown as Draft);
      } else if (message.type === "problem") {
        this.isElsewhere.value = (message as unknown as { error: string }).error === "kit-changed-meanwhile";
        window.scrollTo({ top: 0 });
      }
    });
    window.addEventListener("beforeunload", this.#keepFromLeaving);
  }

  edit(what: string, given: Record<string, unknown>): void {
    this.kernel.problem.value = null;
    this.told.value = "";
    this.kernel.say({ type: "edit", do: what, given });
  }

  put(place: Place, value: Json): void {
    this.edit("put", { place, value });
  }

  move(part: string, by: number): void {
    this.#focus = `${part}-${by < 0 ? "up" : "down"}`;
    this.edit("move", { part, by });
  }

  remove(part: string, title: string): void {
    this.#focus = "editor-undo";
    this.edit("remove", { part });
    this.told.value = this.kernel.words.peek().t("editor-removed", { what: title });
  }

  add(session: string, method: string): void {
    this.#isAdding = true;
    this.adding.value = "";
    this.edit("add", { session, kind: method });
  }

  undo(): void {
    this.told.value = this.kernel.words.peek().t("editor-undone");
    this.kernel.say({ type: "undo" });
  }

  save(asNew: boolean): void {
    this.isElsewhere.value = false;
    this.kernel.problem.value = null;
    this.told.value = "";
    this.kernel.say({ type: "save", as_new: asNew });
  }

  /** Put the focus where the last change wants it, once it is drawn. */
  settle(): void {
    const focus = this.#focus;
    this.#focus = "";
    if (focus !== "") {
      document.getElementById(focus)?.focus();
    }
  }

  close(): void {
    window.removeEventListener("beforeunload", this.#keepFromLeaving);
    this.kernel.close();
  }

  #take(draft: Draft): void {
    const before = this.draft.peek();
    if (draft.saved) {
      this.#saved(before?.name ?? draft.name, draft.name);
    } else if (before === null && !draft.is_changed && this.#resume(draft)) {
      return;
    }
    if (draft.is_changed) {
      remember(keyOf(draft.name), JSON.stringify({ stamp: draft.stamp, kit: draft.kit }));
    } else {
      remember(keyOf(draft.name), null);
    }
    this.#tellOf(before, draft);
    this.draft.value = draft;
  }

  #tellOf(before: Draft | null, draft: Draft): void {
    const { t, of } = this.kernel.words.peek();
    if (this.#isAdding && before !== null) {
      this.#isAdding = false;
      const known = new Set(before.kit.activities.map(({ id }) => id));
      const added = draft.kit.activities.find(({ id }) => !known.has(id));
      if (added) {
        this.open.value = added.id;
        this.#focus = `${added.id}-open`;
        this.told.value = t("editor-added", { what: of(added.title) });
      }
    } else if (this.#focus.endsWith("-up") || this.#focus.endsWith("-down")) {
      const part = this.#focus.replace(/-(up|down)$/, "");
      const parts = Object.values(draft.agendas).find((each) => each.includes(part)) ?? [];
      const values = { place: parts.indexOf(part) + 1, all: parts.length };
      this.told.value = t("editor-moved", { what: titleOf(draft.kit, part, of), ...values });
    }
  }

  #saved(before: string, now: string): void {
    remember(keyOf(before), null);
    this.told.value = this.kernel.words.peek().t("editor-saved");
    const address = new URL(location.href);
    address.searchParams.set("kit", now);
    history.replaceState(null, "", address);
  }

  /** Go on with what this browser kept of the kit, because the page was left before it was saved. */
  #resume(draft: Draft): boolean {
    const kept = recall(keyOf(draft.name));
    if (kept === null) {
      return false;
    }
    remember(keyOf(draft.name), null);
    this.told.value = this.kernel.words.peek().t("editor-resumed");
    this.kernel.say({ type: "resume", ...(JSON.parse(kept) as { stamp: string; kit: HeldKit }) });
    return true;
  }

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

/** What people call an activity or a moment. */
export function titleOf(
  kit: HeldKit,
  part: string,
  of: (text: HeldKit["name"] | undefined) => string,
): string {
  const moments = kit.sessions.flatMap(({ moments = [] }) => moments);
  const found = [...kit.activities, ...moments].find(({ id }) => id === part);
  return of(found?.title) || part;
}

export default defineScreen({
  name: "kit_editor",
  css,
  open: (model) => new EditorScreen(model),
  draw: (screen) => <Editor screen={screen} />,
});

import editor from "../../src/hosts/kit_editor";
import type { Draft, Field, HeldKit, Place } from "../../src/hosts/kit_editor/kit";
import type { Incoming } from "../../src/model/protocol";
import { catalogues, TestKernel } from "../kernel";

const text = (name: string, label: string): Field => ({ name, label, kind: "text", is_needed: true });
const minutes: Field = { name: "minutes", label: "Length, minutes", kind: "number", least: 1 };
const RULES: Field = { name: "rules_of_the_game", label: "Rules", kind: "texts" };
const STAFF: Field = {
  name: "staff",
  label: "Who is needed",
  kind: "list",
  has_id: false,
  fields: [text("role", "Role"), { name: "tasks", label: "Tasks", kind: "texts" }],
};

export const KIT = {
  id: "small",
  name: { en: "Small" },
  languages: ["en"],
  phases: ["current_state"],
  questions: { current_state: { en: "How is it?" } },
  sessions: [
    {
      id: "first",
      name: { en: "First" },
      minutes: 60,
      moments: [{ id: "coffee", kind: "break", after: "notes", title: { en: "Coffee" }, minutes: 10 }],
    },
    { id: "second", name: { en: "Second" }, minutes: 30 },
  ],
  activities: ["notes", "vote"].map((id) => ({
    id,
    session: "first",
    phase: "current_state",
    method: "poll",
    title: { en: id === "notes" ? "Notes" : "Vote" },
    prompt: { en: "?" },
    minutes: 20,
  })),
  rules_of_the_game: [{ en: "One at a time" }, { en: "You may pass" }],
};

/** The editor before a kernel in the hands of a test. */
export class Bench {
  readonly el = document.createElement("div");
  readonly #kernel = new TestKernel();
  readonly asked = this.#kernel.asked;
  kit = KIT as unknown as HeldKit & Record<string, unknown>;
  readonly #leave: () => void;

  constructor() {
    document.body.append(this.el);
    this.#leave = editor.render({ model: this.#kernel.model, el: this.el });
    this.tell({
      type: "set-up",
      language: "en",
      languages: [{ code: "en", name: "English" }],
      texts: catalogues("en", "editor"),
      addresses: [],
      phases: ["current_state", "trial"],
      moments: ["break", "end"],
      forms: {
        name: [text("name", "Name of the kit")],
        about: [],
        preparations: [STAFF],
        rules: [RULES],
        plan_b: [],
        gathering: [text("name", "Name of the gathering"), { ...minutes, label: "Time reserved" }],
        words: [text("title", "Title")],
        facts: [minutes],
        moment: [text("title", "Title"), minutes],
        script: [],
      },
      language_names: { en: "English" },
      is_sample: false,
    });
    this.answer();
    this.tell({
      type: "methods",
      methods: [
        {
          method: "poll",
          name: "Poll",
          aim: "To ask.",
          is_first: true,
          builds_on: false,
          makes_items: false,
          runs_beside: false,
          fields: [],
        },
      ],
    });
  }

  tell(message: Incoming & Record<string, unknown>): void {
    this.#kernel.tell(message);
  }

  /** Give the kit back, as the kernel does after each change. */
  answer(kit: Record<string, unknown> = {}, more: Partial<Draft> = {}): void {
    this.kit = { ...this.kit, ...kit } as typeof this.kit;
    const agendas = Object.fromEntries(
      this.kit.sessions.map(({ id, moments = [] }) => [
        id,
        [
          ...this.kit.activities.filter(({ session }) => session === id).map((each) => each.id),
          ...moments.map((each) => each.id),
        ],
      ]),
    );
    const planned = Object.fromEntries(this.kit.sessions.map(({ id }) => [id, id === "first" ? 50 : 0]));
    this.tell({
      type: "kit",
      name: "small",
      stamp: "s",
      is_own: true,
      is_changed: false,
      undoable: 0,
      redoable: 0,
      saved: false,
      step: (this.asked.filter(({ step }) => step !== undefined).pop()?.step as number) ?? null,
      mistakes: [],
      outdated: [],
      outdated_told: "",
      kit: this.kit,
      agendas,
      planned,
      ...more,
    });
  }

  get last(): Record<string, unknown> {
    return this.asked[this.asked.length - 1] ?? {};
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  button(name: string): HTMLButtonElement {
    for (const button of this.el.querySelectorAll("button")) {
      if ((button.getAttribute("aria-label") ?? button.textContent) === name) {
        return button;
      }
    }
    throw new Error(`No button “${name}” in: ${this.el.textContent}`);
  }

  /** Press a button as a person does: it has the focus then. */
  async press(name: string): Promise<void> {
    await this.settle();
    const button = this.button(name);
    button.focus();
    button.click();
    await this.settle();
  }

  field(place: Place): HTMLInputElement {
    return document.getElementById(["kit", ...place].join(".")) as HTMLInputElement;
  }

  async type(key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body): Promise<void> {
    on.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey: true, bubbles: true, ...more }));
    await this.settle();
  }

  get status(): string {
    return this.el.querySelector('[role="status"]')?.textContent ?? "";
  }

  leave(): void {
    this.#leave();
    this.el.remove();
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Model, WidgetModule } from "../src/model/activity";
import type { Header, Incoming, NoMessage, Role, Step, View } from "../src/model/protocol";

const python = join(__dirname, "..", "..", "src", "talkoot");

/** The real texts of a method, as the hub hands them over. */
export function textsOf(method: string, language = "en"): string[] {
  return [
    readFileSync(join(python, "locales", `parts.${language}.ftl`), "utf-8"),
    readFileSync(join(python, "methods", method, `${method}.${language}.ftl`), "utf-8"),
  ];
}

export interface Asked {
  readonly id: string;
  readonly activity: string;
  readonly action: string;
  readonly data: Record<string, unknown>;
}

/** A stage for one method: what a host does, in the hands of a test. */
export class Stage {
  readonly el = document.createElement("div");
  /** What was asked, in order. */
  readonly asked: Asked[] = [];
  /** The files that were handed over, and the ids of those that were asked for. */
  readonly uploads: ArrayBuffer[] = [];
  readonly media: string[] = [];
  readonly #listeners = new Set<(message: Incoming, buffers?: readonly DataView[]) => void>();
  readonly #leave: () => void;
  #refusesFiles = true;
  #trace: (asked: unknown) => readonly Step[] = () => [];
  #refusal: Omit<NoMessage, "type" | "id"> | null = null;

  constructor(
    module: WidgetModule,
    readonly header: Header,
    {
      role = "participant",
      language = "en",
      view = {},
    }: { role?: Role; language?: string; view?: View } = {},
  ) {
    document.body.append(this.el);
    const model: Model = {
      on: (_event, listener) => this.#listeners.add(listener),
      off: (_event, listener) => this.#listeners.delete(listener),
      send: (message, _callbacks, files) => this.#heard(message as { type: string }, files ?? []),
    };
    this.#leave = module.render({ model, el: this.el });
    this.say({ type: "set-up", role, header, language, texts: textsOf(header.method, language) });
    this.say({ type: "view", activity: header.id, position: 1, view });
  }

  /** Let the host say something. */
  say(message: Incoming & Record<string, unknown>, buffers: readonly DataView[] = []): void {
    for (const listener of this.#listeners) {
      listener(message, buffers);
    }
  }

  /** Merge a change. */
  change(put: View, drop: string[] = []): void {
    this.say({ type: "delta", activity: this.header.id, position: 2, put, drop });
  }

  /** Refuse what is asked from now on, files too unless only actions are. */
  refuse(error: string, message: string, hint = "", { files = true } = {}): void {
    this.#refusal = { error, message, hint };
    this.#refusesFiles = files;
  }

  /** Tell what became of what, when it is asked. */
  answerTraces(trace: (asked: unknown) => readonly Step[]): void {
    this.#trace = trace;
  }

  /** Wait until everything is drawn. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** A button by the words that it shows or is named by. */
  button(name: string): HTMLButtonElement {
    for (const button of this.el.querySelectorAll("button")) {
      if (button.textContent?.includes(name) || button.getAttribute("aria-label")?.includes(name)) {
        return button;
      }
    }
    throw new Error(`No button “${name}” in: ${this.el.textContent}`);
  }

  /** A field by its label. */
  field(label: string): HTMLInputElement {
    for (const each of this.el.querySelectorAll("label")) {
      if (each.textContent?.includes(label)) {
        const field = each.htmlFor
          ? this.el.querySelector(`[id="${each.htmlFor}"]`)
          : each.querySelector("input, textarea, select");
        if (field !== null) {
          return field as HTMLInputElement;
        }
      }
    }
    throw new Error(`No field “${label}” in: ${this.el.textContent}`);
  }

  async press(name: string): Promise<void> {
    await this.settle();
    this.button(name).click();
    await this.settle();
  }

  async choose(label: string): Promise<void> {
    await this.settle();
    this.field(label).click();
    await this.settle();
  }

  async write(label: string, text: string): Promise<void> {
    await this.settle();
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await this.settle();
  }

  get text(): string {
    return this.el.textContent ?? "";
  }

  /** Take the method away; true if nothing of it is left. */
  leave(): boolean {
    this.#leave();
    this.el.remove();
    return this.#listeners.size === 0 && this.el.childElementCount === 0;
  }

  #heard(message: { type: string }, files: readonly ArrayBuffer[]): void {
    if (message.type === "do") {
      const asked = message as unknown as Asked;
      this.asked.push(asked);
      this.#answer({ type: "ok", id: asked.id });
    } else if (message.type === "upload") {
      this.uploads.push(...files);
      const { id } = message as unknown as Asked;
      this.#answer({ type: "uploaded", id, media: `media-${this.uploads.length}` });
    } else if (message.type === "media") {
      this.media.push((message as unknown as Asked).id);
    } else if (message.type === "trace") {
      this.say({ ...message, steps: this.#trace(message) });
    }
  }

  #answer(accepted: Incoming & { readonly id: string } & Record<string, unknown>): void {
    const isTaken = this.#refusal === null || (accepted.type === "uploaded" && !this.#refusesFiles);
    const answer = isTaken ? accepted : { type: "no", id: accepted.id, ...this.#refusal };
    setTimeout(() => this.say(answer), 0);
  }
}

/** A header with what a test does not care about filled in. */
export function header(method: string, given: Partial<Header> = {}): Header {
  return {
    id: "a1",
    method,
    phase: "current_state",
    title: { en: "Today", fi: "Tänään" },
    prompt: { en: "What is it like now?" },
    minutes: 10,
    unit: "person",
    on: [],
    session: "",
    status: "open",
    blind: false,
    revealed: false,
    published: false,
    on_phones: true,
    runs_beside: false,
    asks: true,
    keeps_answers: true,
    told_as: "figure",
    settings: {},
    ...given,
  };
}

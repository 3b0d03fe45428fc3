import type { DeltaMessage, View, ViewMessage } from "./protocol";

/** What a host knows of the activity that it shows, kept for a method that is loaded a little later. */
export class Feed {
  readonly activity: string;
  #view: Record<string, unknown> | null = null;
  readonly #listeners = new Set<(message: ViewMessage | DeltaMessage) => void>();

  constructor(activity: string) {
    this.activity = activity;
  }

  /** Take a message about this activity, and pass it on. */
  take(message: ViewMessage | DeltaMessage): void {
    if (message.type === "view") {
      this.#view = { ...message.view };
    } else if (this.#view !== null) {
      Object.assign(this.#view, message.put);
      for (const key of message.drop) {
        delete this.#view[key];
      }
    }
    for (const listener of this.#listeners) {
      listener(message);
    }
  }

  /** One part as it was told last; undefined while it is not there. */
  part(key: string): unknown {
    return this.#view?.[key];
  }

  /** Hear what comes, beginning with the whole view if it is there. Gives back how to stop. */
  listen(listener: (message: ViewMessage | DeltaMessage) => void): () => void {
    this.#listeners.add(listener);
    if (this.#view !== null) {
      const view: View = { ...this.#view };
      listener({ type: "view", activity: this.activity, position: 0, view });
    }
    return () => this.#listeners.delete(listener);
  }
}

import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { MediaMessage } from "./protocol";

/**
 * Pictures and sound that a screen shows: each is asked for once and has an address within the page. The host
 * answers with a file (a phone), a kernel with bytes beside its message: so a wall needs no hub.
 */
export class MediaFiles {
  readonly #addresses = new Map<string, Signal<string | null>>();
  readonly #ask: (id: string) => void;

  constructor(ask: (id: string) => void) {
    this.#ask = ask;
  }

  /** Empty while it is on its way, null where it may not be had. */
  address(id: string): ReadonlySignal<string | null> {
    let found = this.#addresses.get(id);
    if (found === undefined) {
      found = signal<string | null>("");
      this.#addresses.set(id, found);
      this.#ask(id);
    }
    return found;
  }

  take(message: MediaMessage, buffers: readonly DataView[]): void {
    const found = this.#addresses.get(message.id);
    if (found === undefined) {
      return;
    }
    const [bytes] = buffers;
    const file = bytes ? new Blob([bytes as BlobPart], { type: message.media_type ?? "" }) : message.file;
    found.value = file ? URL.createObjectURL(file) : null;
  }

  close(): void {
    for (const { value } of this.#addresses.values()) {
      if (value) {
        URL.revokeObjectURL(value);
      }
    }
    this.#addresses.clear();
  }
}

import { batch, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { View } from "./protocol";

/**
 * A keyed map as signals: whoever shows one part is drawn again when that part changes, and only then.
 * The board of 2,000 notes lives from this.
 */
export class ViewMap {
  readonly #parts = new Map<string, Signal<unknown>>();
  readonly #keys = new Map<string, Signal<readonly string[]>>();

  /** One part, as a signal; undefined while it is not there. */
  part<Part>(key: string): ReadonlySignal<Part | undefined> {
    let found = this.#parts.get(key);
    if (found === undefined) {
      found = signal<unknown>(undefined);
      this.#parts.set(key, found);
    }
    return found as ReadonlySignal<Part | undefined>;
  }

  /** The ids of all parts of a kind (`note` of `note:abc`), in the order in which they came. */
  ids(kind: string): ReadonlySignal<readonly string[]> {
    return this.#idsOf(kind);
  }

  /** All parts of a kind with their ids, read once; inside a component it subscribes to each of them. */
  all<Part>(kind: string): (Part & { readonly id: string })[] {
    return this.#idsOf(kind).value.flatMap((id) => {
      const part = this.part<Part>(`${kind}:${id}`).value;
      return part === undefined ? [] : [{ ...part, id }];
    });
  }

  /** Take a whole view: what is not in it is gone. */
  replace(view: View): void {
    batch(() => {
      for (const [key, found] of this.#parts) {
        if (!(key in view)) {
          found.value = undefined;
        }
      }
      for (const kind of this.#keys.values()) {
        kind.value = [];
      }
      this.#put(view);
    });
  }

  /** Merge a change. */
  merge(put: View, drop: readonly string[]): void {
    batch(() => {
      const gone = new Map<string, Set<string>>();
      for (const key of drop) {
        const found = this.#parts.get(key);
        if (found !== undefined) {
          found.value = undefined;
        }
        const [kind, id] = split(key);
        gone.set(kind, (gone.get(kind) ?? new Set()).add(id));
      }
      for (const [kind, ids] of gone) {
        const known = this.#idsOf(kind);
        known.value = known.peek().filter((id) => !ids.has(id));
      }
      this.#put(put);
    });
  }

  #put(view: View): void {
    const fresh = new Map<string, string[]>();
    for (const key of Object.keys(view)) {
      (this.part(key) as Signal<unknown>).value = view[key];
      const [kind, id] = split(key);
      const ids = fresh.get(kind);
      if (ids === undefined) {
        fresh.set(kind, [id]);
      } else {
        ids.push(id);
      }
    }
    for (const [kind, ids] of fresh) {
      const known = this.#idsOf(kind);
      const there = new Set(known.peek());
      const added = ids.filter((id) => !there.has(id));
      if (added.length > 0) {
        known.value = [...known.peek(), ...added];
      }
    }
  }

  #idsOf(kind: string): Signal<readonly string[]> {
    let found = this.#keys.get(kind);
    if (found === undefined) {
      const prefix = `${kind}:`;
      const ids: string[] = [];
      for (const [key, part] of this.#parts) {
        if (key.startsWith(prefix) && part.peek() !== undefined) {
          ids.push(key.slice(prefix.length));
        }
      }
      found = signal<readonly string[]>(ids);
      this.#keys.set(kind, found);
    }
    return found;
  }
}

function split(key: string): [string, string] {
  const colon = key.indexOf(":");
  return colon < 0 ? [key, ""] : [key.slice(0, colon), key.slice(colon + 1)];
}

import { type Signal, signal } from "@preact/signals";

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;

/** Ask until something comes; ever more rarely, since a whole room may be asking. */
export async function untilItComes<Something>(ask: () => Promise<Something | false>): Promise<Something> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    const found = await ask();
    if (found !== false) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Something that is loaded only where it is needed (`import("./part")`), and comes however bad the network is. */
export class Later<Part> {
  /** Null until it is there. */
  readonly part: Signal<Part | null> = signal<Part | null>(null);
  /** Whether it did not come at first: it is asked for again by itself. */
  readonly isLate: Signal<boolean> = signal(false);
  readonly #load: () => Promise<Part>;
  #isAskedFor = false;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** See to it that it comes; as often as one likes. */
  async need(): Promise<void> {
    if (this.#isAskedFor) {
      return;
    }
    this.#isAskedFor = true;
    this.part.value = await untilItComes(() =>
      this.#load().catch(() => {
        this.isLate.value = true;
        return false as const;
      }),
    );
  }
}

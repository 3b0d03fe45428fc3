import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KernelModel } from "../src/model/kernel";
import type { Incoming } from "../src/model/protocol";

const locales = join(__dirname, "..", "..", "src", "talkoot", "locales");

/** Give catalogues as a kernel sends them: the common parts, the screens, and what else a screen needs. */
export function catalogues(language: string, ...others: readonly string[]): string[] {
  return ["parts", "screen", ...others].map((each) =>
    readFileSync(join(locales, `${each}.${language}.ftl`), "utf-8"),
  );
}

/** A kernel in the hands of a test: it keeps what was asked, and says what it is told to. */
export class TestKernel {
  readonly asked: (Record<string, unknown> & { type: string })[] = [];
  readonly model: KernelModel = {
    on: (_event, listener) => {
      this.#hear = listener;
    },
    off: () => undefined,
    send: (message) => this.asked.push(message as never),
  };
  #hear: (message: Incoming, buffers: DataView[]) => void = () => undefined;

  /** Let it say something. */
  tell(message: Incoming & Record<string, unknown>): void {
    this.#hear(message, []);
  }
}

import type { WidgetModule } from "../../model/activity";

/** The methods' modules and texts, loaded when they are needed. */
export class Modules {
  readonly #addresses: Readonly<Record<string, string>>;
  readonly #texts: Record<string, readonly string[]>;
  readonly #language: string;
  readonly #loaded: Map<string, Promise<WidgetModule>>;

  constructor(
    addresses: Readonly<Record<string, string>>,
    texts: Readonly<Record<string, readonly string[]>>,
    language: string,
    before?: Modules,
  ) {
    this.#addresses = addresses;
    this.#texts = { ...texts };
    this.#language = language;
    this.#loaded = before ? before.#loaded : new Map();
  }

  module(method: string): Promise<WidgetModule> {
    let found = this.#loaded.get(method);
    if (found === undefined) {
      const address = this.#addresses[method] ?? `/static/page/${method}.js`;
      found = import(address).then((loaded: { default: WidgetModule }) => loaded.default);
      // A module that did not come is asked for again the next time.
      found.catch(() => this.#loaded.delete(method));
      this.#loaded.set(method, found);
    }
    return found;
  }

  async texts(method: string): Promise<readonly string[]> {
    const known = this.#texts[method];
    if (known !== undefined) {
      return known;
    }
    const response = await fetch(`/api/texts/${this.#language}/${method}`);
    const found = ((await response.json()) as { texts: string[] }).texts;
    this.#texts[method] = found;
    return found;
  }
}

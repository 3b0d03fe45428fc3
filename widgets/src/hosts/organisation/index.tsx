import { type Signal, signal } from "@preact/signals";
import { type CommonSetUp, fileAddress, Kernel, type KernelModel, saveFile } from "../../model/kernel";
import type { Incoming } from "../../model/protocol";
import { defineScreen } from "../../model/screen";
import type { Rows } from "../../parts/pictured";
import { Organisation } from "./organisation";
import css from "./organisation.css?text";

/** What is shown of a year, and how it was counted, in the words of the kernel. */
export interface Year {
  readonly title: string;
  readonly year: number;
  readonly years: readonly number[];
  /** Whether nothing is counted because all there is was for trying. */
  readonly only_samples: boolean;
  readonly how: string;
  readonly counted: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly table: Rows;
}

/** A figure, which comes after its table. */
export interface Picture {
  readonly address: string;
  readonly alt: string;
}

/** A kernel that draws on a slow laptop may be silent for a while. */
const PATIENCE_MS = 45_000;

/** Participation over all workshops, year by year. */
export class OrganisationScreen {
  readonly kernel: Kernel<CommonSetUp>;
  readonly year: Signal<Year | null> = signal<Year | null>(null);
  readonly pictures: Signal<ReadonlyMap<string, Picture>> = signal<ReadonlyMap<string, Picture>>(new Map());
  readonly isDrawing = signal(true);
  readonly isStale = signal(false);
  readonly isWriting = signal(false);
  readonly file: Signal<{ name: string; address: string } | null> = signal<{
    name: string;
    address: string;
  } | null>(null);

  constructor(model: KernelModel) {
    this.kernel = new Kernel<CommonSetUp>(
      model,
      (message, buffers) => this.#hear(message, buffers),
      PATIENCE_MS,
    );
  }

  close(): void {
    this.kernel.close();
  }

  /** Draw again, the same year or another. */
  draw(year = this.year.peek()?.year): void {
    this.isStale.value = false;
    this.isDrawing.value = true;
    this.file.value = null;
    this.kernel.say({ type: "draw", ...(year === undefined ? {} : { year }) });
  }

  export(): void {
    this.isWriting.value = true;
    this.file.value = null;
    this.kernel.say({ type: "export" });
  }

  #hear(message: Incoming, [content]: DataView[]): void {
    switch (message.type) {
      case "year":
        this.year.value = message as unknown as Year;
        this.pictures.value = new Map();
        break;
      case "picture": {
        const { id, alt } = message as unknown as { id: string; alt: string };
        if (content !== undefined) {
          const picture = { address: fileAddress(content, "image/png"), alt };
          this.pictures.value = new Map(this.pictures.peek()).set(id, picture);
        }
        break;
      }
      case "drawn":
        this.isDrawing.value = false;
        break;
      case "stale":
        this.isStale.value = true;
        break;
      case "file": {
        const { name, media } = message as unknown as { name: string; media: string };
        if (content !== undefined) {
          const file = { name, address: fileAddress(content, media) };
          this.file.value = file;
          saveFile(file);
        }
        break;
      }
      case "exported":
      case "problem":
        this.isWriting.value = false;
        break;
    }
  }
}

export default defineScreen({
  name: "organisation",
  css,
  open: (model) => new OrganisationScreen(model),
  draw: (screen) => <Organisation screen={screen} />,
});

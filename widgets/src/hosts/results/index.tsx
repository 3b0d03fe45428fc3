import { type Signal, signal } from "@preact/signals";
import { type CommonSetUp, fileAddress, Kernel, type KernelModel, saveFile } from "../../model/kernel";
import type { Incoming, Step, TraceMessage, Translated } from "../../model/protocol";
import { defineScreen } from "../../model/screen";
import type { Rows } from "../../parts/pictured";
import { Results } from "./results";
import css from "./results.css?text";

export interface ResultsSetUp extends CommonSetUp {
  readonly cycle: string;
  readonly name: Translated;
  readonly phase: string;
  readonly delete_by: string;
  readonly sample: boolean;
}

export interface Announced {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  readonly phase: string;
  readonly status: string;
  readonly is_planned: boolean;
  /** Whether there is a document of it. */
  readonly is_printed: boolean;
  /** Whether its public page is open. */
  readonly is_published: boolean;
}

export interface Drawn {
  readonly nothing: string;
  readonly answered?: string;
  readonly alt?: string;
  readonly table?: Rows;
  readonly hidden?: string;
  readonly sides?: { readonly alt: string; readonly table: Rows };
  /** Results by place, of links that stay open; and why they are not shown, where they are not. */
  readonly places?: Rows;
  readonly places_hidden?: string;
  /** Addresses of the pictures: the figure, then the sides. */
  readonly pictures: readonly string[];
}

export interface Cloud {
  readonly alt: string;
  readonly words: readonly (readonly [string, number])[];
  readonly picture: string;
}

/** Items by activity: id and text. */
export type Traceable = Readonly<Record<string, readonly (readonly [string, string])[]>>;

export type FileKind =
  | "easy_summary"
  | "management_summary"
  | "report"
  | "workbook"
  | "documents"
  | `papers_${string}`
  | "pictures"
  | "archive";

/** What files are of: a kind of the whole cycle, the document of an activity, or a paper. */
export interface FilesOf {
  readonly kind: FileKind;
  /** Id of the activity or name of the paper; empty for all of a kind. */
  readonly which: string;
}

/** Papers that are used at the same time: before, in the room, afterwards, or by an officer. */
export interface PaperGroup {
  readonly kind: FileKind;
  readonly title: string;
  readonly about: string;
  /** Name and title of each. */
  readonly papers: readonly (readonly [string, string])[];
}

export interface ReadyFile extends FilesOf {
  readonly name: string;
  readonly address: string;
}

/** Whether both are the same files. */
export function isSame(one: FilesOf | null, other: FilesOf): boolean {
  return one?.kind === other.kind && one.which === other.which;
}

/** A kernel that draws thirty figures on a slow laptop may be silent for a while. */
const PATIENCE_MS = 45_000;

/** The results of a cycle as they are drawn one after the other. */
export class ResultsScreen {
  readonly kernel: Kernel<ResultsSetUp>;
  /** What there is to draw; null until it is known. */
  readonly sections: Signal<readonly Announced[] | null> = signal<readonly Announced[] | null>(null);
  readonly papers: Signal<readonly PaperGroup[]> = signal<readonly PaperGroup[]>([]);
  readonly drawn: Signal<ReadonlyMap<string, Drawn>> = signal<ReadonlyMap<string, Drawn>>(new Map());
  readonly clouds: Signal<ReadonlyMap<string, Cloud>> = signal<ReadonlyMap<string, Cloud>>(new Map());
  readonly leftOut: Signal<readonly string[]> = signal<readonly string[]>([]);
  /** Items that something became of, by activity: id and text. */
  readonly traceable: Signal<Traceable> = signal<Traceable>({});
  readonly isStale = signal(false);
  /** What is being written, and how far it is (0–1). */
  readonly exporting: Signal<(FilesOf & { share: number }) | null> = signal<
    (FilesOf & { share: number }) | null
  >(null);
  readonly files: Signal<readonly ReadyFile[]> = signal<readonly ReadyFile[]>([]);

  constructor(model: KernelModel) {
    this.kernel = new Kernel<ResultsSetUp>(
      model,
      (message, buffers) => this.#hear(message, buffers),
      PATIENCE_MS,
    );
  }

  close(): void {
    this.kernel.close();
  }

  draw(): void {
    this.isStale.value = false;
    this.kernel.say({ type: "draw" });
  }

  /** What an item was made of, and what became of it. */
  async trace(activity: string, item: string): Promise<readonly Step[]> {
    const reply = await this.kernel.request({ type: "trace", activity, item }, item);
    return (reply as TraceMessage).steps;
  }

  leaveOut(words: readonly string[]): void {
    this.leftOut.value = words;
    this.clouds.value = new Map();
    this.kernel.say({ type: "leave-out", words });
  }

  export(of: FilesOf): void {
    this.exporting.value = { ...of, share: 0 };
    this.files.value = this.files.peek().filter((file) => !isSame(file, of));
    this.kernel.say({ type: "export", ...of });
  }

  #hear(message: Incoming, buffers: DataView[]): void {
    switch (message.type) {
      case "sections":
        this.sections.value = (message as unknown as { sections: Announced[] }).sections;
        break;
      case "papers":
        this.papers.value = (message as unknown as { groups: PaperGroup[] }).groups;
        break;
      case "traceable":
        this.traceable.value = (message as unknown as { items: Traceable }).items;
        break;
      case "section": {
        const section = message as unknown as Omit<Drawn, "pictures"> & { id: string };
        const pictures = buffers.map((picture) => fileAddress(picture, "image/png"));
        this.drawn.value = new Map(this.drawn.peek()).set(section.id, { ...section, pictures });
        break;
      }
      case "cloud": {
        const cloud = message as unknown as Omit<Cloud, "picture"> & { id: string };
        const [picture] = buffers;
        if (picture !== undefined) {
          const drawn = { ...cloud, picture: fileAddress(picture, "image/png") };
          this.clouds.value = new Map(this.clouds.peek()).set(cloud.id, drawn);
        }
        break;
      }
      case "stale":
        this.isStale.value = true;
        break;
      case "exporting": {
        const { kind, which, done, steps } = message as unknown as FilesOf & {
          done: number;
          steps: number;
        };
        this.exporting.value = { kind, which, share: steps > 0 ? done / steps : 0 };
        break;
      }
      case "file": {
        const { kind, which, name, media } = message as unknown as FilesOf & {
          name: string;
          media: string;
        };
        const [content] = buffers;
        if (content !== undefined) {
          const file = { kind, which, name, address: fileAddress(content, media) };
          this.files.value = [...this.files.peek(), file];
          saveFile(file);
        }
        break;
      }
      case "exported":
      case "problem":
        this.exporting.value = null;
        break;
    }
  }
}

export default defineScreen({
  name: "results",
  css,
  open: (model) => new ResultsScreen(model),
  draw: (screen) => <Results screen={screen} />,
});

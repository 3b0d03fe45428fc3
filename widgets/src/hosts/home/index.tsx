import { type Signal, signal } from "@preact/signals";
import { type CommonSetUp, fileAddress, Kernel, type KernelModel, saveFile } from "../../model/kernel";
import type { Translated } from "../../model/protocol";
import { defineScreen } from "../../model/screen";
import { Home } from "./home";
import css from "./home.css?text";

export interface HomeSetUp extends CommonSetUp {
  readonly notebooks: Readonly<Record<string, string>>;
  readonly kits: readonly KitCard[];
}

/** A kit as it is offered; one that cannot be read says why. */
export interface KitCard {
  readonly id: string;
  readonly name?: Translated;
  readonly summary?: Translated;
  readonly for_whom?: Translated;
  /** How often people gather, and how many links stay open for weeks. */
  readonly gatherings?: number;
  readonly links?: number;
  /** The length of all gatherings together. */
  readonly minutes?: number;
  readonly is_first?: boolean;
  /** Whether people here made it. */
  readonly is_own: boolean;
  readonly problem?: string;
}

export interface CycleCard {
  readonly id: string;
  readonly code: string | null;
  readonly name: Translated;
  readonly created_at: string;
  readonly delete_by: string;
  readonly phase: string;
  readonly phases: readonly string[];
  readonly sample: boolean;
  /** Of the organisation; empty where nobody said. */
  readonly unit: string;
  readonly activities: number;
  readonly done: number;
}

/** The first screen: what there is, and how to begin. */
export class HomeScreen {
  readonly kernel: Kernel<HomeSetUp>;
  readonly cycles: Signal<readonly CycleCard[] | null> = signal<readonly CycleCard[] | null>(null);
  readonly kits: Signal<readonly KitCard[]> = signal<readonly KitCard[]>([]);
  readonly isBusy = signal(false);
  /** The kit that the address names: it is begun with, once it has a name. */
  readonly asked = new URLSearchParams(location.search).get("kit");

  constructor(model: KernelModel) {
    this.kernel = new Kernel<HomeSetUp>(model, (message) => {
      if (message.type === "cycles") {
        this.cycles.value = (message as unknown as { cycles: CycleCard[] }).cycles;
      } else if (message.type === "set-up" || message.type === "kits") {
        this.kits.value = (message as unknown as { kits: KitCard[] }).kits;
        this.isBusy.value = false;
      } else if (message.type === "made") {
        const { cycle, phase } = message as unknown as { cycle: string; phase: string };
        location.href = this.addressOf(cycle, phase);
      } else if (message.type === "problem") {
        this.isBusy.value = false;
      }
    });
  }

  addressOf(cycle: string, phase: string): string {
    const notebook = this.kernel.setUp.peek()?.notebooks[phase] ?? "2_current_state";
    return `${notebook}.ipynb?cycle=${encodeURIComponent(cycle)}`;
  }

  begin(kit: string, name: string, unit: string): void {
    this.isBusy.value = true;
    this.kernel.say({ type: "new", kit, name, unit });
  }

  /** Say whose workshop it is. */
  setUnit(cycle: string, unit: string): void {
    this.kernel.say({ type: "unit", cycle, unit });
  }

  /** Units that other workshops name, to choose from. */
  get units(): readonly string[] {
    return [...new Set(this.cycles.value?.map((cycle) => cycle.unit).filter((unit) => unit !== ""))].sort();
  }

  /** Bring in a workshop, or a kit, from a file. */
  async bringIn(type: "import" | "take-kit", file: File): Promise<void> {
    this.isBusy.value = true;
    this.kernel.say({ type, name: file.name }, [await file.arrayBuffer()]);
  }

  /** Save an own kit as a file. */
  async saveKit(kit: string): Promise<void> {
    const { reply, files } = await this.kernel.requestFiles({ type: "file", id: kit }, kit);
    const { name, media } = reply as unknown as { name: string; media: string };
    const [content] = files;
    if (content) {
      saveFile({ name, address: fileAddress(content, media) });
    }
  }

  deleteKit(kit: string): void {
    this.kernel.say({ type: "delete-kit", kit });
  }

  close(): void {
    this.kernel.close();
  }
}

export default defineScreen({
  name: "home",
  css,
  open: (model) => new HomeScreen(model),
  draw: (screen) => <Home screen={screen} />,
});

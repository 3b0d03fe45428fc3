import { type Signal, signal } from "@preact/signals";
import type { Incoming, NoMessage } from "./protocol";
import { recall, remember } from "./storage";
import { Texts } from "./texts";

/** anywidget's model as a screen uses it: with files going both ways. */
export interface KernelModel {
  on(event: "msg:custom", listener: (message: Incoming, buffers: DataView[]) => void): void;
  off(event: "msg:custom", listener: (message: Incoming, buffers: DataView[]) => void): void;
  send(message: unknown, callbacks?: unknown, buffers?: ArrayBuffer[]): void;
}

/** What every screen is told first. */
export interface CommonSetUp {
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly texts: readonly string[];
  readonly addresses: readonly string[];
  /** The address on the internet, without a slash at its end; empty where there is none. */
  readonly public_url: string;
}

/** How often the kernel is asked whether it is there, and how long its silence is borne. */
const PING_MS = 3_000;
const SILENCE_MS = 10_000;

/** A screen's words with its kernel: the hello, the pulse, requests with their replies. */
export class Kernel<SetUp extends CommonSetUp> {
  readonly setUp: Signal<SetUp | null> = signal<SetUp | null>(null);
  readonly words: Signal<Texts> = signal(new Texts("fi", []));
  readonly problem: Signal<NoMessage | null> = signal<NoMessage | null>(null);
  /** Whether the kernel is silent just now. */
  readonly isSilent: Signal<boolean> = signal(false);
  readonly #model: KernelModel;
  readonly #heard: (message: Incoming, buffers: DataView[]) => void;
  readonly #replies = new Map<string, ((message: Incoming, buffers: DataView[]) => void)[]>();
  readonly #pulse: ReturnType<typeof setInterval>;
  readonly #patience: number;
  #lastHeard = Date.now();

  /**
   * @param heard Takes every message that is the screen's own.
   * @param patience How long the kernel may be silent (ms); longer where it draws.
   */
  constructor(
    model: KernelModel,
    heard: (message: Incoming, buffers: DataView[]) => void,
    patience: number = SILENCE_MS,
  ) {
    this.#patience = patience;
    this.#model = model;
    this.#heard = heard;
    model.on("msg:custom", this.#hear);
    this.hello();
    this.#pulse = setInterval(() => this.#feelPulse(), PING_MS);
  }

  close(): void {
    clearInterval(this.#pulse);
    this.#model.off("msg:custom", this.#hear);
  }

  /** What cannot be said to a kernel that is gone, or from a page that is being left, is dropped: the silence will tell. */
  say(message: Record<string, unknown>, files: ArrayBuffer[] = []): void {
    try {
      this.#model.send(message, undefined, files);
    } catch {
      this.isSilent.value = true;
    }
  }

  /** Ask for something whose reply is named alike: `{type: "qr", text}` is answered by one of the same two. */
  async request(message: Record<string, unknown> & { type: string }, named: string): Promise<Incoming> {
    return (await this.requestFiles(message, named)).reply;
  }

  /** Ask likewise, and get what came beside the reply. */
  requestFiles(
    message: Record<string, unknown> & { type: string },
    named: string,
  ): Promise<{ readonly reply: Incoming; readonly files: readonly DataView[] }> {
    return new Promise((resolve) => {
      const key = `${message.type}:${named}`;
      const take = (reply: Incoming, files: DataView[]) => resolve({ reply, files });
      this.#replies.set(key, [...(this.#replies.get(key) ?? []), take]);
      this.say(message);
    });
  }

  hello(): void {
    this.say({
      type: "hello",
      query: location.search,
      language: recall("language") ?? navigator.language,
    });
  }

  /** Go on in another language. */
  speak(language: string): void {
    remember("language", language);
    this.hello();
  }

  readonly #hear = (message: Incoming, buffers: DataView[] = []): void => {
    this.#lastHeard = Date.now();
    this.isSilent.value = false;
    switch (message.type) {
      case "set-up": {
        const setUp = message as unknown as SetUp;
        this.words.value = new Texts(setUp.language, setUp.texts);
        document.documentElement.lang = setUp.language;
        this.setUp.value = setUp;
        break;
      }
      case "problem":
        this.problem.value = message as unknown as NoMessage;
        break;
    }
    const { type, method, text, id, item } = message as Incoming &
      Partial<Record<"method" | "text" | "id" | "item", string>>;
    for (const named of [method, text, id, item]) {
      const key = `${type}:${named ?? ""}`;
      const waiting = this.#replies.get(key) ?? [];
      this.#replies.delete(key);
      for (const resolve of waiting) {
        resolve(message, buffers);
      }
    }
    this.#heard(message, buffers);
  };

  #feelPulse(): void {
    const isSilent = Date.now() - this.#lastHeard > this.#patience;
    this.isSilent.value = isSilent;
    if (isSilent && isVoila()) {
      // A dead kernel shows nothing by itself; a reload gets a living one, and the ledger has everything.
      location.reload();
      return;
    }
    if (this.setUp.peek() === null) {
      this.hello();
    } else {
      this.say({ type: "ping" });
    }
  }
}

/** Whether the screen is a page of its own, and not a cell of a notebook that is being edited. */
export function isVoila(): boolean {
  return location.pathname.includes("/voila/");
}

/** The address under which the page can show or save what a kernel sent. */
export function fileAddress(content: DataView, media: string): string {
  return URL.createObjectURL(new Blob([content as unknown as BlobPart], { type: media }));
}

/** Save a file as if its link were pressed; the link stays, for browsers that only save at a press. */
export function saveFile({ name, address }: { readonly name: string; readonly address: string }): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}

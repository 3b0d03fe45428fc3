import { type Signal, signal } from "@preact/signals";
import type { Model, WidgetModule } from "../../model/activity";
import { Feed } from "../../model/feed";
import type { MethodHost } from "../../model/frame";
import type {
  Answer,
  DeltaMessage,
  DoMessage,
  Header,
  Incoming,
  NoMessage,
  Role,
  ViewMessage,
} from "../../model/protocol";
import { randomId } from "../../model/random";
import { recall, remember } from "../../model/storage";
import { Texts } from "../../model/texts";
import { ViewMap } from "../../model/view";

export interface SetUp {
  readonly type: "set-up";
  readonly role: Role;
  readonly cycle: string;
  /** The phase of this notebook. */
  readonly phase: string;
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly texts: readonly string[];
  readonly addresses: readonly string[];
  /** The notebook of each phase. */
  readonly notebooks: Readonly<Record<string, string>>;
}

/** A QR code: an SVG path on a square of so many units. */
export interface Qr {
  readonly size: number;
  readonly path: string;
}

/** How often the kernel is asked whether it is there, and how long its silence is borne. */
const PING_MS = 3_000;
const SILENCE_MS = 10_000;

/** One screen of a facilitator: what it knows, and its words with the kernel. */
export class Screen implements MethodHost {
  readonly setUp: Signal<SetUp | null> = signal<SetUp | null>(null);
  readonly problem: Signal<NoMessage | null> = signal<NoMessage | null>(null);
  readonly words: Signal<Texts> = signal(new Texts("fi", []));
  readonly cycle = new ViewMap();
  readonly feed: Signal<Feed | null> = signal<Feed | null>(null);
  /** The activity that the facilitator looks at; empty follows what the room sees. */
  readonly lookingAt: Signal<string> = signal("");
  readonly present: Signal<number | null> = signal<number | null>(null);
  /** Where participants go, as the facilitator chose among the laptop's addresses (F2). */
  readonly address: Signal<string> = signal("");
  readonly scribeKeys: Signal<readonly { key: string; label: string }[]> = signal<
    readonly { key: string; label: string }[]
  >([]);
  /** Whether the kernel is silent just now. */
  readonly isSilent: Signal<boolean> = signal(false);
  readonly #model: Model;
  readonly #answers = new Map<string, (answer: Answer) => void>();
  readonly #replies = new Map<string, (message: Incoming) => void>();
  readonly #modules = new Map<string, Promise<WidgetModule>>();
  readonly #pulse: ReturnType<typeof setInterval>;
  #lastHeard = Date.now();

  constructor(model: Model) {
    this.#model = model;
    model.on("msg:custom", this.#hear);
    window.addEventListener("storage", this.#chosenElsewhere);
    this.#hello();
    this.#pulse = setInterval(() => this.#feelPulse(), PING_MS);
  }

  close(): void {
    clearInterval(this.#pulse);
    window.removeEventListener("storage", this.#chosenElsewhere);
    this.#model.off("msg:custom", this.#hear);
  }

  #hello(): void {
    this.#model.send({
      type: "hello",
      query: location.search,
      language: recall("language") ?? navigator.language,
    });
  }

  #feelPulse(): void {
    const silence = Date.now() - this.#lastHeard;
    this.isSilent.value = silence > SILENCE_MS;
    if (silence > SILENCE_MS && isVoila()) {
      // A dead kernel shows nothing by itself; a reload gets a living one, and the ledger has everything.
      location.reload();
      return;
    }
    if (this.setUp.peek() === null) {
      this.#hello();
    } else {
      this.#model.send({ type: "ping" });
    }
  }

  readonly #hear = (message: Incoming): void => {
    this.#lastHeard = Date.now();
    switch (message.type) {
      case "set-up": {
        const setUp = message as SetUp;
        this.words.value = new Texts(setUp.language, setUp.texts);
        this.address.value = this.#chosenAddress(setUp.addresses);
        this.setUp.value = setUp;
        document.documentElement.lang = setUp.language;
        break;
      }
      case "view":
      case "delta":
        this.#take(message as ViewMessage | DeltaMessage);
        break;
      case "ok":
      case "no": {
        const answer = message as Answer;
        this.problem.value = answer.type === "no" ? answer : null;
        this.#answers.get(answer.id)?.(answer);
        this.#answers.delete(answer.id);
        break;
      }
      case "problem":
        this.problem.value = message as unknown as NoMessage;
        break;
      case "present":
        this.present.value = (message as Incoming & { present: number }).present;
        break;
      case "scribe":
        this.scribeKeys.value = [
          ...this.scribeKeys.peek(),
          message as Incoming & { key: string; label: string },
        ];
        break;
      default: {
        const said = message as Incoming & { method?: string; text?: string };
        const key = `${said.type}:${said.method ?? said.text ?? ""}`;
        this.#replies.get(key)?.(message);
        this.#replies.delete(key);
      }
    }
  };

  #take(message: ViewMessage | DeltaMessage): void {
    if (message.activity === "") {
      if (message.type === "view") {
        this.cycle.replace(message.view);
      } else {
        this.cycle.merge(message.put, message.drop);
      }
      if (this.lookingAt.peek() === "") {
        this.#show(this.activeId);
      }
      return;
    }
    if (message.activity === (this.lookingAt.peek() || this.activeId)) {
      this.#show(message.activity);
      this.feed.peek()?.take(message);
    }
  }

  #show(activity: string): void {
    if ((this.feed.peek()?.activity ?? "") !== activity) {
      this.feed.value = activity === "" ? null : new Feed(activity);
    }
  }

  get activeId(): string {
    return this.cycle.part<string>("active").peek() ?? "";
  }

  header(activity: string): Header | undefined {
    return this.cycle.part<Header>(`activity:${activity}`).value;
  }

  /** Look at an activity without showing it to the room; empty follows the room. */
  lookAt(activity: string): void {
    this.lookingAt.value = activity === this.activeId ? "" : activity;
    this.#show(activity || this.activeId);
    this.#model.send({ type: "watch", activity: this.lookingAt.peek() });
  }

  /** Ask for something of the cycle. */
  ask(action: string, data: Record<string, unknown> = {}, activity = ""): Promise<Answer> {
    return this.do({ type: "do", id: randomId(), activity, action, data });
  }

  do(message: DoMessage & { person?: string; perspective?: string | null }): Promise<Answer> {
    return new Promise((resolve) => {
      this.#answers.set(message.id, resolve);
      this.#model.send(message);
    });
  }

  addScribe(label: string): void {
    this.#model.send({ type: "scribe", label });
  }

  speak(language: string): void {
    remember("language", language);
    this.#modules.clear();
    this.#hello();
  }

  chooseAddress(address: string): void {
    remember("address", address);
    this.address.value = address;
  }

  /** The room's window follows what the facilitator chooses in another one. */
  readonly #chosenElsewhere = (): void => {
    this.address.value = this.#chosenAddress(this.setUp.peek()?.addresses ?? []);
  };

  #chosenAddress(addresses: readonly string[]): string {
    const remembered = recall("address");
    return remembered !== null && addresses.includes(remembered) ? remembered : (addresses[0] ?? "");
  }

  async qr(text: string): Promise<Qr> {
    return (await this.#request({ type: "qr", text }, `qr:${text}`)) as Incoming & Qr;
  }

  module(method: string): Promise<WidgetModule> {
    let found = this.#modules.get(method);
    if (found === undefined) {
      found = this.#request({ type: "module", method }, `module:${method}`).then(async (reply) => {
        const { text } = reply as Incoming & { text: string };
        const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
        try {
          return ((await import(address)) as { default: WidgetModule }).default;
        } finally {
          URL.revokeObjectURL(address);
        }
      });
      this.#modules.set(method, found);
    }
    return found;
  }

  async texts(method: string): Promise<readonly string[]> {
    const language = this.words.peek().language;
    const reply = await this.#request({ type: "texts", method, language }, `texts:${method}`);
    return (reply as Incoming & { texts: string[] }).texts;
  }

  #request(message: Record<string, unknown>, key: string): Promise<Incoming> {
    return new Promise((resolve) => {
      const before = this.#replies.get(key);
      this.#replies.set(key, (reply) => {
        before?.(reply);
        resolve(reply);
      });
      this.#model.send(message);
    });
  }
}

/** Whether the screen is a page of its own, and not a cell of a notebook that is being edited. */
export function isVoila(): boolean {
  return location.pathname.includes("/voila/");
}

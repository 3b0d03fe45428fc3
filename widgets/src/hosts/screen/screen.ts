import { type Signal, signal } from "@preact/signals";
import type { WidgetModule } from "../../model/activity";
import { Feed } from "../../model/feed";
import type { MethodHost } from "../../model/frame";
import { type CommonSetUp, Kernel, type KernelModel } from "../../model/kernel";
import type {
  Answer,
  DeltaMessage,
  DoMessage,
  Header,
  Incoming,
  MediaMessage,
  NoMessage,
  Role,
  TraceMessage,
  UploadedMessage,
  UploadMessage,
  ViewMessage,
} from "../../model/protocol";
import { randomId } from "../../model/random";
import { recall, remember } from "../../model/storage";
import { ViewMap } from "../../model/view";

export interface SetUp extends CommonSetUp {
  readonly role: Role;
  readonly cycle: string;
  /** The phase of this notebook. */
  readonly phase: string;
  /** The notebook of each phase. */
  readonly notebooks: Readonly<Record<string, string>>;
}

/** A code on paper, and the secret of the person who has it. */
export interface Slip {
  readonly code: string;
  readonly secret: string;
}

/** What is somebody's own in an activity: told to whoever writes for them. */
export interface OwnMessage extends Incoming {
  readonly activity: string;
  readonly person: string;
  readonly own: unknown;
}

/** What opens a scribe's link. */
export interface ScribeKey {
  readonly scribe: string;
  readonly key: string;
}

/** One screen of a facilitator: what it knows, and its words with the kernel. */
export class Screen implements MethodHost {
  readonly kernel: Kernel<SetUp>;
  readonly cycle = new ViewMap();
  readonly feed: Signal<Feed | null> = signal<Feed | null>(null);
  /** The activity that the facilitator looks at; empty follows what the room sees. */
  readonly lookingAt: Signal<string> = signal("");
  readonly present: Signal<number | null> = signal<number | null>(null);
  /** Where participants can go: addresses of this machine as they are now. */
  readonly addresses: Signal<readonly string[]> = signal<readonly string[]>([]);
  /** Where participants go, as the facilitator chose among the laptop's addresses (F2). */
  readonly address: Signal<string> = signal("");
  /** The keys of the scribes who were let in at this window: told once, and kept nowhere else. */
  readonly scribeKeys: Signal<readonly ScribeKey[]> = signal<readonly ScribeKey[]>([]);
  /** The code on paper of the person for whom the facilitator writes now. */
  readonly slip: Signal<Slip | null> = signal<Slip | null>(null);
  /** What was told last of somebody for whom the facilitator writes. */
  readonly own: Signal<OwnMessage | null> = signal<OwnMessage | null>(null);
  #asked = new URLSearchParams(location.search).get("activity") ?? "";
  readonly #answers = new Map<string, (answer: Answer | UploadedMessage) => void>();
  readonly #beside = new Map<string, Feed>();
  readonly #modules = new Map<string, Promise<WidgetModule>>();

  constructor(model: KernelModel) {
    this.kernel = new Kernel<SetUp>(model, (message) => this.#hear(message));
    window.addEventListener("storage", this.#chosenElsewhere);
  }

  close(): void {
    window.removeEventListener("storage", this.#chosenElsewhere);
    this.kernel.close();
  }

  get setUp() {
    return this.kernel.setUp;
  }

  get words() {
    return this.kernel.words;
  }

  #hear(message: Incoming): void {
    switch (message.type) {
      case "set-up":
      // The laptop may get another address in the middle of a workshop.
      case "addresses":
        this.addresses.value = (message as Incoming & Pick<SetUp, "addresses">).addresses;
        this.address.value = this.#chosenAddress(this.addresses.peek());
        break;
      case "view":
      case "delta":
        this.#take(message as ViewMessage | DeltaMessage);
        break;
      case "ok":
      case "no":
      case "uploaded": {
        const answer = message as Answer | UploadedMessage;
        this.kernel.problem.value = answer.type === "no" ? answer : null;
        this.#answers.get(answer.id)?.(answer);
        this.#answers.delete(answer.id);
        break;
      }
      case "own":
        this.own.value = message as OwnMessage;
        break;
      case "paper_code":
        this.slip.value = message as Incoming & Slip;
        break;
      case "present":
        this.present.value = (message as Incoming & { present: number }).present;
        break;
      case "scribe":
        this.scribeKeys.value = [...this.scribeKeys.peek(), message as Incoming & ScribeKey];
        break;
    }
  }

  #take(message: ViewMessage | DeltaMessage): void {
    if (message.activity === "") {
      if (message.type === "view") {
        this.cycle.replace(message.view);
        this.#lookWhereAsked();
      } else {
        this.cycle.merge(message.put, message.drop);
      }
      if (this.lookingAt.peek() === "") {
        this.#show(this.activeId);
      }
      return;
    }
    if (this.cycle.part<Header>(`activity:${message.activity}`).peek()?.runs_beside) {
      this.beside(message.activity).take(message);
    }
    if (message.activity === (this.lookingAt.peek() || this.activeId)) {
      this.#show(message.activity);
      this.feed.peek()?.take(message);
    }
  }

  /** The address may name an activity, as the step from one phase to the next does; once, for what comes after is chosen. */
  #lookWhereAsked(): void {
    const asked = this.#asked;
    this.#asked = "";
    if (asked !== "" && this.setUp.peek()?.role === "facilitator" && this.header(asked) !== undefined) {
      this.lookAt(asked);
    }
  }

  #show(activity: string): void {
    if ((this.feed.peek()?.activity ?? "") !== activity) {
      this.feed.value = activity === "" ? null : new Feed(activity);
    }
  }

  /** What is known of an activity that runs beside; the kernel tells of it whatever is shown. */
  beside(activity: string): Feed {
    const found = this.#beside.get(activity) ?? new Feed(activity);
    this.#beside.set(activity, found);
    return found;
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
    this.kernel.say({ type: "watch", activity: this.lookingAt.peek() });
  }

  /** Keep looking at an activity, whatever the room is shown. */
  stayAt(activity: string): void {
    this.lookingAt.value = activity;
    this.#show(activity);
    this.kernel.say({ type: "watch", activity });
  }

  /** Ask for something of the cycle. */
  ask(action: string, data: Record<string, unknown> = {}, activity = ""): Promise<Answer> {
    return this.do({ type: "do", id: randomId(), activity, action, data });
  }

  do(message: DoMessage): Promise<Answer> {
    return this.#say(message) as Promise<Answer>;
  }

  upload(message: UploadMessage & { person?: string }, file: ArrayBuffer) {
    return this.#say(message, [file]) as Promise<UploadedMessage | NoMessage>;
  }

  #say(message: DoMessage | UploadMessage, files?: ArrayBuffer[]): Promise<Answer | UploadedMessage> {
    return new Promise((resolve) => {
      this.#answers.set(message.id, resolve);
      this.kernel.say({ ...message }, files);
    });
  }

  async media(id: string): Promise<Blob | null> {
    const { reply, files } = await this.kernel.requestFiles({ type: "media", id }, id);
    const [bytes] = files;
    return bytes ? new Blob([bytes as BlobPart], { type: (reply as MediaMessage).media_type ?? "" }) : null;
  }

  addScribe(label: string): void {
    this.kernel.say({ type: "scribe", label });
  }

  /** Ask for a code on paper; it comes as `slip`. */
  givePaperCode(): void {
    this.kernel.say({ type: "paper_code" });
  }

  chooseAddress(address: string): void {
    remember("address", address);
    this.address.value = address;
  }

  /** The room's window follows what the facilitator chooses in another one. */
  readonly #chosenElsewhere = (): void => {
    this.address.value = this.#chosenAddress(this.addresses.peek());
  };

  #chosenAddress(addresses: readonly string[]): string {
    const remembered = recall("address");
    return remembered !== null && addresses.includes(remembered) ? remembered : (addresses[0] ?? "");
  }

  module(method: string): Promise<WidgetModule> {
    let found = this.#modules.get(method);
    if (found === undefined) {
      found = this.kernel.request({ type: "module", method }, method).then(async (reply) => {
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

  async trace(activity: string, item: string): Promise<TraceMessage> {
    return (await this.kernel.request({ type: "trace", activity, item }, item)) as TraceMessage;
  }

  async texts(method: string): Promise<readonly string[]> {
    const language = this.words.peek().language;
    const reply = await this.kernel.request({ type: "texts", method, language }, method);
    return (reply as Incoming & { texts: string[] }).texts;
  }
}

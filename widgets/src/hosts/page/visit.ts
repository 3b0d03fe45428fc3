import { type Signal, signal } from "@preact/signals";
import type { WidgetModule } from "../../model/activity";
import { Feed } from "../../model/feed";
import type { MethodHost } from "../../model/frame";
import type {
  Answer,
  DeltaMessage,
  DoMessage,
  Header,
  Incoming,
  NoMessage,
  Perspective,
  Translated,
  UploadedMessage,
  UploadMessage,
  View,
  ViewMessage,
} from "../../model/protocol";
import { randomId } from "../../model/random";
import { doesRemember, forget, recall, remember } from "../../model/storage";
import { Texts } from "../../model/texts";
import { ViewMap } from "../../model/view";
import { fetched, type Proof, uploaded } from "./files";
import { Link } from "./link";
import { unsentIn } from "./unsent";

/** What every phone knows of the cycle. */
export interface CyclePart {
  readonly id: string;
  readonly name: Translated;
  readonly languages: readonly string[];
  readonly perspectives: readonly Perspective[];
  readonly delete_by: string;
  readonly told_where: Translated;
  readonly sample: boolean;
}

interface Offered {
  readonly code: string;
  readonly name: string;
}

interface Joined {
  readonly position: number;
  readonly view: View;
  readonly activity: { readonly id: string; readonly view: View } | null;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly languages: readonly Offered[];
  readonly modules: Readonly<Record<string, string>>;
}

/** Why the door did not open, in the person's language. */
export interface Problem {
  readonly error?: string;
  readonly message: string;
  readonly hint: string;
}

export type Step = "code" | "welcome" | "perspective" | "privacy" | "inside";

const SECRET_BYTES = 32;
/** Errors after which only another code helps: the workshop is over, or this is no longer its code. */
const TURNED_AWAY = new Set(["wrong-code", "door-shut"]);

/** One person's visit to a workshop: who they are here, what they see, what they said and was not yet stored. */
export class Visit implements MethodHost {
  readonly step: Signal<Step> = signal<Step>("code");
  readonly problem: Signal<Problem | null> = signal<Problem | null>(null);
  readonly words: Signal<Texts>;
  readonly cycle = new ViewMap();
  /** The activity on the screen; none between activities. */
  readonly feed: Signal<Feed | null> = signal<Feed | null>(null);
  /** An earlier activity that the person looks back at; empty follows the facilitator. */
  readonly lookingAt: Signal<string> = signal("");
  /** The activity in which words were left unsent when the facilitator went on; empty if there are none. */
  readonly leftBehind: Signal<string> = signal("");
  /** Whether this browser forgets the person when the page is closed. */
  readonly forgets = !doesRemember();
  readonly link: Signal<Link | null> = signal<Link | null>(null);
  readonly languages: Signal<Joined["languages"]> = signal<Joined["languages"]>([]);
  readonly perspective: Signal<Perspective | null> = signal<Perspective | null>(null);
  /** Counts the respondents at this device: a change of it draws everything afresh. */
  readonly turn: Signal<number> = signal(0);
  /** How what a scribe writes came to them. */
  readonly channel: Signal<string> = signal("spoken");
  code: string;
  secret: string;
  readonly scribeKey: string;
  language: string;
  #position = 0;
  #modules: Joined["modules"] = {};
  #texts: Record<string, readonly string[]> = {};
  readonly #loaded = new Map<string, Promise<WidgetModule>>();

  constructor(options: {
    code: string;
    fragment: string;
    isScribe: boolean;
    language: string;
    texts: string[];
  }) {
    this.code = options.code;
    this.language = options.language;
    this.words = signal(new Texts(options.language, options.texts));
    this.scribeKey = options.isScribe ? options.fragment || (recall(`scribe:${options.code}`) ?? "") : "";
    if (this.scribeKey !== "") {
      remember(`scribe:${options.code}`, this.scribeKey);
    }
    const brought = options.isScribe ? "" : options.fragment;
    this.secret = brought || (recall(this.#secretKey) ?? randomId(SECRET_BYTES));
    remember(this.#secretKey, this.secret);
    window.addEventListener("storage", ({ key, newValue }) => {
      if (key === `talkoot:${this.#secretKey}` && !this.isScribe && newValue !== this.secret) {
        // The device was handed over in another tab: here, too, the one before is gone.
        location.reload();
      }
    });
    this.perspective.value = recall(`perspective:${this.code}`) as Perspective | null;
  }

  get isScribe(): boolean {
    return this.scribeKey !== "";
  }

  /** Those for whom a scribe writes are others than who owns the device. */
  get #secretKey(): string {
    return this.isScribe ? "secret-of-scribe" : "secret";
  }

  /** Come in, or get what asking for the code needs; false if the hub cannot be reached. */
  async begin(): Promise<boolean> {
    const code = this.code;
    if (code !== "" && (await this.join(code))) {
      return true;
    }
    if (this.problem.peek()?.error === "no-link" || !(await this.#usePageTexts())) {
      return false;
    }
    if (recall(`agreed:${code}`) !== null && this.problem.peek()?.error === "wrong-code") {
      this.#askAnew();
    }
    return true;
  }

  /** Come in under a code: get the page's texts and the state of the workshop, then open the link. */
  async join(code: string): Promise<boolean> {
    this.code = code.replace(/\D/g, "") || code;
    this.problem.value = null;
    let response: Response;
    try {
      response = await fetch(`/api/join/${encodeURIComponent(this.code)}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          secret: this.secret,
          lang: this.language,
          ...(this.perspective.peek() ? { perspective: this.perspective.peek() } : {}),
          ...(this.isScribe ? { scribe: this.scribeKey } : {}),
        }),
      });
    } catch {
      const { t } = this.words.peek();
      this.problem.value = { error: "no-link", message: t("link-none"), hint: t("link-none-hint") };
      return false;
    }
    const answer = (await response.json()) as Joined & Problem;
    if (!response.ok) {
      this.problem.value = answer;
      return false;
    }
    if (location.pathname === "/") {
      // Whoever typed the code need not type it again when the browser loads the page anew.
      history.replaceState(null, "", `/j/${encodeURIComponent(this.code)}`);
    }
    this.#enter(answer);
    return true;
  }

  #enter(joined: Joined): void {
    this.#modules = joined.modules;
    this.#texts = { ...joined.texts };
    this.languages.value = joined.languages;
    this.language = nearest(this.language, joined.languages);
    this.words.value = new Texts(this.language, joined.texts.page ?? []);
    document.documentElement.lang = this.language.split("-")[0] ?? "fi";
    this.cycle.replace(joined.view);
    this.#position = joined.position;
    this.#show(joined.activity?.id ?? "");
    if (joined.activity !== null) {
      this.feed.peek()?.take({
        type: "view",
        position: joined.position,
        activity: joined.activity.id,
        view: joined.activity.view,
      });
    }
    if (this.step.peek() === "code") {
      this.perspective.value = recall(`perspective:${this.code}`) as Perspective | null;
      this.step.value = recall(`agreed:${this.code}`) === null ? "welcome" : "inside";
    }
    if (this.link.peek() === null) {
      const scheme = location.protocol === "https:" ? "wss" : "ws";
      this.link.value = new Link({
        address: `${scheme}://${location.host}/ws/${encodeURIComponent(this.code)}`,
        outboxKey: `outbox:${this.code}`,
        hello: () => this.#hello(),
        heard: (message) => this.#hear(message),
      });
    } else {
      this.link.peek()?.helloAgain();
    }
  }

  #hello(): Record<string, unknown> {
    return {
      type: "hello",
      protocol: 1,
      secret: this.secret,
      lang: this.language,
      ...(this.#position > 0 ? { since: this.#position } : {}),
      watch: this.lookingAt.peek(),
      ...(this.perspective.peek() ? { perspective: this.perspective.peek() } : {}),
      ...(this.isScribe ? { scribe: this.scribeKey } : {}),
    };
  }

  #hear(message: Incoming): void {
    if (message.type === "view" || message.type === "delta") {
      const news = message as ViewMessage | DeltaMessage;
      if (news.activity === "") {
        if (news.type === "view") {
          this.cycle.replace(news.view);
        } else {
          this.cycle.merge(news.put, news.drop);
        }
        this.#followActive();
      } else if (news.activity === (this.lookingAt.peek() || this.activeId)) {
        this.#show(news.activity);
        this.feed.peek()?.take(news);
      }
      this.#position = Math.max(this.#position, news.position);
    } else if (message.type === "bye") {
      this.problem.value = message as unknown as Problem;
      if (TURNED_AWAY.has(this.problem.value.error ?? "") && !this.isScribe) {
        this.#leave();
      }
    } else if (message.type === "welcome") {
      this.problem.value = null;
    }
  }

  /** The room is closed to this page: ask for a code again, calmly. What was written stays. */
  #leave(): void {
    this.link.peek()?.close();
    this.link.value = null;
    this.feed.value = null;
    this.lookingAt.value = "";
    this.leftBehind.value = "";
    this.#position = 0;
    this.cycle.replace({});
    this.step.value = "code";
    if (this.problem.peek()?.error === "wrong-code") {
      this.#askAnew();
    }
  }

  /** A code that was good is not any more: not a slip of this person's. */
  #askAnew(): void {
    const { t } = this.words.peek();
    this.code = "";
    history.replaceState(null, "", "/");
    this.problem.value = { message: t("code-old"), hint: t("code-old-hint") };
  }

  #followActive(): void {
    if (this.lookingAt.peek() === "") {
      const before = this.feed.peek()?.activity ?? "";
      if (before !== this.activeId) {
        this.leftBehind.value = before !== "" && unsentIn(before).length > 0 ? before : "";
      }
      this.#show(this.activeId);
    }
  }

  #show(activity: string): void {
    if ((this.feed.peek()?.activity ?? "") !== activity) {
      this.feed.value = activity === "" ? null : new Feed(activity);
    }
  }

  /** The activity that the facilitator shows. */
  get activeId(): string {
    return this.cycle.part<string>("active").peek() ?? "";
  }

  header(activity: string): Header | undefined {
    return this.cycle.part<Header>(`activity:${activity}`).value;
  }

  /** Look back at an activity; empty goes back to what the facilitator shows. */
  lookAt(activity: string): void {
    this.lookingAt.value = activity;
    this.leftBehind.value = "";
    this.#show(activity || this.activeId);
    this.link.peek()?.say({ type: "watch", activity });
  }

  /** Texts and languages for the time before a code has opened the door; false if they cannot be had. */
  async #usePageTexts(): Promise<boolean> {
    try {
      const response = await fetch(`/api/texts/${encodeURIComponent(this.language)}/page`);
      const found = (await response.json()) as Pick<Joined, "languages"> & { texts: string[] };
      this.languages.value = found.languages;
      this.language = nearest(this.language, found.languages);
      this.words.value = new Texts(this.language, found.texts);
      document.documentElement.lang = this.language.split("-")[0] ?? "fi";
      return true;
    } catch {
      return false;
    }
  }

  /** Go on in another language; without a link, in the one before. */
  async speak(language: string): Promise<void> {
    const before = this.language;
    this.language = language;
    const isDone = this.step.peek() === "code" ? await this.#usePageTexts() : await this.join(this.code);
    if (isDone) {
      remember("language", language);
      this.problem.value = null;
    } else {
      this.language = before;
    }
  }

  choosePerspective(perspective: Perspective): void {
    this.perspective.value = perspective;
    remember(`perspective:${this.code}`, perspective);
  }

  /** What is done with the answers has been said and heard (F20). */
  agree(): void {
    remember(`agreed:${this.code}`, "yes");
    this.step.value = "inside";
    this.link.peek()?.helloAgain();
  }

  /** Hand the device to the next respondent: a fresh secret, nothing left of the one before (F5). */
  next(): void {
    forget("draft:");
    forget("marked:");
    remember(`perspective:${this.code}`, null);
    remember(`agreed:${this.code}`, null);
    this.secret = randomId(SECRET_BYTES);
    remember(this.#secretKey, this.secret);
    this.perspective.value = null;
    this.leftBehind.value = "";
    this.#position = 0;
    this.lookingAt.value = "";
    const active = this.activeId;
    this.feed.value = active === "" ? null : new Feed(active);
    this.turn.value += 1;
    this.step.value = this.isScribe ? "perspective" : "welcome";
    this.link.peek()?.helloAgain();
  }

  /** The link with which this person can go on with another device. */
  get ownLink(): string {
    return `${location.origin}/j/${this.code}#${this.secret}`;
  }

  // What a method needs of its host

  module(method: string): Promise<WidgetModule> {
    let found = this.#loaded.get(method);
    if (found === undefined) {
      const address = this.#modules[method] ?? `/static/page/${method}.js`;
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
    const response = await fetch(`/api/texts/${this.language}/${method}`);
    const found = ((await response.json()) as { texts: string[] }).texts;
    this.#texts[method] = found;
    return found;
  }

  do(message: DoMessage): Promise<Answer> {
    const link = this.link.peek();
    if (link === null) {
      throw new Error("Nothing can be asked before the link is made");
    }
    return link.do(this.isScribe ? { ...message, channel: this.channel.peek() } : message);
  }

  upload(message: UploadMessage, file: ArrayBuffer): Promise<UploadedMessage | NoMessage> {
    return uploaded(this.code, this.#proof, message, file);
  }

  media(id: string): Promise<Blob | null> {
    return fetched(id, this.#proof);
  }

  get #proof(): Proof {
    return { secret: this.secret, scribe: this.scribeKey, language: this.language };
  }
}

/** The offered language for a wish such as `sv-FI`: itself, its root, or the first. */
function nearest(wished: string, offered: Joined["languages"]): string {
  const codes = offered.map(({ code }) => code);
  const root = wished.split("-")[0] ?? "";
  return [wished, root].find((code) => codes.includes(code)) ?? codes[0] ?? wished;
}

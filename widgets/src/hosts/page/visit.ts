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
  Perspective,
  Translated,
  View,
  ViewMessage,
} from "../../model/protocol";
import { randomId } from "../../model/random";
import { forget, recall, remember } from "../../model/storage";
import { Texts } from "../../model/texts";
import { ViewMap } from "../../model/view";
import { Link } from "./link";

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

interface Joined {
  readonly position: number;
  readonly view: View;
  readonly activity: { readonly id: string; readonly view: View } | null;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly modules: Readonly<Record<string, string>>;
}

/** Why the door did not open, in the person's language. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
}

export type Step = "code" | "welcome" | "perspective" | "privacy" | "inside";

const SECRET_BYTES = 32;

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
    this.secret = brought || (recall("secret") ?? randomId(SECRET_BYTES));
    remember("secret", this.secret);
    this.perspective.value = recall(`perspective:${this.code}`) as Perspective | null;
  }

  get isScribe(): boolean {
    return this.scribeKey !== "";
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
      this.problem.value = { message: t("link-none"), hint: t("link-none-hint") };
      return false;
    }
    const answer = (await response.json()) as Joined & Problem;
    if (!response.ok) {
      this.problem.value = { message: answer.message, hint: answer.hint };
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
    } else if (message.type === "welcome") {
      this.problem.value = null;
    }
  }

  #followActive(): void {
    if (this.lookingAt.peek() === "") {
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
    this.#show(activity || this.activeId);
    this.link.peek()?.say({ type: "watch", activity });
  }

  /** Texts for the time before a code has opened the door. */
  usePageTexts(texts: readonly string[]): void {
    this.words.value = new Texts(this.language, texts);
  }

  /** Go on in another language. */
  async speak(language: string): Promise<void> {
    this.language = language;
    remember("language", language);
    await this.join(this.code);
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
    remember(`perspective:${this.code}`, null);
    remember(`agreed:${this.code}`, null);
    this.secret = randomId(SECRET_BYTES);
    remember("secret", this.secret);
    this.perspective.value = null;
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
}

/** The offered language for a wish such as `sv-FI`: itself, its root, or the first. */
function nearest(wished: string, offered: Joined["languages"]): string {
  const codes = offered.map(({ code }) => code);
  const root = wished.split("-")[0] ?? "";
  return [wished, root].find((code) => codes.includes(code)) ?? codes[0] ?? wished;
}

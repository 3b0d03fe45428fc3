import { type Signal, signal } from "@preact/signals";
import type { WidgetModule } from "../../model/activity";
import { Feed } from "../../model/feed";
import type { MethodHost } from "../../model/frame";
import { Later } from "../../model/later";
import type {
  Answer,
  DeltaMessage,
  DoMessage,
  Header,
  Incoming,
  NoMessage,
  Perspective,
  Step as TraceStep,
  UploadedMessage,
  UploadMessage,
  ViewMessage,
} from "../../model/protocol";
import { randomId } from "../../model/random";
import { doesRemember, forget, recall, remember } from "../../model/storage";
import { Texts } from "../../model/texts";
import { ViewMap } from "../../model/view";
import { fetched, type Proof, uploaded } from "./files";
import {
  ask,
  type CyclePart,
  isProblem,
  type Joined,
  nearest,
  type OwnVisit,
  type Problem,
  plainCode,
  type Slip,
} from "./joining";
import { Link } from "./link";
import { Modules } from "./modules";
import { unsentIn } from "./unsent";

export type Step = "code" | "paper" | "over" | "welcome" | "perspective" | "privacy" | "inside";

const SECRET_BYTES = 32;
/** Errors after which only another code helps: the workshop is over, or this is no longer its code. */
const TURNED_AWAY = new Set(["wrong-code", "door-shut", "link-over"]);
/** Before these steps is the door, behind it the workshop. */
const OUTSIDE = new Set<Step>(["code", "paper", "over"]);

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
  /** What became of what one gave, contribution by contribution; none while one does not look at it. */
  readonly traces: Signal<readonly (readonly TraceStep[])[] | "asked" | null> = signal<
    readonly (readonly TraceStep[])[] | "asked" | null
  >(null);
  /** The activity in which words were left unsent when the facilitator went on; empty if there are none. */
  readonly leftBehind: Signal<string> = signal("");
  /** What was done before this person came. */
  readonly missed: Signal<readonly string[]> = signal<readonly string[]>([]);
  /** Whether this browser forgets the person when the page is closed. */
  readonly forgets = !doesRemember();
  readonly link: Signal<Link | null> = signal<Link | null>(null);
  readonly languages: Signal<Joined["languages"]> = signal<Joined["languages"]>([]);
  readonly perspective: Signal<Perspective | null> = signal<Perspective | null>(null);
  /** Counts the respondents at this device: a change of it draws everything afresh. */
  readonly turn: Signal<number> = signal(0);
  /** How what a scribe writes came to them. */
  readonly channel: Signal<string> = signal("spoken");
  /** The code on paper of the person for whom a scribe writes now; empty if they have none. */
  readonly paperCode: Signal<string> = signal("");
  /** What the scribe has written for this person, stored or on its way: then it is too late for a code on paper. */
  readonly written: Signal<number> = signal(0);
  /** What only a scribe needs: it comes to nobody else. */
  readonly forScribe = new Later(() => import("./scribe"));
  code: string;
  secret: string;
  readonly scribeKey: string;
  language: string;
  #position = 0;
  #modules = new Modules({}, {}, "fi");
  /** Whether they came by a code on paper, on whosever device. */
  #isOnPaper = false;

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
    const error = this.problem.peek()?.error;
    if (error === "no-link" || !(await this.#usePageTexts())) {
      return false;
    }
    this.step.value = error === "link-over" ? "over" : "code";
    if (recall(`agreed:${code}`) !== null && this.problem.peek()?.error === "wrong-code") {
      this.#askAnew();
    }
    return true;
  }

  /** Come in under a code: get the page's texts and the state of the workshop, then open the link. */
  async join(code: string): Promise<boolean> {
    this.code = plainCode(code);
    this.problem.value = null;
    const answer = await ask<Joined>(`/api/join/${encodeURIComponent(this.code)}`, this.#wish());
    if (answer === null || isProblem(answer)) {
      this.problem.value = answer ?? this.#noLink();
      return false;
    }
    if (location.pathname === "/" && !this.#isOnPaper) {
      // Whoever typed the code need not type it again when the browser loads the page anew.
      history.replaceState(null, "", `/j/${encodeURIComponent(this.code)}`);
    }
    this.#enter(answer);
    return true;
  }

  #noLink(): Problem {
    const { t } = this.words.peek();
    return { error: "no-link", message: t("link-none"), hint: t("link-none-hint") };
  }

  /** Who comes, as it is said at the door and in every hello. */
  #wish(): Record<string, unknown> {
    return {
      secret: this.secret,
      lang: this.language,
      ...(this.perspective.peek() ? { perspective: this.perspective.peek() } : {}),
      ...(this.isScribe ? { scribe: this.scribeKey } : {}),
    };
  }

  /** Come back by a code on paper. It is somebody's own, and nothing of it is kept on this device. */
  async comeBack(typed: string): Promise<boolean> {
    const answer = await ask<{ cycle: string; secret: string }>("/api/paper-codes", {
      code: typed,
      lang: this.language,
    });
    if (answer === null || isProblem(answer)) {
      this.problem.value = answer ?? this.#noLink();
      return false;
    }
    this.#isOnPaper = true;
    this.secret = answer.secret;
    return this.join(answer.cycle);
  }

  /** Give the person for whom a scribe writes a code on paper, before anything is written for them. */
  async givePaperCode(): Promise<void> {
    const path = `/api/paper-codes/${encodeURIComponent(this.code)}`;
    const answer = await ask<Slip>(path, this.#wish());
    if (answer === null || isProblem(answer)) {
      this.problem.value = answer ?? this.#noLink();
      return;
    }
    this.#become(answer.secret);
    this.turn.value += 1;
    this.paperCode.value = answer.code;
    this.link.peek()?.helloAgain();
  }

  #enter(joined: Joined): void {
    if (this.isScribe) {
      // While they still read the first pages.
      void this.forScribe.need();
    }
    this.languages.value = joined.languages;
    this.language = nearest(this.language, joined.languages);
    this.#modules = new Modules(joined.modules, joined.texts, this.language, this.#modules);
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
    if (OUTSIDE.has(this.step.peek())) {
      this.perspective.value = recall(`perspective:${this.code}`) as Perspective | null;
      const isKnown = this.own?.looks_back || recall(`agreed:${this.code}`) !== null;
      this.step.value = isKnown ? "inside" : "welcome";
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
      ...this.#wish(),
      ...(this.#position > 0 ? { since: this.#position } : {}),
      watch: this.lookingAt.peek(),
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
    } else if (message.type === "trace") {
      if (this.traces.peek() !== null) {
        this.traces.value = (message as Incoming & { own: TraceStep[][] }).own;
      }
    } else if (message.type === "bye") {
      this.problem.value = message as unknown as Problem;
      if (TURNED_AWAY.has(this.problem.value.error ?? "") && !this.isScribe) {
        this.#leave();
      }
    } else if (message.type === "welcome") {
      this.problem.value = null;
      if (this.traces.peek() !== null) {
        this.askWhatBecame();
      }
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
    const error = this.problem.peek()?.error;
    if (error === "wrong-code") {
      this.#askAnew();
    } else if (error === "link-over") {
      void this.#comeBackIn();
    }
  }

  /** The link was closed while the page was open: whoever has answered still sees it. */
  async #comeBackIn(): Promise<void> {
    if (!(await this.join(this.code))) {
      this.step.value = "over";
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

  /** What those know of their visit who choose what to look at; none for those who follow the room. */
  get own(): OwnVisit | undefined {
    return this.cycle.part<OwnVisit>("own").value;
  }

  /** The activity that the facilitator shows, for those who follow. */
  get activeId(): string {
    const chooses = this.cycle.part<OwnVisit>("own").peek() !== undefined;
    return chooses ? "" : (this.cycle.part<string>("active").peek() ?? "");
  }

  /** An activity as this person meets it: who looks back can add nothing, though others may. */
  header(activity: string): Header | undefined {
    const header = this.cycle.part<Header>(`activity:${activity}`).value;
    return header?.status === "open" && this.own?.looks_back ? { ...header, status: "closed" } : header;
  }

  /** The activities that are over, in order. */
  get done(): readonly string[] {
    const agenda = this.cycle.part<readonly string[]>("agenda").value ?? [];
    return agenda.filter((id) => this.header(id)?.status === "closed");
  }

  /** Look back at an activity; empty goes back to what the facilitator shows. */
  lookAt(activity: string): void {
    this.traces.value = null;
    this.lookingAt.value = activity;
    this.leftBehind.value = "";
    this.#show(activity || this.activeId);
    this.link.peek()?.say({ type: "watch", activity });
  }

  /** Look at what became of what one gave. */
  askWhatBecame(): void {
    this.traces.value = "asked";
    this.link.peek()?.say({ type: "trace" });
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
    const isDone = OUTSIDE.has(this.step.peek()) ? await this.#usePageTexts() : await this.join(this.code);
    if (isDone) {
      remember("language", language);
      this.problem.value = null;
    } else {
      this.language = before;
    }
  }

  choosePerspective(perspective: Perspective | null): void {
    this.perspective.value = perspective;
    remember(`perspective:${this.code}`, perspective);
  }

  /** What is done with the answers has been said and heard (F20). */
  agree(): void {
    this.missed.value = this.done;
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
    this.perspective.value = null;
    this.traces.value = null;
    this.lookingAt.value = "";
    this.#become(randomId(SECRET_BYTES));
    this.turn.value += 1;
    this.step.value = this.isScribe ? "perspective" : "welcome";
    this.link.peek()?.helloAgain();
  }

  /** The next sheet that a scribe types in is somebody else's; whose side they are on and what is drawn around stay. */
  nextSheet(): void {
    forget("draft:");
    forget("marked:");
    this.#become(randomId(SECRET_BYTES));
    this.link.peek()?.helloAgain();
  }

  /** Be another respondent from now on, and see what is theirs. */
  #become(secret: string): void {
    this.secret = secret;
    remember(this.#secretKey, secret);
    this.leftBehind.value = "";
    this.written.value = 0;
    this.paperCode.value = "";
    this.#position = 0;
    const shown = this.lookingAt.peek() || this.activeId;
    this.feed.value = shown === "" ? null : new Feed(shown);
  }

  /**
   * The link with which this person can go on with another device, or come back to what is theirs. Codes of rooms are
   * given out again, so it names the workshop itself.
   */
  get ownLink(): string {
    const isOnLink = (this.cycle.part<OwnVisit>("own").peek()?.session ?? "") !== "";
    const id = this.cycle.part<CyclePart>("cycle").peek()?.id;
    return `${location.origin}/j/${isOnLink ? this.code : (id ?? this.code)}#${this.secret}`;
  }

  // What a method needs of its host

  module(method: string): Promise<WidgetModule> {
    return this.#modules.module(method);
  }

  async texts(method: string): Promise<readonly string[]> {
    const texts = await this.#modules.texts(method);
    // Nobody waits for a wall here: the common words after an answer are others.
    return this.own === undefined
      ? texts
      : [...texts, `arrived-next = ${this.words.peek().t("list-arrived")}`];
  }

  async do(message: DoMessage): Promise<Answer> {
    const link = this.link.peek();
    if (link === null) {
      throw new Error("Nothing can be asked before the link is made");
    }
    if (!this.isScribe) {
      return link.do(message);
    }
    // Said with each: the link may be lost, and the next person written for before it comes back. What is put right on
    // a sheet before says itself whose it is.
    const written = {
      person: this.secret,
      perspective: this.perspective.peek(),
      channel: this.channel.peek(),
    };
    const asked = { ...written, ...message };
    if (asked.person === this.secret) {
      this.written.value += 1;
    }
    const answer = await link.do(asked);
    if (answer.type === "no" && asked.person === this.secret) {
      this.written.value -= 1;
    }
    return answer;
  }

  get isCutOff(): boolean {
    return this.link.peek()?.state.peek() !== "open";
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

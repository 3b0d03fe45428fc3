import { type Signal, signal } from "@preact/signals";
import type { Answer, DoMessage, Incoming } from "../../model/protocol";
import { recall, remember } from "../../model/storage";

export type LinkState = "connecting" | "open" | "lost" | "refused";

/** How long to wait before the first try again, and at most. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** A link on which nothing came for so long is dead, whatever the browser says. */
const SILENCE_MS = 40_000;
const PING_MS = 15_000;
/** Commands that are on their way at the same time: a hub refuses more than 64 (P53), and a scribe types on while the link is lost. */
const AT_ONCE = 32;
/** Close codes after which trying again would not help (docs/spec/protocol.md). */
const STAY_AWAY = new Set([1009, 4001, 4002, 4007, 4008]);
const WRONG_PROTOCOL = 4004;

/**
 * The link to the hub. It comes back by itself, with back-off and jitter so that a whole room does not come at
 * once, and sends again, under their ids, the commands that were not answered (P: resend).
 */
export class Link {
  readonly state: Signal<LinkState> = signal<LinkState>("connecting");
  readonly #address: string;
  readonly #hello: () => Record<string, unknown>;
  readonly #heard: (message: Incoming) => void;
  readonly #outboxKey: string;
  readonly #unanswered = new Map<string, DoMessage>();
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  /** Ids of the commands that were sent on this socket and are not answered. */
  readonly #underway = new Set<string>();
  #socket: WebSocket | null = null;
  #tries = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #lastHeard = 0;
  #closed = false;

  constructor(options: {
    readonly address: string;
    /** Where unanswered commands are kept while the page is closed. */
    readonly outboxKey: string;
    readonly hello: () => Record<string, unknown>;
    readonly heard: (message: Incoming) => void;
  }) {
    this.#address = options.address;
    this.#outboxKey = options.outboxKey;
    this.#hello = options.hello;
    this.#heard = options.heard;
    for (const message of kept(this.#outboxKey)) {
      this.#unanswered.set(message.id, message);
    }
    window.addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    this.#open();
  }

  /** Ask for something; resolved when the hub answered, after as many tries as it takes. */
  do(message: DoMessage): Promise<Answer> {
    this.#unanswered.set(message.id, message);
    this.#keep();
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(message.id, resolve));
    this.#send();
    return answered;
  }

  /** Send what is not answered, in order and only so much at once. */
  #send(): void {
    for (const message of this.state.peek() === "open" ? this.#unanswered.values() : []) {
      if (this.#underway.size >= AT_ONCE) {
        return;
      }
      if (!this.#underway.has(message.id)) {
        this.#underway.add(message.id);
        this.#socket?.send(JSON.stringify(message));
      }
    }
  }

  /** Say something that needs no answer; dropped while the link is lost, since the hello says it anew. */
  say(message: Record<string, unknown>): void {
    if (this.state.peek() === "open") {
      this.#socket?.send(JSON.stringify(message));
    }
  }

  /** Whether something was asked and not answered yet. */
  get isWaiting(): boolean {
    return this.#unanswered.size > 0;
  }

  /** Say hello again on the same link: another person, another language. */
  helloAgain(): void {
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify(this.#hello()));
    }
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    clearInterval(this.#pulse);
    window.removeEventListener("online", this.#hurry);
    document.removeEventListener("visibilitychange", this.#hurry);
    this.#socket?.close();
  }

  #open(): void {
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    this.#lastHeard = Date.now();
    this.#underway.clear();
    socket.onopen = () => socket.send(JSON.stringify(this.#hello()));
    socket.onmessage = (event) => this.#take(JSON.parse(event.data as string) as Incoming);
    socket.onclose = ({ code }) => this.#closedBy(socket, code);
    clearInterval(this.#pulse);
    this.#pulse = setInterval(() => {
      if (Date.now() - this.#lastHeard > SILENCE_MS) {
        socket.close();
        this.#lost(socket);
      } else if (socket.readyState === WebSocket.OPEN) {
        socket.send('{"type":"ping"}');
      }
    }, PING_MS);
  }

  #take(message: Incoming): void {
    this.#lastHeard = Date.now();
    switch (message.type) {
      case "welcome":
        this.#tries = 0;
        this.state.value = "open";
        // Only now is anything sent again (P60).
        this.#send();
        break;
      case "ok":
      case "no": {
        const answer = message as Answer;
        this.#unanswered.delete(answer.id);
        this.#underway.delete(answer.id);
        this.#send();
        this.#keep();
        this.#waiting.get(answer.id)?.(answer);
        this.#waiting.delete(answer.id);
        break;
      }
    }
    this.#heard(message);
  }

  #closedBy(socket: WebSocket, code: number): void {
    if (code === WRONG_PROTOCOL) {
      // The hub is newer than this page: a fresh one understands it, and what was written is kept.
      location.reload();
    } else if (STAY_AWAY.has(code)) {
      this.close();
      this.state.value = "refused";
    } else {
      this.#lost(socket);
    }
  }

  #lost(socket: WebSocket): void {
    if (this.#closed || this.#socket !== socket) {
      return;
    }
    this.#socket = null;
    clearInterval(this.#pulse);
    this.state.value = "lost";
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 1.7 ** this.#tries);
    this.#tries += 1;
    this.#retry = setTimeout(() => this.#open(), wait * (0.5 + Math.random()));
  }

  /** The network is back, or the person looks at the page again: do not wait. */
  readonly #hurry = (): void => {
    if (this.state.peek() === "lost" && document.visibilityState === "visible") {
      clearTimeout(this.#retry);
      this.#open();
    }
  };

  #keep(): void {
    const messages = [...this.#unanswered.values()];
    remember(this.#outboxKey, messages.length > 0 ? JSON.stringify(messages) : null);
  }
}

/** What was asked and not answered when the page was closed; nothing where something else wrote there. */
function kept(key: string): readonly DoMessage[] {
  try {
    const messages: unknown = JSON.parse(recall(key) ?? "[]");
    return Array.isArray(messages) ? messages : [];
  } catch {
    return [];
  }
}

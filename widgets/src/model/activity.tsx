import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type ComponentType, createContext, render as draw } from "preact";
import { useContext } from "preact/hooks";
import common from "../parts/common.css?text";
import { MediaFiles } from "./media";
import type {
  Answer,
  DeltaMessage,
  Header,
  Incoming,
  MediaMessage,
  NoMessage,
  Role,
  Step,
  TraceMessage,
  UploadedMessage,
  ViewMessage,
} from "./protocol";
import { randomId } from "./random";
import { addStyle, hasCommonStyles } from "./styles";
import { Texts } from "./texts";
import type { Typed } from "./typed";
import { ViewMap } from "./view";

/** The part of anywidget's model that a method uses; a host that is no notebook offers the same. */
export interface Model {
  on(event: "msg:custom", listener: (message: Incoming, buffers?: readonly DataView[]) => void): void;
  off(event: "msg:custom", listener: (message: Incoming, buffers?: readonly DataView[]) => void): void;
  send(message: unknown, callbacks?: unknown, buffers?: ArrayBuffer[]): void;
}

/** First message to a method: who looks, at what, in which language. */
export interface SetUpMessage {
  readonly type: "set-up";
  readonly role: Role;
  readonly header: Header;
  readonly language: string;
  readonly texts: readonly string[];
}

interface HeaderMessage {
  readonly type: "header";
  readonly header: Header;
  readonly answered?: number;
}

/** One activity on one screen: what it shows and what can be asked of it. */
export class Activity {
  readonly view = new ViewMap();
  readonly header: ReadonlySignal<Header>;
  readonly answered: ReadonlySignal<number>;
  readonly role: Role;
  readonly texts: Texts;
  readonly #model: Model;
  readonly #waiting = new Map<string, (answer: Answer | UploadedMessage) => void>();
  readonly #tracing = new Map<string, (steps: readonly Step[]) => void>();
  readonly #media: MediaFiles;

  constructor(model: Model, setUp: SetUpMessage, header: Signal<Header>, answered: Signal<number>) {
    this.#model = model;
    this.role = setUp.role;
    this.header = header;
    this.answered = answered;
    this.texts = new Texts(setUp.language, setUp.texts);
    this.#media = new MediaFiles((id) => model.send({ type: "media", id }));
  }

  /** Ask for something; the answer comes when it is safely stored, or says why not. */
  do(action: string, data: Record<string, unknown> = {}): Promise<Answer> {
    return this.#ask({ type: "do", action, data }) as Promise<Answer>;
  }

  /** Hand over a picture or a sound; the answer says under which id an action may name it, or why it was not taken. */
  upload(file: ArrayBuffer): Promise<UploadedMessage | NoMessage> {
    return this.#ask({ type: "upload" }, [file]) as Promise<UploadedMessage | NoMessage>;
  }

  /** The address of a picture or a sound within this page; empty while it is on its way, null where it may not be had. */
  media(id: string): ReadonlySignal<string | null> {
    return this.#media.address(id);
  }

  #ask(message: Record<string, unknown>, files?: ArrayBuffer[]): Promise<Answer | UploadedMessage> {
    const id = randomId();
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#model.send({ ...message, id, activity: this.header.peek().id }, undefined, files);
    });
  }

  answer(answer: Answer | UploadedMessage): void {
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }

  takeMedia(message: MediaMessage, buffers: readonly DataView[]): void {
    this.#media.take(message, buffers);
  }

  /** Ask where an item came from and what became of it; only the facilitator's screens answer. */
  trace(item: string): Promise<readonly Step[]> {
    return new Promise((resolve) => {
      this.#tracing.set(item, resolve);
      this.#model.send({ type: "trace", activity: this.header.peek().id, item });
    });
  }

  traced({ item, steps }: TraceMessage): void {
    this.#tracing.get(item)?.(steps);
    this.#tracing.delete(item);
  }

  /** The screen is taken away: nothing of it stays in the browser's memory. */
  close(): void {
    this.#media.close();
  }

  /** Whether people can give something now. */
  get isOpen(): boolean {
    return this.header.value.status === "open";
  }

  /** Whether others' contributions and results are hidden until the reveal. */
  get isBlind(): boolean {
    return this.header.value.blind && !this.header.value.revealed;
  }

  /** A setting of the activity. */
  setting<Value>(name: string): Value {
    return this.header.value.settings[name] as Value;
  }
}

const ActivityContext = createContext<Activity | null>(null);

/** The activity that a component belongs to. */
export function useActivity(): Activity {
  const activity = useContext(ActivityContext);
  if (activity === null) {
    throw new Error("A part of a method was drawn outside of its activity");
  }
  return activity;
}

/** What a method shows: to one who takes part (or writes for another), and to the room and its facilitator. */
export interface MethodScreens {
  readonly participant: ComponentType;
  readonly room: ComponentType;
  /** What the facilitator sees of it beside the script, where it runs beside others: a line or two. */
  readonly aside?: ComponentType;
  /** How a scribe types in what people wrote on paper, line by line; none where they answer as on a phone. */
  readonly typed?: Typed;
  /** Styles of its own. */
  readonly css?: string;
  /** What its styles go by, where it shares them with other methods. */
  readonly class?: string;
  readonly name: string;
}

/** A module in anywidget's shape: the same for a notebook, a facilitator's screen and a phone. */
export interface WidgetModule {
  readonly typed?: Typed;
  render(context: { model: Model; el: HTMLElement }): () => void;
}

function screenFor(role: Role, screens: MethodScreens): ComponentType | undefined {
  if (role === "aside") {
    return screens.aside;
  }
  return role === "participant" || role === "scribe" ? screens.participant : screens.room;
}

/** Make the module of a method from its screens. */
export function defineMethod(screens: MethodScreens): WidgetModule {
  return {
    ...(screens.typed ? { typed: screens.typed } : {}),
    render({ model, el }) {
      if (!hasCommonStyles()) {
        addStyle("common", common);
      }
      if (screens.css) {
        addStyle(screens.name, screens.css);
      }
      let activity: Activity | null = null;
      const header = signal<Header | null>(null) as Signal<Header>;
      const answered = signal(0);
      const listen = (message: Incoming, buffers: readonly DataView[] = []) => {
        switch (message.type) {
          case "set-up": {
            const setUp = message as SetUpMessage;
            header.value = setUp.header;
            const before = activity;
            activity = new Activity(model, setUp, header, answered);
            if (before !== null) {
              draw(null, el);
              before.close();
            }
            const Screen = screenFor(setUp.role, screens);
            draw(
              <ActivityContext.Provider value={activity}>
                <div
                  class={`tk-method tk-${screens.name} ${screens.class ?? ""} tk-for-${setUp.role}`}
                  lang={setUp.language}
                >
                  {Screen && <Screen />}
                </div>
              </ActivityContext.Provider>,
              el,
            );
            break;
          }
          case "view":
            activity?.view.replace((message as ViewMessage).view);
            break;
          case "delta":
            activity?.view.merge((message as DeltaMessage).put, (message as DeltaMessage).drop);
            break;
          case "header":
            header.value = (message as HeaderMessage).header;
            answered.value = (message as HeaderMessage).answered ?? answered.peek();
            break;
          case "ok":
          case "no":
          case "uploaded":
            activity?.answer(message as Answer | UploadedMessage);
            break;
          case "media":
            activity?.takeMedia(message as MediaMessage, buffers);
            break;
          case "trace":
            activity?.traced(message as TraceMessage);
            break;
        }
      };
      model.on("msg:custom", listen);
      model.send({ type: "ready" });
      return () => {
        model.off("msg:custom", listen);
        draw(null, el);
        activity?.close();
      };
    },
  };
}

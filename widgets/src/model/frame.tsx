import { useEffect, useRef, useState } from "preact/hooks";
import type { Model, SetUpMessage, WidgetModule } from "./activity";
import type { Feed } from "./feed";
import type {
  Answer,
  DoMessage,
  Header,
  Incoming,
  MediaMessage,
  NoMessage,
  Role,
  TraceMessage,
  UploadedMessage,
  UploadMessage,
} from "./protocol";

/** What a host does for the method that it shows. */
export interface MethodHost {
  /** Load a method's module. */
  module(method: string): Promise<WidgetModule>;
  /** The texts of a method in the language of the person. */
  texts(method: string): Promise<readonly string[]>;
  /** Carry a command on; the answer may take as long as the link is lost. */
  do(message: DoMessage): Promise<Answer>;
  /** Carry a picture or a sound on, likewise. */
  upload(message: UploadMessage, file: ArrayBuffer): Promise<UploadedMessage | NoMessage>;
  /** Get a picture or a sound; null where it may not be had. */
  media(id: string): Promise<Blob | null>;
  /** Whether the link is lost, so that nothing is answered until it is back. */
  readonly isCutOff?: boolean;
  /** Tell where an item came from and what became of it; a phone is told of its own only, in the menu. */
  trace?(activity: string, item: string): Promise<TraceMessage>;
}

interface MethodFrameProps {
  readonly host: MethodHost;
  readonly feed: Feed;
  readonly header: Header;
  readonly answered?: number;
  readonly role: Role;
  readonly language: string;
  /** Shown while the module is on its way, and if it cannot be had. */
  readonly waiting: string;
  readonly failed: string;
}

/** Shows one activity by its method's own module: the host is to it what a notebook is. */
export function MethodFrame(props: MethodFrameProps) {
  const { host, feed, header, answered = 0, role, language } = props;
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"waiting" | "there" | "failed">("waiting");
  const say = useRef<((message: Incoming) => void) | null>(null);
  const latest = useRef({ header, answered });
  latest.current = { header, answered };

  // What the header says is followed by the effect below: a change of it must not load the module anew.
  useEffect(() => {
    const listeners = new Set<(message: Incoming) => void>();
    const tell = (message: Incoming) => {
      for (const listener of listeners) {
        listener(message);
      }
    };
    let leave = () => {};
    let gone = false;
    setState("waiting");
    Promise.all([host.module(header.method), host.texts(header.method)])
      .then(([module, texts]) => {
        if (gone || place.current === null) {
          return;
        }
        const model: Model = {
          on: (_event, listener) => listeners.add(listener),
          off: (_event, listener) => listeners.delete(listener),
          send: (message, _callbacks, files) => {
            const said = message as Incoming;
            const [file] = files ?? [];
            if (said.type === "do") {
              void host.do(said as DoMessage).then(tell);
            } else if (said.type === "upload" && file !== undefined) {
              void host.upload(said as UploadMessage, file).then(tell);
            } else if (said.type === "media") {
              const { id } = said as MediaMessage;
              void host.media(id).then((found) => tell({ type: "media", id, file: found } as MediaMessage));
            } else if (said.type === "trace") {
              const { activity, item } = said as TraceMessage;
              void host.trace?.(activity, item).then(tell);
            }
          },
        };
        const remove = module.render({ model, el: place.current });
        const setUp: SetUpMessage = { type: "set-up", role, header: latest.current.header, language, texts };
        tell(setUp);
        tell({ type: "header", ...latest.current } as Incoming);
        const stop = feed.listen(tell);
        say.current = tell;
        leave = () => {
          stop();
          say.current = null;
          remove();
        };
        setState("there");
      })
      .catch(() => setState("failed"));
    return () => {
      gone = true;
      leave();
    };
  }, [host, feed, header.method, role, language]);

  useEffect(() => {
    say.current?.({ type: "header", header, answered } as Incoming);
  }, [header, answered]);

  return (
    <div class="tk-frame" aria-busy={state === "waiting"}>
      {state === "waiting" && <p class="tk-hint">{props.waiting}</p>}
      {state === "failed" && (
        <p class="tk-message tk-refused" role="alert">
          {props.failed}
        </p>
      )}
      <div ref={place} />
    </div>
  );
}

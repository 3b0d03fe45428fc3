import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { Outcome, useCommand } from "./command";
import { TakeBack } from "./take_back";
import { useMarked } from "./writing";

interface OneAnswerProps<Answer> {
  /** What one has sent; undefined before. */
  readonly own: Answer | undefined;
  /** What stands there before anything is given. */
  readonly empty: Answer;
  /** What is given, to be changed until it is sent: kept in the browser, so that no lost link takes it. */
  readonly ask: (answer: Answer, keep: (answer: Answer) => void, onSent: () => void) => ComponentChildren;
  /** What was sent, to read. */
  readonly show: (answer: Answer) => ComponentChildren;
  /** What the button is called that changes it. */
  readonly change: string;
  /** The action that takes it back. */
  readonly withdrawal: string;
  /** What came of it, where that may be seen. */
  readonly children: ComponentChildren;
}

/** An answer that is given whole and sent once: asked for, then shown; changed while it can be, taken back at any time. */
export function OneAnswer<Answer>(props: OneAnswerProps<Answer>) {
  const { own, show, change, withdrawal } = props;
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [isChanging, setChanging] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const isAsked = activity.isOpen && (own === undefined || isChanging);
  const sent = () => {
    setChanging(false);
    setTaken(false);
  };
  return (
    <div class="tk-stack">
      {isAsked && <Asked key={own === undefined ? "new" : "changed"} {...props} onSent={sent} />}
      {!isAsked && own !== undefined && (
        <div class="tk-stack">
          {activity.isOpen && <Outcome command={command} given />}
          {show(own)}
          <div class="tk-row">
            {activity.isOpen && (
              <button type="button" class="tk-button" onClick={() => setChanging(true)}>
                {change}
              </button>
            )}
            <TakeBack action={withdrawal} onDone={() => setTaken(true)} />
          </div>
        </div>
      )}
      <p role="status">{isTaken && own === undefined && t("removed")}</p>
      {props.children}
      {activity.isOpen && activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </div>
  );
}

/** What is asked, from its beginning: what was sent stands there until something else is marked. */
function Asked<Answer>({
  own,
  empty,
  ask,
  onSent,
}: OneAnswerProps<Answer> & { readonly onSent: () => void }) {
  const [kept, keep] = useMarked<Answer>("answer");
  const sent = () => {
    keep(null);
    onSent();
  };
  return <>{ask(kept ?? own ?? empty, keep, sent)}</>;
}

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { OneAnswer } from "../../parts/one_answer";
import { Writing } from "../../parts/writing";
import { Card } from "./card";
import { type Answers, nameOf, type Own, offered, type Settings, type Tally } from "./cards";
import { Shown } from "./room";

/** What a participant does: choose pictures, then say why; later see what others chose. */
export function Choose() {
  const activity = useActivity();
  const own = activity.view.part<Own>("own").value?.answers;
  const results = activity.view.part<Results<Tally>>("results").value;
  return (
    <OneAnswer<Answers>
      own={own}
      empty={{}}
      ask={(answers, keep, onSent) => <Choosing answers={answers} keep={keep} onSent={onSent} />}
      show={(answers) => <Sent answers={answers} />}
      change={activity.texts.t("change-cards")}
      withdrawal="withdraw_cards"
    >
      {results && <Shown results={results} />}
    </OneAnswer>
  );
}

interface ChoosingProps {
  readonly answers: Answers;
  readonly keep: (answers: Answers) => void;
  readonly onSent: () => void;
}

/** Two screens: the pictures, then a field for each that was chosen. */
function Choosing({ answers, keep, onSent }: ChoosingProps) {
  const [isSaying, setSaying] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // Whoever goes on by keyboard starts at the new screen.
  useLayoutEffect(() => {
    if (moved.current) {
      top.current?.focus();
      top.current?.scrollIntoView?.({ block: "start" });
    }
  }, [isSaying]);
  const go = (says: boolean) => {
    moved.current = true;
    setSaying(says);
  };
  return (
    <div ref={top} tabIndex={-1} class="tk-place">
      {isSaying ? (
        <Say answers={answers} onSaid={keep} onBack={() => go(false)} onSent={onSent} />
      ) : (
        <Gallery answers={answers} onChosen={keep} onNext={() => go(true)} />
      )}
    </div>
  );
}

interface GalleryProps {
  readonly answers: Answers;
  readonly onChosen: (answers: Answers) => void;
  readonly onNext: () => void;
}

/** All pictures; as many of them may be chosen as the settings say. */
function Gallery({ answers, onChosen, onNext }: GalleryProps) {
  const { texts, header } = useActivity();
  const { t } = texts;
  const settings = header.value.settings as unknown as Settings;
  const { most } = settings;
  const pictures = offered(settings);
  const [isFull, setFull] = useState(false);
  // Counted anew whenever something is refused: nothing that is drawn has changed, and the tick must go all the same.
  const [refused, setRefused] = useState(0);
  const chosen = pictures.filter((picture) => picture in answers);
  const choose = (now: readonly string[]) => {
    const fits = now.length <= most || now.length < chosen.length;
    setFull(!fits);
    if (fits) {
      onChosen(Object.fromEntries(now.map((picture) => [picture, answers[picture] ?? {}])));
    } else {
      setRefused(refused + 1);
    }
  };
  return (
    <div class="tk-stack">
      <div class="tk-gallery">
        <Choices
          key={refused}
          legend={t("choose-legend", { most })}
          several={most > 1}
          choices={pictures.map((picture) => ({ value: picture, label: <Card picture={picture} /> }))}
          chosen={chosen}
          onChoose={choose}
        />
      </div>
      <div class="tk-chosen-bar tk-stack tk-tight">
        <div role="status">{isFull && <p class="tk-message tk-refused">{t("all-chosen", { most })}</p>}</div>
        <div class="tk-row tk-turn">
          <p class="tk-label" role="status">
            {t("chosen-of", { chosen: chosen.length, most })}
          </p>
          <button type="button" class="tk-button tk-primary" disabled={chosen.length === 0} onClick={onNext}>
            {t("go-on")}
          </button>
        </div>
      </div>
    </div>
  );
}

interface SayProps {
  readonly answers: Answers;
  readonly onSaid: (answers: Answers) => void;
  readonly onBack: () => void;
  readonly onSent: () => void;
}

/** Why one chose each of them, if one likes to say. */
function Say({ answers, onSaid, onBack, onSent }: SayProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const { longest } = settings;
  const command = useCommand();
  const chosen = offered(settings).filter((picture) => picture in answers);
  const cards = chosen.map((picture) => ({ picture, text: answers[picture]?.text ?? "" }));
  return (
    <div class="tk-stack">
      {cards.map(({ picture, text }) => (
        <section key={picture} class="tk-said-card tk-stack tk-tight" aria-label={nameOf(activity, picture)}>
          <Card picture={picture} />
          <Writing
            label={t("why")}
            value={text}
            limit={longest}
            onInput={(written) => onSaid({ ...answers, [picture]: { text: written } })}
          />
        </section>
      ))}
      <div class="tk-row tk-turn">
        <button type="button" class="tk-button" onClick={onBack}>
          {t("back-to-pictures")}
        </button>
        <button
          type="button"
          class="tk-button tk-primary"
          disabled={command.pending}
          onClick={async () => {
            if (await command.run("choose_cards", { cards })) {
              onSent();
            }
          }}
        >
          {t("send-cards")}
        </button>
      </div>
      <Outcome command={command} onConfirmed={onSent} />
    </div>
  );
}

/** What one has chosen, to read. */
function Sent({ answers }: { readonly answers: Answers }) {
  return (
    <ul class="tk-stack">
      {Object.entries(answers).map(([picture, { text }]) => (
        <li key={picture} class="tk-said-card tk-stack tk-tight">
          <Card picture={picture} />
          {text && (
            <p class="tk-words" dir="auto">
              {text}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HomeScreen, KitCard } from ".";
import { UnitField } from "./unit";

/** A kit to begin with, or to make one's own. */
export function Kit({ screen, kit }: { readonly screen: HomeScreen; readonly kit: KitCard }) {
  const { t, of } = screen.kernel.words.value;
  const id = useId();
  const [name, setName] = useState<string | null>(kit.id === screen.asked ? of(kit.name) : null);
  const [unit, setUnit] = useState("");
  const take = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wasTaken = useRef(false);
  const isTaken = name !== null;
  // What was pressed leaves the page: the focus goes where one goes on, and back where it came from.
  useLayoutEffect(() => {
    if (isTaken) {
      field.current?.select();
      field.current?.focus();
    } else if (wasTaken.current) {
      take.current?.focus();
    }
    wasTaken.current = isTaken;
  }, [isTaken]);
  if (kit.problem) {
    return (
      <li class="tk-card">
        <p class="tk-message tk-refused tk-words">
          <strong>{kit.id}</strong> {kit.problem}
        </p>
        {kit.is_own && <Own screen={screen} kit={kit} />}
      </li>
    );
  }
  return (
    <li class="tk-card">
      <div class="tk-stack">
        <h3>{of(kit.name)}</h3>
        <p>{of(kit.summary)}</p>
        <p class="tk-hint">{of(kit.for_whom)}</p>
        <p class="tk-facts">{[gatheringsOf(kit, t), lengthOf(kit, t)].filter(Boolean).join(" · ")}</p>
      </div>
      {name === null ? (
        <div class="tk-stack tk-tight">
          <p class="tk-row">
            <button ref={take} type="button" class="tk-button" onClick={() => setName(of(kit.name))}>
              {t("home-take")}
              <span class="tk-unseen">: {of(kit.name)}</span>
            </button>
            <a class="tk-button tk-plain" href={`kit_editor.ipynb?kit=${encodeURIComponent(kit.id)}`}>
              {t(kit.is_own ? "home-change-kit" : "home-make-own")}
              <span class="tk-unseen">: {of(kit.name)}</span>
            </a>
          </p>
          {kit.is_own && <Own screen={screen} kit={kit} />}
        </div>
      ) : (
        <form
          class="tk-stack"
          onSubmit={(event) => {
            event.preventDefault();
            screen.begin(kit.id, name, unit);
          }}
        >
          <div class="tk-field">
            <label for={id}>{t("home-name")}</label>
            <input ref={field} id={id} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </div>
          <UnitField screen={screen} unit={unit} onInput={setUnit} />
          <p class="tk-row">
            <button type="submit" class="tk-button tk-primary" disabled={screen.isBusy.value}>
              {t("home-begin")}
            </button>
            <button type="button" class="tk-button" onClick={() => setName(null)}>
              {t("cancel")}
            </button>
          </p>
        </form>
      )}
    </li>
  );
}

type Say = (key: string, values: Record<string, number>) => string;

function gatheringsOf({ gatherings = 0, links = 0 }: KitCard, t: Say): string {
  const key = links === 0 ? "home-sessions" : gatherings === 0 ? "home-links" : "home-sessions-and-links";
  return t(key, { sessions: gatherings, links });
}

/** How long all of it takes: in hours, with what is left in minutes. */
function lengthOf({ minutes = 0 }: KitCard, t: Say): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && t("home-hours", { hours }), rest > 0 && t("minutes", { minutes: rest })]
    .filter(Boolean)
    .join(" ");
}

interface OwnProps {
  readonly screen: HomeScreen;
  readonly kit: KitCard;
}

/** What can be done with a kit of one's own. */
function Own({ screen, kit }: OwnProps) {
  const { t, of } = screen.kernel.words.value;
  const [isAsking, setAsking] = useState(false);
  const name = of(kit.name) || kit.id;
  if (isAsking) {
    return (
      <div class="tk-stack tk-tight" role="alert">
        <p>{t("home-kit-delete-sure", { kit: name })}</p>
        <p class="tk-row">
          <button type="button" class="tk-button tk-primary" onClick={() => screen.deleteKit(kit.id)}>
            {t("home-kit-delete-yes")}
          </button>
          <button type="button" class="tk-button" onClick={() => setAsking(false)}>
            {t("cancel")}
          </button>
        </p>
      </div>
    );
  }
  return (
    <p class="tk-row">
      <button type="button" class="tk-button tk-plain" onClick={() => void screen.saveKit(kit.id)}>
        {t("home-kit-file")}
        <span class="tk-unseen">: {name}</span>
      </button>
      <button type="button" class="tk-button tk-plain" onClick={() => setAsking(true)}>
        {t("home-kit-delete")}
        <span class="tk-unseen">: {name}</span>
      </button>
    </p>
  );
}

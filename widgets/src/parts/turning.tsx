import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { recall, remember } from "../model/storage";

/** What a wall with pages tells the facilitator's window, and hears from it. */
export interface Turned {
  /** The page that is shown, from 0. */
  readonly page: number;
  readonly pages: number;
}

/**
 * Both windows of a facilitator have one storage: what is written there reaches the other one at once, and outlives a
 * reload of either.
 */
function nameOf(activity: string): string {
  return `wall:${activity}`;
}

/** The page of an activity's wall, as it was written last. */
export function turned(activity: string): Turned {
  try {
    const { page, pages } = JSON.parse(recall(nameOf(activity)) ?? "{}") as Partial<Turned>;
    return { page: Math.max(0, page ?? 0), pages: Math.max(1, pages ?? 1) };
  } catch {
    return { page: 0, pages: 1 };
  }
}

export function turn(activity: string, to: Turned): void {
  remember(nameOf(activity), JSON.stringify(to));
}

/** Hear when the other window turns a page. */
export function useTurned(activity: string): [Turned, (to: Turned) => void] {
  const [at, setAt] = useState(() => turned(activity));
  useEffect(() => {
    setAt(turned(activity));
    const hear = (event: StorageEvent) => {
      if (event.key?.endsWith(nameOf(activity))) {
        setAt(turned(activity));
      }
    };
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, [activity]);
  return [
    at,
    (to) => {
      turn(activity, to);
      setAt(to);
    },
  ];
}

const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/**
 * The page that a wall shows, turned by buttons and keys, here or in the facilitator's window.
 *
 * @param box On a wall of its own the keys work everywhere; in a notebook only here.
 */
export function usePages(
  pages: number,
  box: RefObject<HTMLElement | null>,
): { readonly page: number; readonly go: (page: number) => void } {
  const activity = useActivity();
  const [at, setAt] = useTurned(activity.header.value.id);
  const page = Math.min(at.page, pages - 1);
  const go = (to: number) => setAt({ page: Math.min(Math.max(to, 0), pages - 1), pages });
  // Only when it changed here: two walls of different size would else correct each other for ever.
  useEffect(() => {
    if (at.pages !== pages) {
      setAt({ page: at.page, pages });
    }
  }, [pages]);
  // Somebody who presses fast is ahead of what is drawn.
  const latest = useRef({ page, go });
  latest.current = { page, go };
  useEffect(() => {
    const here = box.current?.parentElement;
    if (pages < 2 || !here) {
      return;
    }
    const scope: EventTarget = here.closest(".tk-room") ? window : here;
    const press = (event: Event) => {
      const { key, target, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      const by = KEYS[key];
      const isTyping = target instanceof HTMLElement && target.matches("input, textarea, select, dialog *");
      if (by !== undefined && !isTyping && !altKey && !ctrlKey && !metaKey) {
        event.preventDefault();
        const { page: now, go: turnTo } = latest.current;
        turnTo(now + by);
      }
    };
    scope.addEventListener("keydown", press);
    return () => scope.removeEventListener("keydown", press);
  }, [pages < 2, box]);
  return { page, go };
}

/** Buttons to turn pages, with what is not on this one. */
export function Turner({
  page,
  pages,
  more,
  onTurn,
}: {
  readonly page: number;
  readonly pages: number;
  /** How many things stand on other pages. */
  readonly more: number;
  readonly onTurn: (page: number) => void;
}) {
  const { t } = useActivity().texts;
  if (pages < 2) {
    return null;
  }
  return (
    <div class="tk-turner" role="group" aria-label={t("pages")}>
      <button
        type="button"
        class="tk-button"
        aria-label={t("page-before")}
        aria-disabled={page === 0}
        onClick={() => onTurn(page - 1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <p>
        <strong>
          <span class="tk-unseen">{t("page")} </span>
          {t("page-of", { page: page + 1, pages })}
        </strong>
        {" · "}
        {t("page-more", { more })}
      </p>
      <button
        type="button"
        class="tk-button"
        aria-label={t("page-after")}
        aria-disabled={page === pages - 1}
        onClick={() => onTurn(page + 1)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

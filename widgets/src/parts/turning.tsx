import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import type { Header } from "../model/protocol";
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
function nameOf(wall: string): string {
  return `wall:${wall}`;
}

/** The wall of an activity: what was asked and what came of it are two, each with its own pages. */
export function wallOf({ id, blind, revealed }: Header): string {
  return blind && !revealed ? `${id}:asked` : id;
}

/** The page of a wall, as it was written last. */
export function turned(wall: string): Turned {
  try {
    const { page, pages } = JSON.parse(recall(nameOf(wall)) ?? "{}") as Partial<Turned>;
    return { page: Math.max(0, page ?? 0), pages: Math.max(1, pages ?? 1) };
  } catch {
    return { page: 0, pages: 1 };
  }
}

export function turn(wall: string, to: Turned): void {
  remember(nameOf(wall), JSON.stringify(to));
}

/** Hear when the other window turns a page. */
export function useTurned(wall: string): [Turned, (to: Turned) => void] {
  const [at, setAt] = useState(() => turned(wall));
  useEffect(() => {
    setAt(turned(wall));
    const hear = (event: StorageEvent) => {
      if (event.key?.endsWith(nameOf(wall))) {
        setAt(turned(wall));
      }
    };
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, [wall]);
  return [
    at,
    (to) => {
      turn(wall, to);
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
  const [at, setAt] = useTurned(wallOf(activity.header.value));
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

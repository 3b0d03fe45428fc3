import type { ComponentChildren } from "preact";
import { useActivity } from "../model/activity";
import { KeyName, useKeys } from "./keys";
import { usePlace } from "./place";

interface OneByOneProps {
  readonly pages: number;
  /** What says which page it is; nothing where there is one only. */
  readonly label: (place: number) => string;
  /** Whether what a page asks is answered: then one goes on, else one may skip it. */
  readonly isAnswered: (place: number) => boolean;
  /** What must come true before one goes on from an answered page. */
  readonly onNext?: (place: number) => Promise<boolean>;
  readonly draw: (place: number, go: (to: number) => void) => ComponentChildren;
}

/** One question on the screen at a time, with the way on and back. The method has the words `previous` and `next`. */
export function OneByOne({ pages, label, isAnswered, onNext, draw }: OneByOneProps) {
  const { texts, role } = useActivity();
  const { t } = texts;
  const { place, go, top } = usePlace(pages);
  const goOn = async () => {
    if (onNext === undefined || !isAnswered(place) || (await onNext(place))) {
      go(place + 1);
    }
  };
  // Whoever types in sheets need not look for the button.
  const isScribe = role === "scribe";
  useKeys(isScribe && place < pages - 1 ? { F8: () => void goOn() } : {});
  return (
    <div class="tk-stack">
      {pages > 1 && (
        <p ref={top} tabIndex={-1} class="tk-hint tk-place">
          {label(place)}
        </p>
      )}
      {draw(place, go)}
      {pages > 1 && (
        <div class="tk-row tk-turn">
          {place > 0 && (
            <button type="button" class="tk-button tk-back" onClick={() => go(place - 1)}>
              {t("previous")}
            </button>
          )}
          {place < pages - 1 && (
            <button
              type="button"
              class={isAnswered(place) ? "tk-button tk-primary" : "tk-button"}
              aria-keyshortcuts={isScribe ? "F8" : undefined}
              onClick={() => void goOn()}
            >
              {t(isAnswered(place) ? "next" : "skip")} {isScribe && <KeyName name="F8" />}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

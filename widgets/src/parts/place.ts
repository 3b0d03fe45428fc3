import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";

/** Where somebody is among things that come one on a screen. */
export interface PlaceAmong {
  /** From 0. */
  readonly place: number;
  readonly go: (place: number) => void;
  /** Stands at the top of each: whoever goes on by keyboard starts there, and nobody stays at the foot of the last one. */
  readonly top: RefObject<HTMLParagraphElement | null>;
}

/** Begin at the first; the last of them is as far as one comes, also where some are taken away meanwhile. */
export function usePlace(pages = Number.POSITIVE_INFINITY): PlaceAmong {
  const [wanted, setPlace] = useState(0);
  const place = Math.min(wanted, pages - 1);
  const top = useRef<HTMLParagraphElement>(null);
  const moved = useRef(false);
  const { role } = useActivity();
  useLayoutEffect(() => {
    if (moved.current) {
      const start = role === "scribe" ? firstToFill(top.current) : null;
      (start ?? top.current)?.focus();
      top.current?.scrollIntoView?.({ block: "nearest" });
    }
  }, [place]);
  const go = (to: number) => {
    moved.current = true;
    setPlace(to);
  };
  return { place, go, top };
}

/** Whoever types in sheet after sheet goes on where something is filled in, or where it is sent. */
function firstToFill(top: HTMLElement | null): HTMLElement | null {
  const page = top?.parentElement;
  return (
    page?.querySelector<HTMLElement>("input:not(:disabled), textarea, select") ??
    page?.querySelector<HTMLElement>(".tk-primary:not(:disabled)") ??
    null
  );
}

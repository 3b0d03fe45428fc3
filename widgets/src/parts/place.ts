import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

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
  useLayoutEffect(() => {
    if (moved.current) {
      top.current?.focus();
      top.current?.scrollIntoView?.({ block: "nearest" });
    }
  }, [place]);
  const go = (to: number) => {
    moved.current = true;
    setPlace(to);
  };
  return { place, go, top };
}

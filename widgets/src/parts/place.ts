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

export function usePlace(): PlaceAmong {
  const [place, setPlace] = useState(0);
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

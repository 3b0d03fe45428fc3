import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * Moving an option within its list by a grip, with a finger or a mouse: it goes to the place that the pointer is over.
 * Everything that can be dragged has buttons beside it.
 *
 * @param order The options that have a place.
 * @param put Give an option a place, counted from 0.
 */
export function useDragging(order: readonly string[], put: (option: string, place: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [option, setOption] = useState<string | null>(null);
  // The listeners live as long as a drag, and the order changes meanwhile.
  const now = useRef({ order, put });
  now.current = { order, put };
  useLayoutEffect(() => {
    if (option === null) {
      return;
    }
    const follow = (event: PointerEvent) => {
      const place = placeAt(list.current, event.clientY, now.current.order.length);
      if (place !== now.current.order.indexOf(option)) {
        now.current.put(option, place);
      }
    };
    const stop = () => setOption(null);
    const ended = new AbortController();
    const { signal } = ended;
    window.addEventListener("pointermove", follow, { signal });
    window.addEventListener("pointerup", stop, { signal });
    window.addEventListener("pointercancel", stop, { signal });
    return () => ended.abort();
  }, [option]);
  const start = (dragged: string, event: PointerEvent) => {
    event.preventDefault();
    setOption(dragged);
  };
  return { list, option, start };
}

/** The place that a height on the screen belongs to: the first whose middle is further down. */
function placeAt(list: HTMLOListElement | null, height: number, places: number): number {
  const rows = Array.from(list?.children ?? []).slice(0, places);
  const passed = rows.filter((row) => row.getBoundingClientRect().bottom < height).length;
  return Math.min(passed, places - 1);
}

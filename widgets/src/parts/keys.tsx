import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What keys do, by their names; `Shift+F8` where Shift is held. */
export type Keys = Readonly<Record<string, () => unknown>>;

/** Let keys do something wherever the keyboard is, but in a dialog above. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest("dialog, [role=dialog]");
      const does = latest.current[event.shiftKey ? `Shift+${event.key}` : event.key];
      const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing;
      if (does !== undefined && !isHeld && !event.defaultPrevented && !isElsewhere) {
        event.preventDefault();
        does();
      }
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

interface KeyProps {
  readonly keys: Keys;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** The same as a button, which says its key; pressed by a mouse it leaves the keyboard where it is. */
export function Key({ keys, name, children }: KeyProps) {
  return (
    <button
      type="button"
      class="tk-button"
      aria-keyshortcuts={name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => keys[name]?.()}
    >
      {children} <KeyName name={name} />
    </button>
  );
}

/** A key as it stands on a button; `aria-keyshortcuts` of the button tells those who listen. */
export function KeyName({ name }: { readonly name: string }) {
  return (
    <span class="tk-key-name" aria-hidden="true">
      {name === "Escape" ? "Esc" : name}
    </span>
  );
}

const NOT_WRITTEN = ["checkbox", "radio", "button"];

/** What the keys ask for: save everywhere; undo and redo where nothing is written, since fields have their own. */
export function keyOfShortcut(event: KeyboardEvent): "save" | "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return null;
  }
  switch (event.key.toLowerCase()) {
    case "s":
      return event.shiftKey ? null : "save";
    case "z":
      return isWritten(event.target) ? null : event.shiftKey ? "redo" : "undo";
    case "y":
      return isWritten(event.target) || event.shiftKey ? null : "redo";
    default:
      return null;
  }
}

function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !NOT_WRITTEN.includes(target.type))
  );
}

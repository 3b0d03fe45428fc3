/** What a browser keeps for a person; a page whose storage is closed (private window) keeps it while it is open. */
const inMemory = new Map<string, string>();

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(`talkoot:${key}`);
    } else {
      localStorage.setItem(`talkoot:${key}`, value);
    }
    inMemory.delete(key);
  } catch {
    if (value === null) {
      inMemory.delete(key);
    } else {
      inMemory.set(key, value);
    }
  }
}

export function recall(key: string): string | null {
  try {
    return inMemory.get(key) ?? localStorage.getItem(`talkoot:${key}`);
  } catch {
    return inMemory.get(key) ?? null;
  }
}

/** Everything that is kept under keys that start with this. */
export function recallAll(prefix: string): string[] {
  const keys = new Set([...inMemory.keys()].filter((key) => key.startsWith(prefix)));
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`talkoot:${prefix}`)) {
        keys.add(key.slice("talkoot:".length));
      }
    }
  } catch {
    // Storage is closed: what is in memory is all there is.
  }
  return [...keys].sort().flatMap((key) => recall(key) ?? []);
}

/** Whether this browser keeps anything once the page is closed. */
export function doesRemember(): boolean {
  try {
    localStorage.setItem("talkoot:probe", "1");
    localStorage.removeItem("talkoot:probe");
    return true;
  } catch {
    return false;
  }
}

/** Forget everything that starts with a key: the next person at this device starts afresh. */
export function forget(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`talkoot:${prefix}`)) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Storage is closed: there is nothing to forget but what is in memory.
  }
  for (const key of [...inMemory.keys()]) {
    if (key.startsWith(prefix)) {
      inMemory.delete(key);
    }
  }
}

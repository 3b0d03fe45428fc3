/** What a browser keeps for a person; a page whose storage is closed (private window) keeps it while it is open. */
const inMemory = new Map<string, string>();

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(`talkoot:${key}`);
    } else {
      localStorage.setItem(`talkoot:${key}`, value);
    }
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
    return localStorage.getItem(`talkoot:${key}`) ?? inMemory.get(key) ?? null;
  } catch {
    return inMemory.get(key) ?? null;
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

import { useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import type { NoMessage } from "../model/protocol";
import { useMarked } from "./writing";

/** A picture or a sound that a person chose and that is not sent yet. */
export interface Given {
  /** The file as an address that holds it; empty where nothing is chosen. Kept as words are, until it is sent. */
  readonly url: string;
  /** Whether it is on its way; for as long as the link is lost, too. */
  readonly isSending: boolean;
  readonly refused: NoMessage | null;
  choose(file: Blob | null): Promise<void>;
  /** Hand it over, once: gives its id, nothing where nothing is chosen, null where it was refused. */
  send(): Promise<string | null>;
}

export function useGiven(name: string): Given {
  const activity = useActivity();
  const [marked, mark] = useMarked<string>(name);
  const url = marked ?? "";
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<NoMessage | null>(null);
  // What came but could not be named (a telephone number in the words …) need not travel again.
  const sent = useRef({ url: "", media: "" });
  return {
    url,
    isSending,
    refused,
    choose: async (file) => {
      setRefused(null);
      mark(file === null ? null : await asUrl(file));
    },
    send: async () => {
      if (url === "" || sent.current.url === url) {
        return url && sent.current.media;
      }
      setSending(true);
      const answer = await activity.upload(bytesOf(url));
      setSending(false);
      if (answer.type === "no") {
        setRefused(answer);
        return null;
      }
      sent.current = { url, media: answer.media };
      return answer.media;
    },
  };
}

function asUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** By hand: the page may fetch from its hub only, not from an address that holds its own content. */
function bytesOf(url: string): ArrayBuffer {
  const letters = atob(url.slice(url.indexOf(",") + 1));
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) {
    bytes[place] = letters.charCodeAt(place);
  }
  return bytes.buffer;
}

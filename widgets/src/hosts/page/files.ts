import type { NoMessage, UploadedMessage, UploadMessage } from "../../model/protocol";

/** Who asks: it goes in headers, never in an address. */
export interface Proof {
  readonly secret: string;
  /** The key of a scribe; empty for everybody else. */
  readonly scribe: string;
  readonly language: string;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** Send a picture or a sound to the hub; where the link is lost, again and again until it has come. */
export async function uploaded(
  code: string,
  proof: Proof,
  { id, activity }: UploadMessage,
  file: ArrayBuffer,
): Promise<UploadedMessage | NoMessage> {
  const path = `/api/media/${encodeURIComponent(code)}/${encodeURIComponent(activity)}`;
  return untilReached(async () => {
    const response = await fetch(path, { method: "POST", headers: headersOf(proof), body: file });
    const answer: unknown = await response.json();
    return response.ok
      ? { type: "uploaded", id, media: (answer as { id: string }).id }
      : { ...(answer as NoMessage), type: "no", id };
  });
}

/** Get a picture or a sound, likewise; null where it may not be had. */
export async function fetched(id: string, proof: Proof): Promise<Blob | null> {
  return untilReached(async () => {
    const response = await fetch(`/api/media/${encodeURIComponent(id)}`, { headers: headersOf(proof) });
    return response.ok ? await response.blob() : null;
  });
}

/** Try until the hub answers, with waits that grow: what fails otherwise than by an answer is the link. */
async function untilReached<Found>(attempt: () => Promise<Found>): Promise<Found> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 1.7)) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
    }
  }
}

function headersOf({ secret, scribe, language }: Proof): Record<string, string> {
  return {
    Authorization: `Bearer ${secret}`,
    "Accept-Language": language,
    ...(scribe === "" ? {} : { "Talkoot-Scribe": scribe }),
  };
}

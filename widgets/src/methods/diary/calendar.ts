import { dayOf, type Settings } from "./observation";

const WEEKS_WITHOUT_END = 8;
/** Octets on a line (RFC 5545, 3.1). */
const LINE = 75;

interface Reminder {
  readonly title: string;
  readonly text: string;
  /** Where the diary is; empty where that is not known. */
  readonly address: string;
  readonly settings: Pick<Settings, "remind" | "remind_at" | "until">;
  readonly now: Date;
  readonly id: string;
}

/**
 * A calendar file that reminds of the diary, from tomorrow on, at the same time of the day wherever one is (RFC 5545).
 * The whole of it is made here: nobody learns who took it along.
 */
export function calendar({ title, text, address, settings, now, id }: Reminder): string {
  const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const last = settings.until ?? dayOf(new Date(first.getTime() + WEEKS_WITHOUT_END * 7 * 86_400_000));
  const time = `T${settings.remind_at.replace(":", "")}00`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Talkoot//Talkoot//FI",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART:${compact(dayOf(first))}${time}`,
    "DURATION:PT10M",
    `RRULE:FREQ=${settings.remind === "daily" ? "DAILY" : "WEEKLY"};UNTIL=${compact(last)}T235959`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(address === "" ? text : `${text}\n${address}`)}`,
    ...(address === "" ? [] : [`URL:${address}`]),
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:PT0M",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function compact(day: string): string {
  return day.replace(/-/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** A line in pieces of at most 75 octets; the next begin with a space. No letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

import type { Entry, Standing } from "../../parts/entries";
import type { Use } from "../../parts/permissions";

export type Readers = "room" | "service" | "public";
export const READERS: readonly Readers[] = ["room", "service"];
/** What the service does about a story, in the order in which things go. */
export const REPLIES = ["received", "answered", "change_planned", "change_made"] as const;
export type ReplyState = (typeof REPLIES)[number];

export interface Settings {
  readonly readers: "giver" | "room" | "service";
  readonly longest: number;
  readonly limit: number;
  readonly approve: boolean;
  /** Whether a page that anybody reads may be opened: then the facilitator approves each story. */
  readonly public: boolean;
  readonly share_on_phones: boolean;
  readonly pictures: boolean;
  readonly sound: boolean;
}

/** Empty before the first. */
export interface Reply {
  readonly state?: ReplyState;
  readonly text?: string;
}

interface Account {
  readonly title: string;
  readonly text: string;
  readonly readers: Readers;
  readonly picture: string;
  readonly picture_shows: string;
  readonly sound: string;
  readonly uses?: readonly Use[];
  /** What is said in the sound, as somebody typed it. */
  readonly summary: string;
  readonly reply: Reply;
}

export interface Told extends Account, Entry {}

export interface OwnStory extends Account {
  readonly id: string;
  readonly standing: Standing;
}

export interface Own {
  readonly stories?: readonly OwnStory[];
}

export const TITLE_LIMIT = 120;
export const SUMMARY_LIMIT = 2000;
export const REPLY_LIMIT = 2000;

/** What a story is called where there is place for a few words. */
export function nameOf(story: Account): string {
  const words = story.title || story.text || story.summary;
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

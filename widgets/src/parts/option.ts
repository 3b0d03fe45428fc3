import { useActivity } from "../model/activity";
import type { Item, Translated } from "../model/protocol";

/** Something that a kit offers: a column, an option, a statement. */
export interface Option {
  readonly id: string;
  readonly text: Translated;
}

/** Something that people choose among, in their language. */
export interface Offered {
  readonly id: string;
  readonly text: string;
  /** Texts that it gathers: the notes of a theme. */
  readonly parts: readonly string[];
}

/** What the activity builds on: notes, themes, options of earlier ones. */
export function useItems(): readonly Offered[] {
  const { view, texts } = useActivity();
  return view.all<Item>("item").map(({ id, text, parts, translated }) => ({
    id,
    text: translated ? texts.of(translated) : text,
    parts,
  }));
}

/** Everything there is to choose among: what the kit gave (by default its `options`), then what the activity builds on. */
export function useOffered(setting = "options"): readonly Offered[] {
  const activity = useActivity();
  const given = activity.setting<readonly Option[]>(setting);
  const items = useItems();
  return [...given.map(({ id, text }) => ({ id, text: activity.texts.of(text), parts: [] })), ...items];
}

import { useActivity } from "../../model/activity";
import type { Item, Translated } from "../../model/protocol";

/** A theme as it travels. */
export interface Theme {
  readonly name: string;
  /** The kit's name by language, while nobody has renamed a suggested theme. */
  readonly names?: Translated;
  readonly order: number;
  readonly notes: readonly string[];
}

export interface Own {
  readonly moves?: number;
}

/** A note as it is shown: it may stand in a theme or be loose. */
export interface Slip {
  readonly id: string;
  readonly text: string;
  readonly colour: string;
}

/** A theme with those of its notes that are on the wall now. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly slips: readonly Slip[];
}

/** The themes in order, and the notes that have none. */
export function useGroups(): { readonly groups: readonly Group[]; readonly loose: readonly Slip[] } {
  const activity = useActivity();
  const { of } = activity.texts;
  const slips = new Map<string, Slip>();
  for (const item of activity.view.all<Item>("item")) {
    const text = item.translated ? of(item.translated) : item.text;
    slips.set(item.id, { id: item.id, text, colour: item.colour });
  }
  const loose = new Map(slips);
  const themes = activity.view.all<Theme>("theme").sort((one, other) => one.order - other.order);
  const groups = themes.map((theme) => ({
    id: theme.id,
    name: theme.names ? of(theme.names) : theme.name,
    slips: theme.notes.flatMap((id) => {
      const slip = slips.get(id);
      loose.delete(id);
      return slip === undefined ? [] : [slip];
    }),
  }));
  return { groups, loose: [...loose.values()] };
}

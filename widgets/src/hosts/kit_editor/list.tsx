import type { ComponentChildren } from "preact";
import type { Json } from "../../model/protocol";
import { Mistakes } from "./fields";
import { entryOf, idOf, type Place } from "./kit";
import type { EditorScreen } from "./screen";

/** Any list of a kit: each entry can be changed, moved and taken away, and more can be added. */
export function List({
  screen,
  place,
  label,
  entries,
  fresh,
  children,
}: {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly label: string;
  readonly entries: readonly unknown[];
  /** What a new entry is. */
  readonly fresh: () => Json;
  /** Draws the fields of an entry. */
  readonly children: (place: Place, number: number) => ComponentChildren;
}) {
  const { t } = screen.kernel.words.value;
  return (
    <fieldset class="tk-entries">
      <legend>{label}</legend>
      <Mistakes screen={screen} place={place} isWhole={false} />
      {entries.map((entry, number) => (
        <div
          key={(entry as { readonly id?: string } | null)?.id ?? number}
          id={entryOf([...place, number])}
          class="tk-entry"
        >
          {children([...place, number], number)}
          <EntryTools screen={screen} place={place} what={label} number={number} all={entries.length} />
        </div>
      ))}
      <p>
        <button
          id={`${idOf(place)}-add`}
          type="button"
          class="tk-button"
          aria-label={`${t("editor-entry-add")}: ${label}`}
          onClick={() => screen.lists.add(place, fresh(), label)}
        >
          {t("editor-entry-add")}
        </button>
      </p>
    </fieldset>
  );
}

function EntryTools({
  screen,
  place,
  what,
  number,
  all,
}: {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly what: string;
  readonly number: number;
  readonly all: number;
}) {
  const { t } = screen.kernel.words.value;
  const named = { number: number + 1, what };
  const move = (by: number, isAtEnd: boolean, words: string, sign: string) => (
    <button
      id={`${idOf([...place, number])}-${by < 0 ? "up" : "down"}`}
      type="button"
      class="tk-button"
      aria-label={t(words, named)}
      aria-disabled={isAtEnd}
      onClick={() => !isAtEnd && screen.lists.move(place, number, by, what)}
    >
      {sign}
    </button>
  );
  return (
    <div class="tk-row tk-entry-tools">
      {move(-1, number === 0, "editor-entry-up", "↑")}
      {move(1, number === all - 1, "editor-entry-down", "↓")}
      <button
        type="button"
        class="tk-button"
        aria-label={t("editor-entry-remove", named)}
        onClick={() => screen.lists.remove(place, number, what)}
      >
        ✕
      </button>
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { Translated } from "../../model/protocol";
import { at, idOf, isWithin, type Place } from "./kit";
import type { EditorScreen } from "./screen";

/** What every field of the kit knows. */
export interface FieldProps {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly label: string;
}

/** What is being typed, until it is handed over; then what the kit holds. */
function useTyped(held: string): [string, (typed: string | null) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [held]);
  return [typed ?? held, setTyped];
}

/** The mistakes at a place, in words; `isWhole` takes those within it, too. */
export function Mistakes({
  screen,
  place,
  id,
  isWhole = true,
}: {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly id?: string;
  readonly isWhole?: boolean;
}) {
  const found = mistakesAt(screen, place, isWhole);
  return found.length === 0 ? null : (
    <ul id={id} class="tk-mistakes">
      {found.map((text) => (
        <li key={text} class="tk-words">
          {text}
        </li>
      ))}
    </ul>
  );
}

export function mistakesAt(screen: EditorScreen, place: Place, isWhole = true): readonly string[] {
  const mistakes = screen.draft.value?.mistakes ?? [];
  return mistakes
    .filter((each) => isWithin(each.place, place) && (isWhole || each.place.length === place.length))
    .map(({ text }) => text);
}

/** One line or several in one language. */
function Words({
  id,
  label,
  held,
  language,
  isLong,
  error,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly held: string;
  readonly language?: string;
  readonly isLong: boolean;
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
}) {
  const [text, setText] = useTyped(held);
  const common = {
    id,
    value: text,
    ...(language === undefined ? {} : { lang: language }),
    "aria-invalid": error !== undefined,
    "aria-describedby": error,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onChange: (event: { currentTarget: { value: string } }) => {
      if (event.currentTarget.value.trim() !== held) {
        onChange(event.currentTarget.value.trim());
      }
    },
  };
  return (
    <div class="tk-field">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea rows={Math.min(6, 1 + Math.floor(text.length / 70))} {...common} />
      ) : (
        <input {...common} />
      )}
    </div>
  );
}

/** A text of the kit: in the language of the screen, in all of the kit's where they are asked for. */
export function TextField({
  screen,
  place,
  label,
  isLong = false,
  otherwise,
}: FieldProps & {
  readonly isLong?: boolean;
  /** What holds while nothing is said. */
  readonly otherwise?: Translated | undefined;
}) {
  const id = useId();
  const { t } = screen.kernel.words.value;
  const draft = screen.draft.value;
  const text = (at(draft?.kit, place) ?? otherwise ?? {}) as Translated;
  const [main = "fi", ...others] = languagesOf(screen);
  const nameOf = (language: string) => screen.kernel.setUp.value?.language_names[language] ?? language;
  const varieties = Object.keys(text).filter((language) => language.includes("-"));
  const shown = screen.showsAll.value ? [main, ...others, ...varieties] : [main];
  const isThere = Object.values(text).some((words) => words.trim() !== "");
  const missing = others.filter((language) => isThere && !text[language]?.trim());
  const hasMistakes = mistakesAt(screen, place).length > 0;
  // An emptied entry of a list waits for its words: only who takes it away means the entry.
  const isEntry = typeof place[place.length - 1] === "number";
  return (
    <div class="tk-stack tk-tight">
      {shown.map((language) => (
        <Words
          key={language}
          id={language === main ? idOf(place) : idOf([...place, language])}
          label={shown.length > 1 ? t("editor-in", { label, language: nameOf(language) }) : label}
          held={text[language] ?? ""}
          language={language}
          isLong={isLong}
          error={hasMistakes ? id : undefined}
          onChange={(words) => screen.put([...place, language], words === "" && !isEntry ? null : words)}
        />
      ))}
      {!screen.showsAll.value && missing.length > 0 && (
        <p class="tk-hint">{t("editor-missing", { languages: missing.map(nameOf).join(", ") })}</p>
      )}
      <Outdated screen={screen} place={place} />
      <Mistakes screen={screen} place={place} id={id} />
    </div>
  );
}

/** What a text still says in other languages than the one in which it was changed. */
function Outdated({ screen, place }: { readonly screen: EditorScreen; readonly place: Place }) {
  const found = screen.draft.value?.outdated.find((each) => idOf(each.place) === idOf(place));
  return found ? <p class="tk-outdated">{found.text}</p> : null;
}

/** The kit's languages, that of the screen first. */
export function languagesOf(screen: EditorScreen): readonly string[] {
  const all = screen.draft.value?.kit.languages ?? [];
  const own = screen.kernel.words.value.language;
  return all.includes(own) ? [own, ...all.filter((each) => each !== own)] : all;
}

/** A word that is no text of people: a currency, a time of day. */
export function WordField({ screen, place, label, held }: FieldProps & { readonly held: string }) {
  const id = useId();
  return (
    <div class="tk-stack tk-tight">
      <Words
        id={idOf(place)}
        label={label}
        held={held}
        isLong={false}
        error={mistakesAt(screen, place).length > 0 ? id : undefined}
        onChange={(word) => screen.put(place, word === "" ? null : word)}
      />
      <Mistakes screen={screen} place={place} id={id} />
    </div>
  );
}

export function NumberField({
  screen,
  place,
  label,
  held,
  least,
  most,
}: FieldProps & {
  readonly held: number | null;
  readonly least?: number | null | undefined;
  readonly most?: number | null | undefined;
}) {
  const id = idOf(place);
  const [typed, setTyped] = useTyped(held === null ? "" : `${held}`);
  return (
    <div class="tk-stack tk-tight">
      <div class="tk-field tk-number-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          step={1}
          {...(least == null ? {} : { min: least })}
          {...(most == null ? {} : { max: most })}
          value={typed}
          aria-invalid={mistakesAt(screen, place).length > 0}
          aria-describedby={`${id}-mistakes`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            screen.put(place, value === "" ? null : Number(value));
          }}
        />
      </div>
      <div id={`${id}-mistakes`}>
        <Mistakes screen={screen} place={place} />
      </div>
    </div>
  );
}

export function ChoiceField({
  id,
  label,
  value,
  choices,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <div class="tk-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to tick. */
export function Tick({
  label,
  isTicked,
  onTick,
}: {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}) {
  return (
    <label class={`tk-choice${isTicked ? " tk-chosen" : ""}`}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Several boxes under one heading; what is ticked stays in the order in which it is offered. */
export function Ticks({
  id,
  label,
  chosen,
  choices,
  onChoose,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (chosen: string[]) => void;
  readonly children?: ComponentChildren;
}) {
  // Who ticks two before the kernel has answered means both.
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  useEffect(() => setTicked(null), [chosen.join()]);
  const now = ticked ?? chosen;
  const tick = (value: string, isTicked: boolean) => {
    const next = choices
      .map((each) => each.value)
      .filter((each) => (each === value ? isTicked : now.includes(each)));
    setTicked(next);
    onChoose(next);
  };
  return (
    <fieldset id={id} class="tk-choices tk-choices-row">
      <legend>{label}</legend>
      {choices.map(({ value, label: words }) => (
        <Tick
          key={value}
          label={words}
          isTicked={now.includes(value)}
          onTick={(isTicked) => tick(value, isTicked)}
        />
      ))}
      {children}
    </fieldset>
  );
}

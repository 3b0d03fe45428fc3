import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Perspective } from "../model/protocol";
import { randomId } from "../model/random";
import { recall, remember } from "../model/storage";
import type { Texts } from "../model/texts";
import type { Typed, TypedField, TypedPlace } from "../model/typed";
import { Key, useKeys } from "./keys";
import { type TypedLine, TypedLines } from "./typed_lines";
import { patiently, type SheetProps } from "./typing";

interface LinesProps extends SheetProps {
  readonly typed: Typed;
}

/** A sheet of lines: Enter adds one and empties the field, which keeps the keyboard; a key changes where lines go. */
export function Lines({
  typed,
  host,
  feed,
  header,
  texts,
  person,
  perspective,
  sheet,
  numberOf,
  people,
  onPeople,
  say,
}: LinesProps) {
  const { t } = texts;
  const places = typed.places(header.settings, texts);
  const [chosen, choose] = useState(places[0]?.id ?? "");
  const place = places.find((each) => each.id === chosen) ?? places[0];
  const own = useRef(feed);
  own.current = feed;
  const asking = useRef(host);
  asking.current = host;
  const [lines] = useState(
    () =>
      new TypedLines(
        {
          typed,
          ask: (action, data, whose) =>
            asking.current.do({
              type: "do",
              id: randomId(),
              activity: header.id,
              action,
              data,
              ...(whose && { person: whose.person, perspective: (whose.side || null) as Perspective | null }),
            }),
          own: () => own.current.part("own"),
          kept: `refused:${header.id}:`,
        },
        person,
      ),
  );
  const whose = { person, side: perspective, sheet: numberOf(person) };
  /** What is added while the sheet waits for answers: it stands on the next one. */
  const ahead = useRef<{ place: TypedPlace; said: readonly string[] }[]>([]);
  /** Turns to the next sheet without waiting any longer; none where nobody waits. */
  const hurry = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (person !== lines.person) {
      lines.turnTo(person);
      hurry.current = null;
      for (const each of ahead.current.splice(0)) {
        lines.add({ ...whose, sheet: numberOf(person, true) }, each.place, each.said, false);
      }
    }
  }, [lines, person]);
  const [written, write] = useTyped(`draft:${header.id}:scribe:typed:`);
  const explained = useId();
  const fields = useRef<(HTMLTextAreaElement | null)[]>([]);
  /** What was refused and stands in the field again, to be put right. */
  const [mended, mend] = useState<TypedLine | null>(null);
  useEffect(() => fields.current[0]?.focus(), []);
  const typedFor = lines.people;
  useEffect(() => onPeople(new Set(typedFor)), [typedFor.join()]);
  if (place === undefined) {
    return null;
  }
  const said = place.fields.map((_, number) => (written[number] ?? "").trim());
  const isEmpty = said.every((each) => each === "");
  const last = lines.of(person).slice(-1)[0];
  const isOfAnother = (line: TypedLine) => line.person !== person;
  const put = (now: readonly string[]) => {
    if (mended !== null && now.every((each) => each.trim() === "")) {
      lines.letGo(mended);
      mend(null);
    }
    // What belongs to a sheet before is kept with whose it is until it is sent.
    write(now, mended === null || !isOfAnother(mended));
  };
  const add = (): boolean => {
    const missing = place.fields.findIndex((field, number) => !field.isOptional && said[number] === "");
    if (missing >= 0 || isEmpty) {
      fields.current[Math.max(missing, 0)]?.focus();
      return false;
    }
    if (hurry.current !== null) {
      ahead.current.push({ place, said });
      hurry.current();
    } else {
      // A telephone number that was asked about and is sent as it was, is meant so (F15).
      const isMeant = mended?.why?.error === "contact-details" && same(mended.said, said);
      const isBefore = mended !== null && isOfAnother(mended);
      lines.add(isBefore ? mended : { ...whose, sheet: numberOf(person, true) }, place, said, isMeant);
    }
    if (mended !== null) {
      lines.letGo(mended);
      mend(null);
    }
    write([]);
    fields.current[0]?.focus();
    return true;
  };
  const turnPlace = (step: number) => {
    const next = places[(places.indexOf(place) + step + places.length) % places.length];
    if (next !== undefined && places.length > 1) {
      choose(next.id);
      say(t("typing-place-said", { place: next.name }));
    }
  };
  const takeBack = () => {
    if (!isEmpty || hurry.current !== null) {
      say(t(isEmpty ? "typing-wait" : "typing-not-empty"));
      return;
    }
    const line = lines.takeBack(person);
    if (line === null) {
      say(t("typing-nothing"));
      return;
    }
    choose(line.place || place.id);
    write(line.said, !isOfAnother(line));
    mend(line.state === "refused" ? line : null);
    fields.current[0]?.focus();
    say(t("typing-taken", { words: words(line) }));
  };
  /** Whether something on this sheet was refused: then its words come back into the field, unless something stands there. */
  const holds = (): boolean => {
    if (!lines.of(person).some((line) => line.state === "refused")) {
      return false;
    }
    if (now.current.isEmpty) {
      now.current.takeBack();
      say(t("typing-refused-back"));
    } else {
      say(t("typing-refused"));
    }
    return true;
  };
  const now = useRef({ isEmpty, takeBack });
  now.current = { isEmpty, takeBack };
  sheet.current = {
    finish: async (isLeaving) => {
      if (lines.isTakingBack) {
        say(t("typing-wait"));
        return false;
      }
      if (holds()) {
        return false;
      }
      const isPuttingRight = mended !== null && isOfAnother(mended);
      // What stands in the field belongs to this sheet; whoever leaves finds it again.
      if (!isLeaving && !isEmpty && !add()) {
        return false;
      }
      if (isPuttingRight) {
        // Of a sheet before, where it stays kept; this sheet goes on.
        if (isLeaving) {
          return true;
        }
        say(t("typing-sent-for", { sheet: mended.sheet }));
        return false;
      }
      if (lines.onTheWay === 0) {
        return true;
      }
      let isHurried = false;
      const hurried = new Promise<void>((resolve) => {
        hurry.current = isLeaving
          ? null
          : () => {
              isHurried = true;
              resolve();
            };
      });
      await patiently(host, Promise.race([lines.allAnswered(), hurried]));
      if (isHurried) {
        return true;
      }
      hurry.current = null;
      return !holds();
    },
  };
  const keys = {
    F2: takeBack,
    F8: () => turnPlace(1),
    "Shift+F8": () => turnPlace(-1),
  };
  useKeys(keys);
  return (
    <>
      {places.length > 1 && (
        <div class="tk-row tk-typing-places" role="group" aria-label={t("typing-places")}>
          {places.map((each) => (
            <button
              key={each.id}
              type="button"
              class={each === place ? "tk-button tk-chosen" : "tk-button tk-plain"}
              aria-pressed={each === place}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(each.id)}
            >
              {each === place && <span aria-hidden="true">▸ </span>}
              {each.name}
            </button>
          ))}
        </div>
      )}
      {place.fields.map((field, number) => (
        <Field
          key={number}
          field={field}
          place={place}
          explained={explained}
          value={written[number] ?? ""}
          onInput={(text) => put(place.fields.map((_, at) => (at === number ? text : (written[at] ?? ""))))}
          onEnter={() => {
            const next = fields.current[number + 1];
            if (number + 1 < place.fields.length && next) {
              next.focus();
            } else {
              add();
            }
          }}
          bind={(element) => {
            fields.current[number] = element;
          }}
        />
      ))}
      <p id={explained} class="tk-hint">
        {t(places.length > 1 ? "typing-keys-places" : "typing-keys")}
      </p>
      {mended !== null && (
        <Refused key={mended.number} line={mended} texts={texts} isBefore={isOfAnother(mended)} isInField />
      )}
      {lines.refused.map((line) => (
        <Refused key={line.number} line={line} texts={texts} isBefore={isOfAnother(line)} />
      ))}
      <p class="tk-words" dir="auto">
        {last === undefined ? t("typing-none") : t("typing-last", { words: words(last) })}
      </p>
      <p class="tk-hint" role="status">
        {t("typing-count", { lines: lines.stored, people })}{" "}
        {lines.onTheWay > 0 && t("typing-on-the-way", { lines: lines.onTheWay })}
      </p>
      <div class="tk-row">
        <Key keys={{ Enter: add }} name="Enter">
          {t("typing-add")}
        </Key>
        <Key keys={keys} name="F2">
          {t("typing-take-back")}
        </Key>
      </div>
    </>
  );
}

function words({ said }: TypedLine): string {
  return said.filter((each) => each !== "").join(" · ");
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join("\n") === other.join("\n");
}

interface RefusedProps {
  readonly line: TypedLine;
  readonly texts: Texts;
  /** Whether it stands on a sheet before. */
  readonly isBefore: boolean;
  /** Whether its words stand in the field again. */
  readonly isInField?: boolean;
}

/** What was not stored, why, and what to do now. */
function Refused({ line, texts, isBefore, isInField = false }: RefusedProps) {
  const { t } = texts;
  const { sheet, why } = line;
  const isDoubted = why?.error === "contact-details";
  const saidOf = isBefore ? "typing-not-saved-before" : "typing-not-saved";
  return (
    <p role="alert" class="tk-message tk-refused">
      <strong class="tk-words">{t(saidOf, { sheet, words: words(line) })}</strong> {why?.message}{" "}
      {isInField
        ? t(isDoubted ? "typing-send-as-is" : "typing-in-field")
        : isDoubted && !isBefore
          ? t("typing-send-anyway")
          : !isBefore && why?.hint}{" "}
      {isBefore && t(isInField ? "typing-in-field-before" : "typing-take-up", { sheet })}
    </p>
  );
}

interface FieldProps {
  readonly field: TypedField;
  readonly place: TypedPlace;
  /** Where the keys are explained. */
  readonly explained: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onEnter: () => void;
  readonly bind: (element: HTMLTextAreaElement | null) => void;
}

function Field({ field, place, explained, value, onInput, onEnter, bind }: FieldProps) {
  const id = useId();
  const left = field.limit - [...value].length;
  return (
    <div class="tk-field">
      <label for={id}>
        {place.name === "" ? field.label : `${place.name}: ${field.label}`}
        {left < field.limit / 4 && <span class="tk-hint"> {left}</span>}
      </label>
      <textarea
        id={id}
        ref={bind}
        rows={2}
        dir="auto"
        aria-describedby={explained}
        enterkeyhint="enter"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            if (!event.repeat) {
              onEnter();
            }
          }
        }}
      />
    </div>
  );
}

/** What stands in the fields and is not added yet: kept in the browser, so that nothing takes it away. */
function useTyped(key: string): [readonly string[], (written: readonly string[], isKept?: boolean) => void] {
  const [written, setWritten] = useState<readonly string[]>(() =>
    [0, 1, 2].map((number) => recall(`${key}${number}`) ?? ""),
  );
  return [
    written,
    (now, isKept = true) => {
      for (let number = 0; number < Math.max(now.length, written.length); number += 1) {
        remember(`${key}${number}`, (isKept && now[number]) || null);
      }
      setWritten(now);
    },
  ];
}

import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { randomId } from "../model/random";
import { recall, remember } from "../model/storage";
import type { Typed, TypedField, TypedPlace } from "../model/typed";
import { Key, useKeys } from "./keys";
import { type TypedLine, TypedLines } from "./typed_lines";
import type { SheetProps } from "./typing";

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
  sheet,
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
          ask: (action, data) =>
            asking.current.do({ type: "do", id: randomId(), activity: header.id, action, data }),
          own: () => own.current.part("own"),
          kept: `draft:${header.id}:scribe:refused:`,
        },
        person,
      ),
  );
  useLayoutEffect(() => {
    if (person !== lines.person) {
      lines.turnTo(person);
    }
  }, [lines, person]);
  const [written, write] = useTyped(`draft:${header.id}:scribe:typed:`);
  const explained = useId();
  const fields = useRef<(HTMLTextAreaElement | null)[]>([]);
  /** What was refused for a telephone number and stands in the field again: sent as it is, it is meant so (F15). */
  const doubted = useRef("");
  useEffect(() => fields.current[0]?.focus(), []);
  const typedFor = lines.people;
  useEffect(() => onPeople(new Set(typedFor)), [typedFor.join()]);
  if (place === undefined) {
    return null;
  }
  const said = place.fields.map((_, number) => (written[number] ?? "").trim());
  const last = lines.lastOf(person);
  const refused = lines.of(person).filter((line) => line.state === "refused");
  const add = (): boolean => {
    const missing = place.fields.findIndex((field, number) => !field.isOptional && said[number] === "");
    if (missing >= 0 || said.every((each) => each === "")) {
      fields.current[Math.max(missing, 0)]?.focus();
      return false;
    }
    void lines.add(person, place, said, doubted.current === said.join("\n"));
    doubted.current = "";
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
    if (said.some((each) => each !== "")) {
      say(t("typing-not-empty"));
      return;
    }
    const line = lines.takeBack(person);
    if (line === null) {
      say(t("typing-nothing"));
      return;
    }
    choose(line.place || place.id);
    write(line.said);
    doubted.current = line.why?.error === "contact-details" ? line.said.join("\n") : "";
    fields.current[0]?.focus();
    say(t("typing-taken", { words: words(line) }));
  };
  sheet.current = {
    finish: (isLeaving) => {
      const isEmpty = said.every((each) => each === "");
      if (refused.length > 0 || lines.isTakingBack) {
        say(t(refused.length > 0 ? "typing-refused" : "typing-wait"));
        return false;
      }
      // What stands in the field belongs to this sheet; whoever leaves finds it again.
      return isLeaving || isEmpty || add();
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
          onInput={(text) => write(place.fields.map((_, at) => (at === number ? text : (written[at] ?? ""))))}
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
      {refused.map((line) => (
        <p key={line.number} role="alert" class="tk-message tk-refused">
          <strong>{t("typing-not-saved", { words: words(line) })}</strong> {line.why?.message}{" "}
          {line.why?.error === "contact-details" ? t("typing-send-anyway") : line.why?.hint}
        </p>
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
function useTyped(key: string): [readonly string[], (written: readonly string[]) => void] {
  const [written, setWritten] = useState<readonly string[]>(() =>
    [0, 1, 2].map((number) => recall(`${key}${number}`) ?? ""),
  );
  return [
    written,
    (now) => {
      for (let number = 0; number < Math.max(now.length, written.length); number += 1) {
        remember(`${key}${number}`, now[number] || null);
      }
      setWritten(now);
    },
  ];
}

import type { Json, Translated } from "../../model/protocol";
import { ChoiceField, languagesOf, Mistakes, NumberField, TextField, Tick, Ticks, WordField } from "./fields";
import { at, type Field, idOf, type Place } from "./kit";
import { List } from "./list";
import type { EditorScreen } from "./screen";

interface FormProps {
  readonly screen: EditorScreen;
  /** Of what the fields stand in. */
  readonly place: Place;
  readonly fields: readonly Field[];
  /** What holds there while nothing is said. */
  readonly otherwise?: unknown;
}

/** The fields of a form, as the model of a kit or of a method's settings has them. */
export function Form({ screen, place, fields, otherwise }: FormProps) {
  return (
    <div class="tk-form">
      {fields.map((field) => (
        <div key={field.name} class={isNarrow(field) ? "" : "tk-form-wide"}>
          <Asked
            screen={screen}
            place={[...place, field.name]}
            field={field}
            otherwise={at(otherwise, [field.name]) ?? field.default}
          />
        </div>
      ))}
    </div>
  );
}

/** A form by its name. */
export function NamedForm({
  screen,
  place,
  name,
}: {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly name: string;
}) {
  return <Form screen={screen} place={place} fields={screen.kernel.setUp.value?.forms[name] ?? []} />;
}

function isNarrow({ kind }: Field): boolean {
  return kind === "number" || kind === "choice" || kind === "day" || kind === "word";
}

interface AskedProps {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly field: Field;
  readonly otherwise: unknown;
}

function Asked({ screen, place, field, otherwise }: AskedProps) {
  const { t } = screen.kernel.words.value;
  const held = at(screen.draft.value?.kit, place) ?? otherwise;
  const common = { screen, place, label: field.label };
  const put = (value: Json) => screen.put(place, value);
  switch (field.kind) {
    case "yes_no":
      return <Tick label={field.label} isTicked={held === true} onTick={put} />;
    case "number":
      return (
        <NumberField
          {...common}
          held={typeof held === "number" ? held : null}
          least={field.least}
          most={field.most}
        />
      );
    case "text":
      return (
        <TextField {...common} isLong={field.is_long === true} otherwise={held as Translated | undefined} />
      );
    case "choice": {
      const isOpen = field.is_needed === false && field.default === undefined;
      const none = isOpen ? [{ value: "", label: t("editor-not-said") }] : [];
      return (
        <div>
          <ChoiceField
            id={idOf(place)}
            label={field.label}
            value={String(held ?? "")}
            choices={[...none, ...(field.choices ?? [])]}
            onChoose={(value) => put(value === "" ? null : value)}
          />
          <Mistakes screen={screen} place={place} />
        </div>
      );
    }
    case "choices":
      return (
        <Ticks
          id={idOf(place)}
          label={field.label}
          chosen={(held ?? []) as string[]}
          choices={field.choices ?? []}
          onChoose={put}
        >
          <Mistakes screen={screen} place={place} />
        </Ticks>
      );
    case "group":
      return (
        <fieldset class="tk-entries">
          <legend>{field.label}</legend>
          <Mistakes screen={screen} place={place} isWhole={false} />
          <Form screen={screen} place={place} fields={field.fields ?? []} otherwise={otherwise} />
        </fieldset>
      );
    case "texts":
    case "list":
      return <Entries screen={screen} place={place} field={field} otherwise={otherwise} />;
    default:
      return <WordField {...common} held={String(held ?? "")} />;
  }
}

/** A list of texts, or of options, statements, steps: what an entry consists of, its fields say. */
function Entries({ screen, place, field, otherwise }: AskedProps) {
  const { t } = screen.kernel.words.value;
  const entries = (at(screen.draft.value?.kit, place) ?? otherwise ?? []) as readonly unknown[];
  const isOfTexts = field.kind === "texts";
  return (
    <List
      screen={screen}
      place={place}
      label={field.label}
      entries={entries}
      fresh={() => (isOfTexts ? { [languagesOf(screen)[0] ?? "fi"]: "" } : fresh(field))}
    >
      {(where, number) => {
        const label = t("editor-entry", { number: number + 1 });
        return isOfTexts ? (
          <TextField
            screen={screen}
            place={where}
            label={label}
            isLong
            otherwise={entries[number] as Translated}
          />
        ) : (
          <div class="tk-stack tk-tight">
            <Form
              screen={screen}
              place={where}
              otherwise={entries[number]}
              fields={(field.fields ?? []).map((each) => (each.name === "text" ? { ...each, label } : each))}
            />
            <Mistakes screen={screen} place={where} isWhole={false} />
          </div>
        );
      }}
    </List>
  );
}

/** A new entry, with what it cannot be without. */
function fresh(field: Field): Json {
  const entry: Record<string, Json> = field.has_id ? { id: "" } : {};
  for (const { name, kind, is_needed } of field.fields ?? []) {
    if (kind === "text" && is_needed) {
      entry[name] = {};
    }
  }
  return entry;
}

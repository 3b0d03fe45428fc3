import type { Json, Translated } from "../../model/protocol";
import type { EditorScreen } from ".";
import { ChoiceField, Mistakes, NumberField, TextField, Tick, Ticks, WordField } from "./fields";
import { at, type Field, type Place } from "./kit";

interface SettingProps {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly field: Field;
  /** What holds at the place while nothing is said there. */
  readonly otherwise: unknown;
}

/** The form of a method's settings, as its schema has them. */
export function SettingsForm({
  screen,
  place,
  fields,
}: {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly fields: readonly Field[];
}) {
  const { t } = screen.kernel.words.value;
  return fields.length === 0 ? null : (
    <section class="tk-stack">
      <h5>{t("editor-settings")}</h5>
      <Mistakes screen={screen} place={place} isWhole={false} />
      <Fields screen={screen} place={place} fields={fields} otherwise={{}} />
    </section>
  );
}

function Fields({
  screen,
  place,
  fields,
  otherwise,
}: {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly fields: readonly Field[];
  /** What the mapping around them holds while nothing is said. */
  readonly otherwise: unknown;
}) {
  return (
    <>
      {fields.map((field) => (
        <Setting
          key={field.name}
          screen={screen}
          place={[...place, field.name]}
          field={field}
          otherwise={at(otherwise, [field.name]) ?? field.default}
        />
      ))}
    </>
  );
}

function Setting({ screen, place, field, otherwise }: SettingProps) {
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
      return <TextField {...common} otherwise={held as Translated | undefined} />;
    case "choice":
      return (
        <div>
          <ChoiceField
            label={field.label}
            value={String(held ?? "")}
            choices={field.choices ?? []}
            onChoose={put}
          />
          <Mistakes screen={screen} place={place} />
        </div>
      );
    case "choices":
      return (
        <Ticks
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
          <Fields screen={screen} place={place} fields={field.fields ?? []} otherwise={otherwise} />
        </fieldset>
      );
    case "list":
      return <Entries screen={screen} place={place} field={field} otherwise={otherwise} />;
    default:
      return <WordField {...common} held={String(held ?? "")} />;
  }
}

/** A list of options, statements, questions: each can be worded, moved up and taken away. */
function Entries({ screen, place, field, otherwise }: SettingProps) {
  const { t } = screen.kernel.words.value;
  const entries = (at(screen.draft.value?.kit, place) ?? otherwise ?? []) as readonly { id?: string }[];
  const what = field.label;
  return (
    <fieldset class="tk-entries">
      <legend>{field.label}</legend>
      <Mistakes screen={screen} place={place} isWhole={false} />
      {entries.map((entry, number) => (
        <div key={entry.id ?? number} class="tk-entry">
          <div class="tk-stack tk-tight">
            <Fields
              screen={screen}
              place={[...place, number]}
              otherwise={entry}
              fields={(field.fields ?? []).map((each) =>
                each.name === "text" ? { ...each, label: t("editor-entry", { number: number + 1 }) } : each,
              )}
            />
            <Mistakes screen={screen} place={[...place, number]} isWhole={false} />
          </div>
          <div class="tk-row tk-entry-tools">
            <button
              type="button"
              class="tk-button"
              aria-label={t("editor-entry-up", { number: number + 1, what })}
              aria-disabled={number === 0}
              onClick={() => number > 0 && screen.edit("shift", { place: [...place, number], by: -1 })}
            >
              ↑
            </button>
            <button
              type="button"
              class="tk-button"
              aria-label={t("editor-entry-remove", { number: number + 1, what })}
              onClick={() => screen.put([...place, number], null)}
            >
              ✕
            </button>
          </div>
        </div>
      ))}
      <p>
        <button
          type="button"
          class="tk-button"
          onClick={() => screen.edit("insert", { place, value: fresh(field) })}
        >
          {t("editor-entry-add", { what })}
        </button>
      </p>
    </fieldset>
  );
}

/** A new entry, with what it cannot be without. */
function fresh(field: Field): Json {
  const entry: Record<string, Json> = field.has_id ? { id: "" } : {};
  for (const { name, kind } of field.fields ?? []) {
    if (kind === "text") {
      entry[name] = {};
    }
  }
  return entry;
}

import { useId, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { Outcome, useCommand } from "./command";
import { asked, type Field, fieldKey, type Line, read, type Said, saidIn, stateKey, today } from "./line";
import { useItems } from "./option";
import { useDraft, Writing } from "./writing";

interface NewLineProps {
  readonly kind: string;
  readonly fields: readonly Field[];
}

/** Write a line down. What is being written survives a lost link. */
export function NewLine({ kind, fields }: NewLineProps) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [draft, setDraft] = useDraft(kind);
  const said = read(fields, draft);
  return (
    <form
      class="tk-stack tk-line-form"
      aria-label={t("write-title")}
      // The rules say what is missing, in words; the browser's own bubbles speak another language.
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && (await command.run(`add_${kind}`, asked(fields, said)))) {
          setDraft("");
        }
      }}
    >
      <Fields fields={fields} said={said} onChange={(changed) => setDraft(JSON.stringify(changed))} />
      <div class="tk-row">
        <button type="submit" class="tk-button tk-primary">
          {t("send")}
        </button>
      </div>
      <Outcome command={command} onConfirmed={() => setDraft("")} />
    </form>
  );
}

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly said: Said;
  readonly onChange: (said: Said) => void;
  /** Show all fields at once, also those that are asked for last. */
  readonly isWhole?: boolean;
}

/** The fields of a line. */
export function Fields({ fields, said, onChange, isWhole = false }: FieldsProps) {
  const { t } = useActivity().texts;
  const first = saidIn(fields, undefined);
  const later = fields.filter((field) => field.isLater);
  const [isOpen] = useState(isWhole || later.some(({ name }) => said[name] !== first[name]));
  const draw = (field: Field) => (
    <OneField
      key={field.name}
      field={field}
      value={said[field.name] ?? ""}
      onInput={(value) => onChange({ ...said, [field.name]: value })}
    />
  );
  const isShort = (field: Field) => field.kind !== "item" && !field.isLong;
  const soon = fields.filter((field) => !field.isLater);
  return (
    <>
      {soon.filter((field) => !isShort(field)).map(draw)}
      <div class="tk-short-fields">{soon.filter(isShort).map(draw)}</div>
      {later.length > 0 && (
        <details open={isOpen}>
          <summary>{t("more-fields")}</summary>
          <div class="tk-stack">{later.map(draw)}</div>
        </details>
      )}
    </>
  );
}

interface OneFieldProps {
  readonly field: Field;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function OneField({ field, value, onInput }: OneFieldProps) {
  const { t } = useActivity().texts;
  const id = useId();
  const label = t(fieldKey(field));
  switch (field.kind) {
    case "words":
      return (
        <Writing
          line={!field.isLong}
          label={label}
          hint={field.hasHint ? t(`${fieldKey(field)}-hint`) : undefined}
          value={value}
          limit={field.limit ?? 0}
          onInput={onInput}
        />
      );
    case "item":
      return <About label={label} chosen={value} onChoose={onInput} />;
    case "state":
      return (
        <div class="tk-field">
          <label for={id}>{label}</label>
          <States id={id} field={field} value={value} onChoose={onInput} />
        </div>
      );
    default:
      return (
        <div class="tk-field">
          <label for={id}>{label}</label>
          <input
            id={id}
            type={field.kind === "day" ? "date" : "number"}
            min={field.kind === "number" ? 0 : field.mayBePast ? undefined : today()}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </div>
      );
  }
}

/** What a line is about; nothing to choose where the activity builds on nothing. */
function About({
  label,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (item: string) => void;
}) {
  const { t } = useActivity().texts;
  const items = useItems();
  if (items.length === 0) {
    return null;
  }
  return (
    <label class="tk-field">
      <span class="tk-label">{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t("about-nothing")}</option>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface StatesProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly onChoose: (state: string) => void;
}

function States({ id, field, value, onChoose }: StatesProps) {
  const { t } = useActivity().texts;
  return (
    <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {field.states?.map((state) => (
        <option key={state} value={state}>
          {t(stateKey(state))}
        </option>
      ))}
    </select>
  );
}

interface StateOfLineProps {
  readonly kind: string;
  readonly line: Line;
  readonly fields: readonly Field[];
  readonly field: Field;
  /** The words of the line, said with the state to people who listen. */
  readonly words: string;
}

/** How a line stands, changed at once where it is chosen. */
export function StateOfLine({ kind, line, fields, field, words }: StateOfLineProps) {
  const { t } = useActivity().texts;
  const id = useId();
  const command = useCommand();
  const said = saidIn(fields, line);
  return (
    <div class="tk-field">
      <label for={id}>
        {t(fieldKey(field))}
        <span class="tk-unseen">: {words}</span>
      </label>
      <States
        id={id}
        field={field}
        value={said[field.name] ?? ""}
        onChoose={(state) =>
          void command.run(`edit_${kind}`, {
            [kind]: line.id,
            ...asked(fields, { ...said, [field.name]: state }),
          })
        }
      />
      {command.said?.refused && <Outcome command={command} />}
    </div>
  );
}

import { useId, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { useDraft, Writing } from "../../parts/writing";
import { asked, type Item, read, type Said, today } from "./decision";

/** Write down a decision. What is being written survives a lost link. */
export function NewDecision() {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [draft, setDraft] = useDraft("decision");
  const said = read(draft);
  return (
    <form
      class="tk-stack tk-deciding"
      aria-label={t("write-title")}
      // The rules say what is missing, in words; the browser's own bubbles speak another language.
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && (await command.run("add_decision", asked(said)))) {
          setDraft("");
        }
      }}
    >
      <Fields said={said} onChange={(changed) => setDraft(JSON.stringify(changed))} />
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
  readonly said: Said;
  readonly onChange: (said: Said) => void;
  /** Show all fields at once, also those that are asked for last. */
  readonly isWhole?: boolean;
}

/** The fields of a decision. */
export function Fields({ said, onChange, isWhole = false }: FieldsProps) {
  const { t } = useActivity().texts;
  const id = useId();
  const set = (name: keyof Said) => (text: string) => onChange({ ...said, [name]: text });
  const hasMore = [said.told_to, said.told_by, said.follow_up, said.about].some((each) => each !== "");
  const [isOpen] = useState(isWhole || hasMore);
  return (
    <>
      <Writing label={t("field-what")} value={said.what} limit={400} onInput={set("what")} />
      <div class="tk-who-and-when">
        <Writing
          line
          label={t("field-responsible")}
          hint={t("field-responsible-hint")}
          value={said.responsible}
          limit={120}
          onInput={set("responsible")}
        />
        <div class="tk-field">
          <label for={id}>{t("field-by-when")}</label>
          <input
            id={id}
            type="date"
            min={today()}
            value={said.by_when}
            onInput={(event) => set("by_when")(event.currentTarget.value)}
          />
        </div>
      </div>
      <details open={isOpen}>
        <summary>{t("more-fields")}</summary>
        <div class="tk-stack">
          <Writing
            line
            label={t("field-told-to")}
            value={said.told_to}
            limit={200}
            onInput={set("told_to")}
          />
          <Writing
            line
            label={t("field-told-by")}
            value={said.told_by}
            limit={120}
            onInput={set("told_by")}
          />
          <Writing
            line
            label={t("field-follow-up")}
            value={said.follow_up}
            limit={300}
            onInput={set("follow_up")}
          />
          <About chosen={said.about} onChoose={set("about")} />
        </div>
      </details>
    </>
  );
}

/** What it answers; nothing to choose where the activity builds on nothing. */
function About({ chosen, onChoose }: { readonly chosen: string; readonly onChoose: (item: string) => void }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const items = activity.view.all<Item>("item");
  if (items.length === 0) {
    return null;
  }
  return (
    <label class="tk-field">
      <span class="tk-label">{t("field-about")}</span>
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

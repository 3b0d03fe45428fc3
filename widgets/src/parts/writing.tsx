import { useId, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { recall, remember } from "../model/storage";

/** Words being written: kept in the browser until they are sent, so that no lost link takes them. */
export function useDraft(name: string): [string, (text: string) => void] {
  return useKept("draft", name);
}

/** What is marked or chosen and not sent yet, null where nothing is: kept likewise, but nothing that one would want to read again. */
export function useMarked<Value>(name: string): [Value | null, (marked: Value | null) => void] {
  const [kept, setKept] = useKept("marked", name);
  return [read<Value>(kept), (marked) => setKept(marked === null ? "" : JSON.stringify(marked))];
}

/** What was kept in the browser; nothing where something else wrote there. */
function read<Value>(kept: string): Value | null {
  try {
    return kept === "" ? null : (JSON.parse(kept) as Value);
  } catch {
    return null;
  }
}

function useKept(kind: string, name: string): [string, (text: string) => void] {
  const activity = useActivity();
  const key = `${kind}:${activity.header.value.id}:${activity.role}:${name}`;
  const [text, setText] = useState(() => recall(key) ?? "");
  return [
    text,
    (written) => {
      setText(written);
      remember(key, written === "" ? null : written);
    },
  ];
}

interface WritingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly limit: number;
  readonly onInput: (text: string) => void;
  /** One line instead of several. */
  readonly line?: boolean;
}

/** A field for words, which says how many characters are left when few are. */
export function Writing({ label, hint, value, limit, onInput, line = false }: WritingProps) {
  const { t } = useActivity().texts;
  const id = useId();
  const left = limit - [...value].length;
  const common = {
    id,
    value,
    "aria-describedby": `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="tk-field">
      <label for={id}>{label}</label>
      {line ? <input type="text" {...common} /> : <textarea rows={3} dir="auto" {...common} />}
      <p id={`${id}-hint`} class="tk-hint">
        {hint} {left < limit / 4 && <span aria-live="polite">{t("letters-left", { left })}</span>}
      </p>
    </div>
  );
}

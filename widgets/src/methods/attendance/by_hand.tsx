import { useId, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { PeopleNumber } from "../../parts/number";
import { type ByHand, type Settings, WAYS, type Way, wayKey } from "./roles";

const NOTHING: ByHand = { without_device: [], organisations: [] };

/** Counting for others: those without a device by role, and where people come from. */
export function CountByHand() {
  return (
    <>
      <WithoutDevice />
      <Organisations />
    </>
  );
}

function useByHand(): ByHand {
  return useActivity().view.part<ByHand>("by_hand").value ?? NOTHING;
}

function WithoutDevice() {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const counted = useByHand().without_device;
  const [role, setRole] = useState(settings.roles[0] ?? "");
  const [way, setWay] = useState<Way>("in_place");
  const [typed, setTyped] = useState<number | null>(null);
  const command = useCommand();
  const stored = counted.find((each) => each.role === role && each.way === way)?.people ?? 0;
  return (
    <form
      class="tk-stack tk-by-hand"
      aria-label={t("by-hand-title")}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await command.run("count_without_device", { role, way, people: typed ?? stored })) {
          setTyped(null);
        }
      }}
    >
      <h3>{t("by-hand-title")}</h3>
      <p class="tk-hint">{t("by-hand-hint")}</p>
      <Select
        label={t("role")}
        options={settings.roles.map((each) => [each, t(`role-${each}`)])}
        value={role}
        onChange={(chosen) => {
          setRole(chosen);
          setTyped(null);
        }}
      />
      {settings.hybrid && (
        <Select
          label={t("way")}
          options={WAYS.map((each) => [each, t(wayKey(each))])}
          value={way}
          onChange={(chosen) => {
            setWay(chosen as Way);
            setTyped(null);
          }}
        />
      )}
      <PeopleNumber label={t("by-hand-people")} value={typed ?? stored} onChange={setTyped} />
      <Save pending={command.pending} />
      <Outcome command={command} />
      <ul>
        {counted.map((each) => (
          <li key={`${each.role} ${each.way}`}>
            {t(`role-${each.role}`)}
            {settings.hybrid && ` (${t(wayKey(each.way))})`}: <strong>{each.people}</strong>
          </li>
        ))}
      </ul>
    </form>
  );
}

function Organisations() {
  const { t } = useActivity().texts;
  const id = useId();
  const counted = useByHand().organisations;
  const [name, setName] = useState("");
  const [people, setPeople] = useState(1);
  const command = useCommand();
  const clear = () => {
    setName("");
    setPeople(1);
  };
  return (
    <form
      class="tk-stack tk-by-hand"
      aria-label={t("organisations-title")}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await command.run("count_organisation", { name, people })) {
          clear();
        }
      }}
    >
      <h3>{t("organisations-title")}</h3>
      <p class="tk-hint" id={`${id}-hint`}>
        {t("organisations-hint")}
      </p>
      <div class="tk-field">
        <label for={id}>{t("organisation-name")}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={name}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <PeopleNumber label={t("by-hand-people")} value={people} onChange={setPeople} />
      <Save pending={command.pending} />
      <Outcome command={command} onConfirmed={clear} />
      <ul>
        {counted.map((each) => (
          <li key={each.name} class="tk-words">
            {each.name}: <strong>{each.people}</strong>
          </li>
        ))}
      </ul>
    </form>
  );
}

function Save({ pending }: { readonly pending: boolean }) {
  const { t } = useActivity().texts;
  return (
    <div>
      <button type="submit" class="tk-button" disabled={pending}>
        {t("save")}
      </button>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Select({ label, options, value, onChange }: SelectProps) {
  return (
    <label class="tk-field">
      <span class="tk-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

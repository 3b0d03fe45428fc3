import { useId, useState } from "preact/hooks";
import { RingPicture } from "../../parts/ring";
import { Window } from "../../parts/window";
import type { CycleCard, HomeScreen, KitCard } from ".";

/** Names the list of units that fields suggest. */
const UNITS = "units";
const LONGEST_UNIT = 80;

export function Home({ screen }: { readonly screen: HomeScreen }) {
  const { t } = screen.kernel.words.value;
  const cycles = screen.cycles.value;
  const kits = screen.kernel.setUp.value?.kits ?? [];
  const first = kits.filter((kit) => kit.is_first || kit.problem);
  const more = kits.filter((kit) => !kit.is_first && !kit.problem);
  return (
    <Window
      kernel={screen.kernel}
      head={<p class="tk-large">Talkoot</p>}
      tools={
        <a class="tk-button" href="organisation.ipynb">
          {t("organisation")}
        </a>
      }
    >
      <main class="tk-window-main tk-stack" aria-busy={screen.isBusy.value}>
        <div class="tk-stack">
          <h1>{t("home-title")}</h1>
          <p class="tk-home-intro">{t("home-intro")}</p>
          <datalist id={UNITS}>
            {screen.units.map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
        </div>
        {cycles !== null && cycles.length > 0 && (
          <section class="tk-stack">
            <h2>{t("home-cycles")}</h2>
            <ul class="tk-cards">
              {cycles.map((cycle) => (
                <Cycle key={cycle.id} screen={screen} cycle={cycle} />
              ))}
            </ul>
          </section>
        )}
        <section class="tk-stack">
          <h2>{t("home-new")}</h2>
          <ul class="tk-cards">
            {first.map((kit) => (
              <Kit key={kit.id} screen={screen} kit={kit} />
            ))}
          </ul>
          {more.length > 0 && (
            <details>
              <summary class="tk-link">{t("home-more-kits")}</summary>
              <ul class="tk-cards">
                {more.map((kit) => (
                  <Kit key={kit.id} screen={screen} kit={kit} />
                ))}
              </ul>
            </details>
          )}
        </section>
        <BringIn screen={screen} />
      </main>
    </Window>
  );
}

function Cycle({ screen, cycle }: { readonly screen: HomeScreen; readonly cycle: CycleCard }) {
  const { t, of, date } = screen.kernel.words.value;
  return (
    <li class="tk-card">
      <div class="tk-stack">
        <div class="tk-cycle-head">
          <RingPicture phases={cycle.phases} phase={cycle.phase} size="4.5rem" />
          <div>
            <h3>{of(cycle.name)}</h3>
            <p>{t(`phase-${cycle.phase}`)}</p>
          </div>
        </div>
        <p class="tk-facts">
          {cycle.sample && <span class="tk-tag">{t("sample-tag")}</span>}
          {cycle.code && <span>{t("home-open", { code: cycle.code })}</span>}
          <span>{t("home-done", { done: cycle.done, activities: cycle.activities })}</span>
          <span>{t("home-begun", { date: date(cycle.created_at) })}</span>
          <span>{t("home-delete-by", { date: date(cycle.delete_by) })}</span>
        </p>
        <Unit screen={screen} cycle={cycle} />
      </div>
      <p class="tk-row">
        <a class="tk-button tk-primary" href={screen.addressOf(cycle.id, cycle.phase)}>
          {t("home-lead")}
          <span class="tk-unseen">: {of(cycle.name)}</span>
        </a>
        <a class="tk-button" href={`results.ipynb?cycle=${encodeURIComponent(cycle.id)}`}>
          {t("results")}
          <span class="tk-unseen">: {of(cycle.name)}</span>
        </a>
      </p>
    </li>
  );
}

/** Whose workshop it is, for the organisation's statistics. */
function Unit({ screen, cycle }: { readonly screen: HomeScreen; readonly cycle: CycleCard }) {
  const { t, of } = screen.kernel.words.value;
  const [unit, setUnit] = useState<string | null>(null);
  if (unit === null) {
    return (
      <p class="tk-unit">
        {cycle.unit && <span>{cycle.unit}</span>}
        <button type="button" class="tk-button tk-plain" onClick={() => setUnit(cycle.unit)}>
          {t(cycle.unit ? "home-unit-change" : "home-unit-add")}
          <span class="tk-unseen">: {of(cycle.name)}</span>
        </button>
      </p>
    );
  }
  return (
    <form
      class="tk-stack tk-tight"
      onSubmit={(event) => {
        event.preventDefault();
        screen.setUnit(cycle.id, unit);
        setUnit(null);
      }}
    >
      <UnitField screen={screen} unit={unit} onInput={setUnit} />
      <p>
        <button type="submit" class="tk-button">
          {t("save")}
        </button>
      </p>
    </form>
  );
}

function UnitField({
  screen,
  unit,
  onInput,
}: {
  readonly screen: HomeScreen;
  readonly unit: string;
  readonly onInput: (unit: string) => void;
}) {
  const id = useId();
  return (
    <div class="tk-field">
      <label for={id}>{screen.kernel.words.value.t("home-unit")}</label>
      <input
        id={id}
        value={unit}
        maxLength={LONGEST_UNIT}
        list={UNITS}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function Kit({ screen, kit }: { readonly screen: HomeScreen; readonly kit: KitCard }) {
  const { t, of } = screen.kernel.words.value;
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const [unit, setUnit] = useState("");
  if (kit.problem) {
    return (
      <li class="tk-card">
        <p class="tk-message tk-refused tk-words">
          <strong>{kit.id}</strong> {kit.problem}
        </p>
      </li>
    );
  }
  const minutes = kit.minutes ?? [];
  return (
    <li class="tk-card">
      <div class="tk-stack">
        <h3>{of(kit.name)}</h3>
        <p>{of(kit.summary)}</p>
        <p class="tk-hint">{of(kit.for_whom)}</p>
        <p class="tk-facts">
          <span>{t("home-sessions", { sessions: minutes.length })}</span>
          <span>{t("minutes", { minutes: minutes.reduce((sum, each) => sum + each, 0) })}</span>
        </p>
      </div>
      {name === null ? (
        <p>
          <button type="button" class="tk-button" onClick={() => setName(of(kit.name))}>
            {t("home-take")}
            <span class="tk-unseen">: {of(kit.name)}</span>
          </button>
        </p>
      ) : (
        <form
          class="tk-stack"
          onSubmit={(event) => {
            event.preventDefault();
            screen.begin(kit.id, name, unit);
          }}
        >
          <div class="tk-field">
            <label for={id}>{t("home-name")}</label>
            <input id={id} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </div>
          <UnitField screen={screen} unit={unit} onInput={setUnit} />
          <button type="submit" class="tk-button tk-primary" disabled={screen.isBusy.value}>
            {t("home-begin")}
          </button>
        </form>
      )}
    </li>
  );
}

function BringIn({ screen }: { readonly screen: HomeScreen }) {
  const { t } = screen.kernel.words.value;
  const id = useId();
  return (
    <section class="tk-stack tk-card">
      <h2>{t("home-import")}</h2>
      <div class="tk-field">
        <label for={id}>{t("home-import-file")}</label>
        <input
          id={id}
          type="file"
          accept=".jsonl"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) {
              void screen.bringIn(file);
            }
            event.currentTarget.value = "";
          }}
        />
      </div>
    </section>
  );
}

import { useId, useState } from "preact/hooks";
import { RingPicture } from "../../parts/ring";
import { Window } from "../../parts/window";
import type { CycleCard, HomeScreen } from ".";
import { Kit } from "./kit";
import { UNITS, UnitField } from "./unit";

export function Home({ screen }: { readonly screen: HomeScreen }) {
  const { t } = screen.kernel.words.value;
  const cycles = screen.cycles.value;
  const own = screen.kits.value.filter((kit) => kit.is_own);
  const kits = screen.kits.value.filter((kit) => !kit.is_own);
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
        {own.length > 0 && (
          <section class="tk-stack">
            <h2>{t("home-own-kits")}</h2>
            <ul class="tk-cards">
              {own.map((kit) => (
                <Kit key={kit.id} screen={screen} kit={kit} />
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
        <BringIn
          screen={screen}
          type="take-kit"
          title={t("home-take-kit")}
          label={t("home-take-kit-file")}
          accept=".yaml,.yml,.zip"
        />
        <BringIn
          screen={screen}
          type="import"
          title={t("home-import")}
          label={t("home-import-file")}
          accept=".jsonl"
        />
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
          {t("home-results")}
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

function BringIn({
  screen,
  type,
  title,
  label,
  accept,
}: {
  readonly screen: HomeScreen;
  readonly type: "import" | "take-kit";
  readonly title: string;
  readonly label: string;
  readonly accept: string;
}) {
  const id = useId();
  return (
    <section class="tk-stack tk-card">
      <h2>{title}</h2>
      <div class="tk-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) {
              void screen.bringIn(type, file);
            }
            event.currentTarget.value = "";
          }}
        />
      </div>
    </section>
  );
}

import { useId } from "preact/hooks";
import { Pictured } from "../../parts/pictured";
import { Window } from "../../parts/window";
import type { OrganisationScreen, Section, Year } from ".";

/** What came of participation in a year, beside the year before. */
export function Organisation({ screen }: { readonly screen: OrganisationScreen }) {
  const { t } = screen.kernel.words.value;
  const year = screen.year.value;
  return (
    <Window
      kernel={screen.kernel}
      head={
        <a class="tk-link" href="home.ipynb">
          {t("home")}
        </a>
      }
    >
      <main class="tk-window-main tk-stack" aria-busy={screen.isDrawing.value}>
        <div class="tk-stack">
          <h1>{year?.title ?? t("organisation")}</h1>
          <div role="status">
            {year === null && <p class="tk-hint">{t("results-drawing")}</p>}
            {screen.isStale.value && (
              <p class="tk-message tk-row">
                {t("results-stale")}
                <button type="button" class="tk-button" onClick={() => screen.draw()}>
                  {t("results-draw")}
                </button>
              </p>
            )}
          </div>
          {year !== null && year.years.length > 0 && <Choose screen={screen} year={year} />}
        </div>
        {year !== null && year.years.length === 0 && (
          <p class="tk-message">{t(year.only_samples ? "organisation-only-samples" : "organisation-none")}</p>
        )}
        {year?.sections.map((section) => (
          <Statistic key={section.id} screen={screen} section={section} />
        ))}
        {year !== null && <Counted year={year} />}
      </main>
    </Window>
  );
}

/** Another year, and everything as one file. */
function Choose({ screen, year }: { readonly screen: OrganisationScreen; readonly year: Year }) {
  const { t } = screen.kernel.words.value;
  const id = useId();
  const file = screen.file.value;
  return (
    <div class="tk-row">
      <label for={id}>{t("organisation-year")}</label>
      <select
        id={id}
        class="tk-select"
        value={year.year}
        onChange={(event) => screen.draw(Number(event.currentTarget.value))}
      >
        {year.years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="tk-button"
        disabled={screen.isWriting.value || screen.isDrawing.value}
        onClick={() => screen.export()}
      >
        {t("file-workbook")}
      </button>
      <span role="status">
        {screen.isWriting.value && t("files-writing")}
        {file !== null && (
          <a class="tk-link tk-words" href={file.address} download={file.name}>
            {file.name}
          </a>
        )}
      </span>
    </div>
  );
}

function Statistic({ screen, section }: { readonly screen: OrganisationScreen; readonly section: Section }) {
  const { t } = screen.kernel.words.value;
  const picture = screen.pictures.value.get(section.id);
  return (
    <section class="tk-card tk-statistic tk-stack" aria-busy={picture === undefined}>
      <h2>{section.title}</h2>
      {picture === undefined && <p class="tk-hint">{t("results-drawing")}</p>}
      <Pictured
        picture={picture?.address}
        alt={picture?.alt ?? section.title}
        table={section.table}
        label={t("as-table")}
      />
    </section>
  );
}

/** Numbers without their rules would be believed too much. */
function Counted({ year }: { readonly year: Year }) {
  return (
    <section class="tk-card tk-stack">
      <h2>{year.how}</h2>
      <ul class="tk-counted tk-stack tk-tight">
        {year.counted.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

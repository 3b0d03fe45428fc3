import { useId, useState } from "preact/hooks";
import type { Step } from "../../model/protocol";
import { Pictured } from "../../parts/pictured";
import { PublicAddress, publicPath } from "../../parts/public_page";
import { PlainTable } from "../../parts/table";
import { Trace } from "../../parts/trace";
import { Window } from "../../parts/window";
import { type Announced, type Cloud, type FileKind, type FilesOf, isSame, type ResultsScreen } from ".";

const FILES: readonly FileKind[] = [
  "easy_summary",
  "management_summary",
  "report",
  "workbook",
  "pictures",
  "archive",
];

export function Results({ screen }: { readonly screen: ResultsScreen }) {
  const { t, of } = screen.kernel.words.value;
  const setUp = screen.kernel.setUp.value;
  const sections = screen.sections.value ?? [];
  const left = sections.filter(({ id, is_planned }) => !is_planned && !screen.drawn.value.has(id)).length;
  // Before a workshop people come here for its papers, afterwards for what came of it.
  const hasBegun = sections.some(({ is_planned }) => !is_planned);
  return (
    <Window
      kernel={screen.kernel}
      head={
        <>
          <a class="tk-link" href="home.ipynb">
            {t("home")}
          </a>
          <p>
            {of(setUp?.name)} {setUp?.sample && <span class="tk-tag">{t("sample-tag")}</span>}
          </p>
        </>
      }
    >
      <main class="tk-window-main tk-stack">
        <div class="tk-stack">
          <h1>{t("results")}</h1>
          <div role="status">
            {left > 0 && <p class="tk-hint">{t("results-drawing-left", { left })}</p>}
            {screen.sections.value === null && <p class="tk-hint">{t("results-drawing")}</p>}
            {screen.isStale.value && (
              <p class="tk-message tk-row">
                {t("results-stale")}
                <button type="button" class="tk-button" onClick={() => screen.draw()}>
                  {t("results-draw")}
                </button>
              </p>
            )}
          </div>
        </div>
        {hasBegun && <Files screen={screen} />}
        <Papers screen={screen} />
        {!hasBegun && <Files screen={screen} />}
        {sections
          .filter((section) => !section.is_planned)
          .map((section) => (
            <Section key={section.id} screen={screen} section={section} />
          ))}
        {sections.some((section) => section.is_planned) && (
          <section class="tk-stack">
            <h2>{t("results-ahead")}</h2>
            <ul class="tk-stack">
              {sections
                .filter((section) => section.is_planned)
                .map((section) => (
                  <li key={section.id}>
                    {section.title} · {t(`phase-${section.phase}`)}
                  </li>
                ))}
            </ul>
          </section>
        )}
      </main>
    </Window>
  );
}

function Section({ screen, section }: { readonly screen: ResultsScreen; readonly section: Announced }) {
  const { t } = screen.kernel.words.value;
  const drawn = screen.drawn.value.get(section.id);
  const cloud = screen.clouds.value.get(section.id);
  return (
    <section class="tk-card tk-result tk-stack" aria-busy={drawn === undefined}>
      <div class="tk-stack tk-tight">
        <p class="tk-hint">
          {t(`phase-${section.phase}`)} · {section.status}
        </p>
        <h2>{section.title}</h2>
        <p class="tk-words">{section.prompt}</p>
      </div>
      {drawn === undefined && <p class="tk-hint">{t("results-drawing")}</p>}
      {drawn?.nothing && <p class="tk-message">{drawn.nothing}</p>}
      {drawn?.answered && <p>{drawn.answered}</p>}
      {drawn?.pictures[0] && (
        <Pictured
          picture={drawn.pictures[0]}
          alt={drawn.alt ?? ""}
          table={drawn.table}
          label={t("as-table")}
        />
      )}
      {drawn?.hidden && <p class="tk-hint">{drawn.hidden}</p>}
      {drawn?.sides && drawn.pictures[1] && (
        <div class="tk-stack">
          <h3>{t("results-sides")}</h3>
          <Pictured
            picture={drawn.pictures[1]}
            alt={drawn.sides.alt}
            table={drawn.sides.table}
            label={t("as-table")}
          />
        </div>
      )}
      {drawn?.places_hidden && <p class="tk-hint">{drawn.places_hidden}</p>}
      {drawn?.places && (
        <div class="tk-stack">
          <h3>{t("results-places")}</h3>
          {/* A region that scrolls must be reachable with the keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
          <section class="tk-scroll" tabIndex={0} aria-label={t("results-places")}>
            <PlainTable
              caption={t("results-places-of", { title: section.title })}
              headings={drawn.places.headings}
              rows={drawn.places.rows}
            />
          </section>
        </div>
      )}
      {cloud && <Words screen={screen} cloud={cloud} />}
      <WhatBecame screen={screen} activity={section.id} />
      {section.is_published && <Published screen={screen} section={section} />}
      {section.is_printed && (
        <Export
          screen={screen}
          of={{ kind: "documents", which: section.id }}
          label={t("file-documents", { title: section.title })}
        />
      )}
    </section>
  );
}

/** The address of its public page, to hand on. */
function Published({ screen, section }: { readonly screen: ResultsScreen; readonly section: Announced }) {
  const setUp = screen.kernel.setUp.value;
  if (!setUp?.public_url) {
    return null;
  }
  return (
    <p class="tk-row">
      <span>{screen.kernel.words.value.t("public-is-open")}</span>
      <PublicAddress
        kernel={screen.kernel}
        title={section.title}
        path={publicPath(setUp.cycle, section.id)}
      />
    </p>
  );
}

/** What came of each note, theme or proposal (F18): press one, and its way is told. */
function WhatBecame({ screen, activity }: { readonly screen: ResultsScreen; readonly activity: string }) {
  const { t } = screen.kernel.words.value;
  const items = screen.traceable.value[activity] ?? [];
  if (items.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{t("results-traces", { items: items.length })}</summary>
      <ul class="tk-traces">
        {items.map(([item, text]) => (
          <Way key={item} text={text} ask={() => screen.trace(activity, item)} />
        ))}
      </ul>
    </details>
  );
}

function Way({ text, ask }: { readonly text: string; readonly ask: () => Promise<readonly Step[]> }) {
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  return (
    <li>
      <details
        onToggle={async (event) => {
          if (event.currentTarget.open) {
            setSteps(await ask());
          }
        }}
      >
        <summary class="tk-words">{text}</summary>
        {steps && <Trace steps={steps} />}
      </details>
    </li>
  );
}

/** The cloud of words, with the list of those to leave out in the facilitator's hands. */
function Words({ screen, cloud }: { readonly screen: ResultsScreen; readonly cloud: Cloud }) {
  const { t } = screen.kernel.words.value;
  const id = useId();
  const [text, setText] = useState(screen.leftOut.value.join(", "));
  return (
    <div class="tk-stack">
      <h3>{t("results-words")}</h3>
      <Pictured
        picture={cloud.picture}
        alt={cloud.alt}
        table={{ headings: [t("results-word"), t("results-times")], rows: cloud.words }}
        label={t("as-table")}
      />
      <form
        class="tk-row"
        onSubmit={(event) => {
          event.preventDefault();
          screen.leaveOut(
            text
              .split(/[\s,;]+/)
              .map((word) => word.toLowerCase())
              .filter((word) => word !== ""),
          );
        }}
      >
        <div class="tk-field">
          <label for={id}>{t("results-leave-out")}</label>
          <input id={id} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </div>
        <button type="submit" class="tk-button">
          {t("results-draw-words")}
        </button>
      </form>
    </div>
  );
}

function Files({ screen }: { readonly screen: ResultsScreen }) {
  const { t, date } = screen.kernel.words.value;
  const deleteBy = screen.kernel.setUp.value?.delete_by ?? "";
  return (
    <section class="tk-stack tk-card">
      <h2>{t("files")}</h2>
      <p>{t("files-delete-by", { date: date(deleteBy) })}</p>
      <ul class="tk-files">
        {FILES.map((kind) => (
          <li key={kind} class="tk-stack">
            <p>{t(`file-${kind}-about`)}</p>
            <Export screen={screen} of={{ kind, which: "" }} label={t(`file-${kind}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Papers to edit and to print, under the time at which they are used: nobody finds one among thirty. */
function Papers({ screen }: { readonly screen: ResultsScreen }) {
  const { t } = screen.kernel.words.value;
  return (
    <section class="tk-stack tk-card">
      <h2>{t("papers")}</h2>
      <p>{t("papers-about")}</p>
      {screen.papers.value.map(({ kind, title, about, papers }) => (
        <details key={kind} class="tk-papers">
          <summary>{t("papers-group", { title, papers: papers.length })}</summary>
          <div class="tk-stack">
            <p>{about}</p>
            <ul class="tk-files">
              {papers.map(([name, label]) => (
                <li key={name} class="tk-stack">
                  <Export screen={screen} of={{ kind, which: name }} label={label} />
                </li>
              ))}
            </ul>
            <div class="tk-stack">
              <Export screen={screen} of={{ kind, which: "" }} label={t("papers-all", { title })} />
            </div>
          </div>
        </details>
      ))}
    </section>
  );
}

interface ExportProps {
  readonly screen: ResultsScreen;
  readonly of: FilesOf;
  readonly label: string;
}

/** A button that writes files, and then the files. */
function Export({ screen, of, label }: ExportProps) {
  const { t } = screen.kernel.words.value;
  const exporting = screen.exporting.value;
  return (
    <>
      <button type="button" class="tk-button" disabled={exporting !== null} onClick={() => screen.export(of)}>
        {label}
      </button>
      {exporting !== null && isSame(exporting, of) && (
        <progress max={1} value={exporting.share} aria-label={t("files-writing")} />
      )}
      {screen.files.value
        .filter((file) => isSame(file, of))
        .map((file) => (
          <a key={file.address} class="tk-link tk-words" href={file.address} download={file.name}>
            {file.name}
          </a>
        ))}
    </>
  );
}

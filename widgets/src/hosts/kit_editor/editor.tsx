import { useEffect } from "preact/hooks";
import { Window } from "../../parts/window";
import { About } from "./about";
import { Gathering } from "./gathering";
import type { EditorScreen } from "./screen";

export function Editor({ screen }: { readonly screen: EditorScreen }) {
  const { t, of } = screen.kernel.words.value;
  const draft = screen.draft.value;
  const focus = screen.focus.value;
  useEffect(() => screen.settle(focus), [focus]);
  return (
    <Window
      kernel={screen.kernel}
      head={<p class="tk-large">{of(draft?.kit.name) || "Talkoot"}</p>}
      tools={
        <a class="tk-button" href="home.ipynb">
          {t("home")}
        </a>
      }
    >
      {draft && (
        <main class="tk-window-main tk-stack">
          <div class="tk-stack">
            <h1>{t(draft.is_own ? "editor-title" : "editor-make")}</h1>
            <p class="tk-home-intro">{t(draft.is_own ? "editor-intro-own" : "editor-intro")}</p>
            {screen.kernel.setUp.value?.is_sample && <p class="tk-message">{t("editor-sample")}</p>}
          </div>
          <Tools screen={screen} />
          <AllLanguages screen={screen} />
          <About screen={screen} />
          {draft.kit.sessions.map((session, number) => (
            <Gathering key={session.id} screen={screen} session={session} number={number} />
          ))}
          <p>
            <button type="button" class="tk-button" onClick={() => screen.gatherings.add()}>
              {t("editor-session-add")}
            </button>
          </p>
        </main>
      )}
    </Window>
  );
}

/** Save and undo: always in reach. */
function Tools({ screen }: { readonly screen: EditorScreen }) {
  const { t } = screen.kernel.words.value;
  const draft = screen.draft.value;
  const mistakes = draft?.mistakes.length ?? 0;
  return (
    <section class="tk-editor-tools" aria-label={t("editor-tools")}>
      <div class="tk-row">
        <button
          type="button"
          class="tk-button tk-primary"
          aria-keyshortcuts="Control+S"
          onClick={() => screen.save(false)}
        >
          {t("save")}
        </button>
        {screen.isElsewhere.value && (
          <button type="button" class="tk-button tk-primary" onClick={() => screen.save(true)}>
            {t("editor-save-other")}
          </button>
        )}
        <Back screen={screen} what="undo" words="undo" keys="Control+Z" isThere={!!draft?.undoable} />
        <Back screen={screen} what="redo" words="editor-redo" keys="Control+Y" isThere={!!draft?.redoable} />
        {mistakes > 0 && (
          <button type="button" class="tk-button" onClick={() => screen.showMistake()}>
            {t("editor-mend")}
          </button>
        )}
        {!!draft?.outdated.length && (
          <button type="button" class="tk-button" onClick={() => screen.showOutdated()}>
            {t("editor-outdated-show")}
          </button>
        )}
        {draft?.is_own && !draft.is_changed && mistakes === 0 && (
          <a class="tk-button" href={`home.ipynb?kit=${encodeURIComponent(draft.name)}`}>
            {t("editor-begin")}
          </a>
        )}
      </div>
      <p role="status" class="tk-row">
        {screen.told.value && <span>{screen.told.value}</span>}
        {draft?.is_changed && <span class="tk-hint">{t("editor-unsaved")}</span>}
        {mistakes > 0 && <strong class="tk-over">{t("editor-to-mend", { mistakes })}</strong>}
      </p>
    </section>
  );
}

/** A step back, or forward again; where there is none, the button stays, so that the focus does. */
function Back({
  screen,
  what,
  words,
  keys,
  isThere,
}: {
  readonly screen: EditorScreen;
  readonly what: "undo" | "redo";
  readonly words: string;
  readonly keys: string;
  readonly isThere: boolean;
}) {
  return (
    <button
      id={`editor-${what}`}
      type="button"
      class="tk-button"
      aria-keyshortcuts={keys}
      aria-disabled={!isThere}
      onClick={() => screen[what]()}
    >
      {screen.kernel.words.value.t(words)}
    </button>
  );
}

/** Shows each text in all the languages that the kit has, or in one. */
function AllLanguages({ screen }: { readonly screen: EditorScreen }) {
  const { t } = screen.kernel.words.value;
  return (screen.draft.value?.kit.languages.length ?? 0) < 2 ? null : (
    <p>
      <button
        type="button"
        class="tk-button"
        aria-pressed={screen.showsAll.value}
        onClick={() => {
          screen.showsAll.value = !screen.showsAll.value;
        }}
      >
        {t("editor-all-languages")}
      </button>
    </p>
  );
}

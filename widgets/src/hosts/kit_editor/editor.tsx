import { useEffect } from "preact/hooks";
import { Window } from "../../parts/window";
import type { EditorScreen } from ".";
import { Mistakes, TextField, Tick, Ticks } from "./fields";
import { Gathering } from "./gathering";
import { at } from "./kit";
import { empty } from "./script";

export function Editor({ screen }: { readonly screen: EditorScreen }) {
  const { t, of } = screen.kernel.words.value;
  const draft = screen.draft.value;
  useEffect(() => screen.settle());
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
        <button type="button" class="tk-button tk-primary" onClick={() => screen.save(false)}>
          {t("save")}
        </button>
        {screen.isElsewhere.value && (
          <button type="button" class="tk-button tk-primary" onClick={() => screen.save(true)}>
            {t("editor-save-other")}
          </button>
        )}
        <button
          id="editor-undo"
          type="button"
          class="tk-button"
          aria-disabled={!draft?.can_undo}
          onClick={() => draft?.can_undo && screen.undo()}
        >
          {t("undo")}
        </button>
      </div>
      <p role="status" class="tk-row">
        {screen.told.value && <span>{screen.told.value}</span>}
        {draft?.is_changed && <span class="tk-hint">{t("editor-unsaved")}</span>}
        {mistakes > 0 && <strong class="tk-over">{t("editor-to-mend", { mistakes })}</strong>}
      </p>
    </section>
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

/** What the kit says of itself. */
function About({ screen }: { readonly screen: EditorScreen }) {
  const { t } = screen.kernel.words.value;
  const kit = screen.draft.value?.kit;
  const rules = (at(kit, ["rules_of_the_game"]) ?? []) as readonly unknown[];
  const languages = screen.kernel.setUp.value?.languages ?? [];
  return (
    <section class="tk-stack tk-card">
      <TextField screen={screen} place={["name"]} label={t("editor-name")} />
      <details>
        <summary class="tk-link">{t("editor-about")}</summary>
        <div class="tk-stack tk-details">
          <TextField screen={screen} place={["summary"]} label={t("editor-summary")} isLong />
          <TextField screen={screen} place={["for_whom"]} label={t("editor-for-whom")} isLong />
          <TextField screen={screen} place={["told_where"]} label={t("editor-told-where")} isLong />
          <Tick
            label={t("editor-for-children")}
            isTicked={at(kit, ["for_children"]) === true}
            onTick={(isTicked) => screen.put(["for_children"], isTicked)}
          />
          {kit?.phases.map((phase) => (
            <TextField
              key={phase}
              screen={screen}
              place={["questions", phase]}
              label={t("editor-phase-question", { phase: t(`phase-${phase}`) })}
            />
          ))}
          <h2>{t("editor-rules")}</h2>
          {rules.map((_rule, number) => (
            <TextField
              key={number}
              screen={screen}
              place={["rules_of_the_game", number]}
              label={t("editor-rule", { number: number + 1 })}
            />
          ))}
          <Mistakes screen={screen} place={["rules_of_the_game"]} isWhole={false} />
          <p>
            <button
              type="button"
              class="tk-button"
              onClick={() => screen.edit("insert", { place: ["rules_of_the_game"], value: empty(screen) })}
            >
              {t("editor-rule-add")}
            </button>
          </p>
          <Ticks
            label={t("editor-languages")}
            chosen={kit?.languages ?? []}
            choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
            onChoose={(chosen) => screen.put(["languages"], chosen)}
          />
          <p class="tk-hint">{t("editor-languages-hint")}</p>
          <Mistakes screen={screen} place={["languages"]} />
        </div>
      </details>
    </section>
  );
}

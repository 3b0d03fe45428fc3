import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { type Own, type Stand, type Statement, wordsOf } from "./statement";

const STANDS: readonly Stand[] = ["agree", "disagree", "pass"];

/** What a person gave: the statements they wrote, and their stands, to see, change and take back. */
export function Mine({ own }: { readonly own: Own }) {
  const { t } = useActivity().texts;
  const written = own.statements ?? [];
  const stands = Object.entries(own.stands ?? {});
  return (
    <>
      {written.length > 0 && (
        <section class="tk-stack">
          <h3>{t("written-title", { statements: written.length })}</h3>
          <ul class="tk-stack">
            {written.map((each) => (
              <Written key={each.id} {...each} />
            ))}
          </ul>
        </section>
      )}
      {stands.length > 0 && (
        <details class="tk-card tk-fold">
          <summary>{t("mine-title", { stands: stands.length })}</summary>
          <ul class="tk-stand-list">
            {stands.map(([id, stand]) => (
              <Earlier key={id} id={id} stand={stand} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Written({ id, text, standing }: NonNullable<Own["statements"]>[number]) {
  const { t } = useActivity().texts;
  const command = useCommand();
  return (
    <li class="tk-card tk-stack tk-written">
      <p class="tk-words" dir="auto">
        {text}
      </p>
      {standing !== "shown" && <p class="tk-hint">{t(`standing-${standing}`)}</p>}
      <div class="tk-row">
        <button
          type="button"
          class="tk-button tk-plain"
          onClick={() => void command.run("delete_statement", { statement: id })}
        >
          {t("delete")}
          <span class="tk-unseen">: {text}</span>
        </button>
      </div>
      {command.said?.refused && <Outcome command={command} />}
    </li>
  );
}

function Earlier({ id, stand }: { readonly id: string; readonly stand: Stand }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const statement = activity.view.part<Statement>(`statement:${id}`).value;
  if (statement === undefined) {
    return null;
  }
  const text = wordsOf(activity, statement);
  if (!activity.isOpen) {
    return (
      <li class="tk-stack">
        <p class="tk-words" dir="auto">
          {text}
        </p>
        <p class="tk-hint">{t("my-stand", { stand })}</p>
        <div class="tk-row">
          <button
            type="button"
            class="tk-button tk-plain"
            onClick={() => void command.run("withdraw_stand", { statement: id })}
          >
            {t("withdraw")}
            <span class="tk-unseen">: {text}</span>
          </button>
        </div>
        <Outcome command={command} />
      </li>
    );
  }
  return (
    <li class="tk-stack">
      <p class="tk-words" dir="auto">
        {text}
      </p>
      <div class="tk-row" role="group" aria-label={text}>
        {STANDS.map((each) => (
          <button
            key={each}
            type="button"
            class="tk-button"
            aria-pressed={each === stand}
            onClick={() => void command.run("take_stand", { statement: id, stand: each })}
          >
            {t(`take-${each}`)}
          </button>
        ))}
        <button
          type="button"
          class="tk-button tk-plain"
          onClick={() => void command.run("withdraw_stand", { statement: id })}
        >
          {t("withdraw")}
          <span class="tk-unseen">: {text}</span>
        </button>
      </div>
      <Outcome command={command} />
    </li>
  );
}

import { useId, useState } from "preact/hooks";
import type { EditorScreen } from ".";
import type { MethodCard } from "./kit";

/** Choosing a method for a new activity: six first, the others behind one press (F3). */
export function Add({ screen, session }: { readonly screen: EditorScreen; readonly session: string }) {
  const { t } = screen.kernel.words.value;
  const isOpen = screen.adding.value === session;
  return (
    <div class="tk-stack">
      <p>
        <button
          type="button"
          class="tk-button"
          aria-expanded={isOpen}
          onClick={() => {
            screen.adding.value = isOpen ? "" : session;
          }}
        >
          {t(isOpen ? "cancel" : "editor-add")}
        </button>
      </p>
      {isOpen && <Methods screen={screen} session={session} />}
    </div>
  );
}

function Methods({ screen, session }: { readonly screen: EditorScreen; readonly session: string }) {
  const { t } = screen.kernel.words.value;
  const methods = screen.kernel.setUp.value?.methods ?? [];
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const [wish, setWish] = useState("");
  const found = isWhole
    ? methods.filter((each) => fits(each, wish))
    : methods.filter((each) => each.is_first);
  return (
    <section class="tk-stack tk-methods" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("editor-add-title")}</h3>
      {isWhole && (
        <div class="tk-field">
          <label for={id}>{t("editor-search")}</label>
          <input
            id={id}
            type="search"
            value={wish}
            ref={(field) => {
              if (field !== null && document.activeElement === document.body) {
                field.focus();
              }
            }}
            onInput={(event) => setWish(event.currentTarget.value)}
          />
          <p class="tk-hint" role="status">
            {t("editor-found", { methods: found.length })}
          </p>
        </div>
      )}
      <ul class="tk-cards">
        {found.map((each) => (
          <li key={each.method} class="tk-method-card">
            <div class="tk-stack tk-tight">
              <h4>{each.name}</h4>
              <p>{each.aim}</p>
            </div>
            <p>
              <button type="button" class="tk-button" onClick={() => screen.add(session, each.method)}>
                {t("editor-take")}
                <span class="tk-unseen">: {each.name}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <p>
          <button type="button" class="tk-button tk-primary" onClick={() => setWhole(true)}>
            {t("editor-more-methods")}
          </button>
        </p>
      )}
    </section>
  );
}

function fits({ name, aim }: MethodCard, wish: string): boolean {
  return `${name} ${aim}`.toLocaleLowerCase().includes(wish.trim().toLocaleLowerCase());
}

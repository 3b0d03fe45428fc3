import { useId, useState } from "preact/hooks";
import type { MethodCard } from "./kit";
import type { EditorScreen } from "./screen";

interface AddProps {
  readonly screen: EditorScreen;
  readonly session: string;
}

/** What can be added to a gathering: an activity, or a break and the like. */
export function Add({ screen, session }: AddProps) {
  const adding = screen.adding.value?.session === session ? screen.adding.value.what : "";
  return (
    <div class="tk-stack">
      <div class="tk-row">
        <Choosing screen={screen} session={session} what="activity" words="editor-add" />
        <Choosing screen={screen} session={session} what="moment" words="editor-add-moment" />
      </div>
      {adding === "activity" && <Methods screen={screen} session={session} />}
      {adding === "moment" && <Moments screen={screen} session={session} />}
    </div>
  );
}

/** Opens what is offered, and closes it again. */
function Choosing({
  screen,
  session,
  what,
  words,
}: AddProps & { readonly what: string; readonly words: string }) {
  const { adding } = screen;
  const isOpen = adding.value?.session === session && adding.value.what === what;
  return (
    <button
      id={what === "activity" ? `${session}-add` : `${session}-add-moment`}
      type="button"
      class="tk-button"
      aria-expanded={isOpen}
      onClick={() => {
        adding.value = isOpen ? null : { session, what };
      }}
    >
      {screen.kernel.words.value.t(words)}
    </button>
  );
}

function Moments({ screen, session }: AddProps) {
  const { t } = screen.kernel.words.value;
  const id = useId();
  return (
    <section class="tk-stack tk-methods" aria-labelledby={id}>
      <h3 id={id}>{t("editor-add-moment-title")}</h3>
      <div class="tk-row">
        {screen.kernel.setUp.value?.moments.map((kind) => (
          <button
            key={kind}
            type="button"
            class="tk-button"
            onClick={() => screen.parts.addMoment(session, kind)}
          >
            {t(`field-kind-${kind}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** Choosing a method for a new activity: six first, the others behind one press (F3). */
function Methods({ screen, session }: AddProps) {
  const { t } = screen.kernel.words.value;
  const methods = screen.methods.value;
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
              <button type="button" class="tk-button" onClick={() => screen.parts.add(session, each.method)}>
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

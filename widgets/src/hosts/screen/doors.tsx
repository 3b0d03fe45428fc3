import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Poster } from "../../parts/poster";
import { End } from "./end";
import { Links, type Session } from "./links";
import type { Screen } from "./screen";

interface Scribe {
  readonly id: string;
  readonly label: string;
  readonly revoked: boolean;
}

/** Who can come in: the door, the address, scribes; and the end of the gathering. */
export function Doors({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  return (
    <section class="tk-stack tk-doors">
      <h2>{t("doors")}</h2>
      <Door screen={screen} />
      <Address screen={screen} />
      <Links screen={screen} />
      <Scribes screen={screen} />
      <Leaving screen={screen} />
    </section>
  );
}

function Door({ screen }: { readonly screen: Screen }) {
  const { t, of } = screen.words.value;
  const all = screen.cycle.part<readonly Session[]>("sessions").value ?? [];
  // A door belongs to a gathering; where a workshop has none, everything is open to everybody who comes.
  const gatherings = all.filter((session) => !session.stays_open);
  const sessions = gatherings.length > 0 ? gatherings : all;
  const door = screen.cycle.part<{ code: string; session: string }>("door").value;
  const id = useId();
  const next = sessions.find((session) => !session.ended)?.id ?? sessions[0]?.id ?? "";
  const [session, setSession] = useState("");
  const chosen = session || (door?.code && door.session) || next;
  return (
    <div class="tk-stack tk-tight">
      {sessions.length > 1 && (
        <div class="tk-field">
          <label for={id}>{t("session")}</label>
          <select id={id} value={chosen} onChange={(event) => setSession(event.currentTarget.value)}>
            {sessions.map((each) => (
              <option key={each.id} value={each.id}>
                {of(each.name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="tk-row">
        {(!door?.code || chosen !== door.session) && (
          <button
            type="button"
            class="tk-button tk-primary"
            onClick={() => void screen.ask("open_door", { session: chosen })}
          >
            {t("door-open")}
          </button>
        )}
        {door?.code && (
          <button type="button" class="tk-button" onClick={() => void screen.ask("shut_door")}>
            {t("door-close")}
          </button>
        )}
      </div>
    </div>
  );
}

function Address({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const id = useId();
  const addresses = screen.addresses.value;
  if (addresses.length < 2) {
    return null;
  }
  return (
    <div class="tk-field">
      <label for={id}>{t("address")}</label>
      <select
        id={id}
        value={screen.address.value}
        onChange={(event) => screen.chooseAddress(event.currentTarget.value)}
      >
        {addresses.map((address) => (
          <option key={address} value={address}>
            {address}
          </option>
        ))}
      </select>
      <p class="tk-hint">{t("address-hint")}</p>
    </div>
  );
}

function Scribes({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const id = useId();
  const scribes = screen.cycle.part<readonly Scribe[]>("scribes").value ?? [];
  const code = screen.cycle.part<{ code: string }>("door").value?.code ?? "";
  const [label, setLabel] = useState("");
  const [shown, show] = useState("");
  const keys = screen.scribeKeys.value;
  const known = useRef(keys.length);
  useEffect(() => {
    // A fresh one is shown by itself: that is why it was made.
    if (keys.length > known.current) {
      show(keys[keys.length - 1]?.scribe ?? "");
    }
    known.current = keys.length;
  }, [keys]);
  const nameOf = (scribe: Scribe) => scribe.label || t("scribe-nameless");
  const numbered = () => {
    const names = new Set(scribes.map(nameOf));
    let number = 1;
    while (names.has(t("scribe-numbered", { number }))) {
      number += 1;
    }
    return t("scribe-numbered", { number });
  };
  return (
    <details>
      <summary>{t("scribes", { scribes: scribes.filter((each) => !each.revoked).length })}</summary>
      <div class="tk-stack">
        <p class="tk-hint">{t("scribes-help")}</p>
        <form
          class="tk-row"
          onSubmit={(event) => {
            event.preventDefault();
            screen.addScribe(label.trim() || numbered());
            setLabel("");
          }}
        >
          <div class="tk-field">
            <label for={id}>{t("scribe-label")}</label>
            <input id={id} value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
          </div>
          <button type="submit" class="tk-button" disabled={!code}>
            {t("scribe-add")}
          </button>
        </form>
        <ul class="tk-stack">
          {scribes.map((scribe) => {
            const name = nameOf(scribe);
            const key = scribe.revoked ? undefined : keys.find((each) => each.scribe === scribe.id)?.key;
            return (
              <li key={scribe.id} class="tk-row">
                <span class="tk-words">{name}</span>
                {key !== undefined && code !== "" && (
                  <button
                    type="button"
                    class="tk-button"
                    aria-label={`${t("scribe-show")}: ${name}`}
                    onClick={() => show(scribe.id)}
                  >
                    {t("scribe-show")}
                  </button>
                )}
                {scribe.revoked ? (
                  <span class="tk-hint">{t("scribe-revoked")}</span>
                ) : (
                  <button
                    type="button"
                    class="tk-button tk-plain"
                    aria-label={`${t("scribe-revoke")}: ${name}`}
                    onClick={() => void screen.ask("revoke_scribe", { scribe: scribe.id })}
                  >
                    {t("scribe-revoke")}
                  </button>
                )}
                {key !== undefined && code !== "" && shown === scribe.id && (
                  <Poster
                    kernel={screen.kernel}
                    name={name}
                    lead={t("scribe-poster")}
                    address={`${screen.address.value}/s/${code}#${key}`}
                    onClose={() => show("")}
                  >
                    <p class="tk-no-print">
                      <strong>{t("scribe-once")}</strong>
                    </p>
                  </Poster>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}

function Leaving({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const hasEnded = screen.cycle.part<boolean>("ended").value === true;
  return (
    <p class="tk-row">
      {hasEnded ? (
        <button
          type="button"
          class="tk-button"
          onClick={() => void screen.ask("end_session", { ended: false })}
        >
          {t("end-back")}
        </button>
      ) : (
        <End screen={screen} label={t("end")} />
      )}
      <a
        class="tk-button"
        href={`results.ipynb?cycle=${encodeURIComponent(screen.setUp.value?.cycle ?? "")}`}
      >
        {t("results")}
      </a>
    </p>
  );
}

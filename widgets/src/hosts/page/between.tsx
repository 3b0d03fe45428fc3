import type { MomentPart } from "../../model/protocol";
import type { CyclePart } from "./joining";
import { Practice } from "./practice";
import { SoFar } from "./recap";
import { Title } from "./title";
import type { Visit } from "./visit";

interface BetweenProps {
  readonly visit: Visit;
}

/** The phone rests: people look at each other (F10). */
export function LookUp({ visit }: BetweenProps) {
  const { t } = visit.words.value;
  return (
    <div class="tk-look-up" role="status">
      <svg viewBox="0 0 64 64" width="96" height="96" aria-hidden="true">
        <path
          d="M32 52V14m0 0L16 30m16-16 16 16"
          fill="none"
          stroke="currentColor"
          stroke-width="5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <h1>{t("look-up")}</h1>
      <p>{t("look-up-why")}</p>
    </div>
  );
}

/** What people do together now, without phones: a welcome, the rules of the game, a break. */
export function Together({ visit, moment }: BetweenProps & { readonly moment: MomentPart }) {
  const { t, of } = visit.words.value;
  const rules = moment.rules ?? [];
  const title = moment.title ? of(moment.title) : t("rules-of-the-game");
  return (
    <div class="tk-stack">
      <Title key={title} title={title} lead={t("moment-rest")} />
      {rules.length > 0 && (
        <ul class="tk-stack tk-rules">
          {rules.map((rule) => (
            <li key={of(rule)} class="tk-words">
              {of(rule)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Between activities. */
export function Waiting({ visit }: BetweenProps) {
  const { t } = visit.words.value;
  return (
    <div class="tk-stack">
      <Title title={t("waiting-title")} lead={t("waiting-text")} />
      <SoFar visit={visit} />
      <Practice visit={visit} />
    </div>
  );
}

/** When the session is over. */
export function Thanks({ visit }: BetweenProps) {
  const { t, of } = visit.words.value;
  const told = of(visit.cycle.part<CyclePart>("cycle").value?.told_where);
  return (
    <div class="tk-stack">
      <Title title={t("thanks-title")} lead={t("thanks-text")} />
      <h2>{t("thanks-next")}</h2>
      <p>{told || t("thanks-told")}</p>
      <p>{t("thanks-own")}</p>
    </div>
  );
}

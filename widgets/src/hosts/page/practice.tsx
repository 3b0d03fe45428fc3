import { useState } from "preact/hooks";
import type { Visit } from "./visit";

/** Three ways to arrive; they are drawn and named, and nothing leaves the phone. */
const MOODS = ["sun", "cloud", "rain"] as const;

/** A practice question for the wait: what is pressed is not sent anywhere (F4). */
export function Practice({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const [mood, setMood] = useState<string | null>(null);
  return (
    <section class="tk-stack tk-practice">
      <h2>{t("practice-title")}</h2>
      <p>{t("practice-question")}</p>
      <div class="tk-choices">
        {MOODS.map((each) => (
          <button
            key={each}
            type="button"
            class="tk-button tk-mood"
            aria-pressed={mood === each}
            onClick={() => setMood(each)}
          >
            <Weather mood={each} />
            {t(`practice-${each}`)}
          </button>
        ))}
      </div>
      <p role="status">{mood !== null && t("practice-thanks")}</p>
      <p class="tk-hint">{t("practice-not-stored")}</p>
    </section>
  );
}

function Weather({ mood }: { readonly mood: (typeof MOODS)[number] }) {
  return (
    <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      {mood !== "rain" && (
        <circle
          cx={mood === "sun" ? 24 : 17}
          cy={mood === "sun" ? 24 : 17}
          r="9"
          fill="#f0b400"
          stroke="#7a5600"
        />
      )}
      {mood === "sun" && (
        <path
          stroke="#7a5600"
          stroke-width="3"
          stroke-linecap="round"
          d="M24 4v6M24 38v6M4 24h6M38 24h6M10 10l4 4M34 34l4 4M38 10l-4 4M14 34l-4 4"
        />
      )}
      {mood !== "sun" && (
        <path
          d="M14 36a8 8 0 0 1 0-16 11 11 0 0 1 21 3 7 7 0 0 1-1 13z"
          fill="#dfe6ee"
          stroke="#3d4a5c"
          stroke-width="2"
        />
      )}
      {mood === "rain" && (
        <path stroke="#17497f" stroke-width="3" stroke-linecap="round" d="M16 40v5M24 40v6M32 40v5" />
      )}
    </svg>
  );
}

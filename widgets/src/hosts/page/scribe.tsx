import { PaperCode } from "./paper";
import type { Visit } from "./visit";

/** How an answer can come to a scribe. */
const CHANNELS = [
  "spoken",
  "paper",
  "interpreted",
  "sign_language",
  "phone_call",
  "text_message",
  "show_of_hands",
] as const;

/** For whom a scribe writes, and how it came; the next person gets a fresh start. */
export function ScribeBar({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  return (
    <section class="tk-scribe tk-stack" aria-label={t("scribe-title")}>
      <p>
        <strong>{t("scribe-title")}</strong> {t("scribe-help")}
      </p>
      <label class="tk-field">
        <span class="tk-label">{t("scribe-channel")}</span>
        <select
          value={visit.channel.value}
          onChange={(event) => {
            visit.channel.value = event.currentTarget.value;
          }}
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {t(`channel-${channel}`)}
            </option>
          ))}
        </select>
      </label>
      <PaperCode visit={visit} />
      <button type="button" class="tk-button tk-primary" onClick={() => visit.next()}>
        {t("next-person")}
      </button>
    </section>
  );
}

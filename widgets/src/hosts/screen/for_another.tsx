import { useMemo, useState } from "preact/hooks";
import { MethodFrame, type MethodHost } from "../../model/frame";
import type { Header } from "../../model/protocol";
import { randomId } from "../../model/random";
import { PaperSlip } from "../../parts/slip";
import type { Screen } from "./screen";

const CHANNELS = ["spoken", "paper", "interpreted", "sign_language", "phone_call", "text_message"] as const;

/** Writing for somebody who has no phone: each person is a respondent of their own. */
export function ForAnother({ screen, header }: { readonly screen: Screen; readonly header: Header }) {
  const { t, language } = screen.words.value;
  const perspectives = screen.cycle.part<{ perspectives: string[] }>("cycle").value?.perspectives ?? [];
  const [nameless, setNameless] = useState(() => randomId(24));
  const [hasWritten, setHasWritten] = useState(false);
  const slip = screen.slip.value;
  const person = slip?.secret ?? nameless;
  const [perspective, setPerspective] = useState("");
  const [channel, setChannel] = useState("spoken");
  const feed = screen.feed.value;
  const host: MethodHost = useMemo(
    () => ({
      module: (method) => screen.module(method),
      texts: (method) => screen.texts(method),
      do: (message) => {
        setHasWritten(true);
        return screen.do({ ...message, person, channel, perspective: perspective || null });
      },
      upload: (message, file) => screen.upload({ ...message, person } as typeof message, file),
      media: (id) => screen.media(id),
    }),
    [screen, person, channel, perspective],
  );
  if (feed === null) {
    return null;
  }
  return (
    <section class="tk-for-another tk-stack" aria-label={t("for-another")}>
      <p>{t("for-another-help")}</p>
      <div class="tk-row">
        <label class="tk-field">
          <span class="tk-label">{t("for-another-side")}</span>
          <select value={perspective} onChange={(event) => setPerspective(event.currentTarget.value)}>
            <option value="">{t("for-another-no-side")}</option>
            {perspectives.map((each) => (
              <option key={each} value={each}>
                {t(`perspective-${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="tk-field">
          <span class="tk-label">{t("for-another-channel")}</span>
          <select value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
            {CHANNELS.map((each) => (
              <option key={each} value={each}>
                {t(`channel-${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="tk-button"
          onClick={() => {
            screen.slip.value = null;
            setNameless(randomId(24));
            setHasWritten(false);
          }}
        >
          {t("next-person")}
        </button>
        {slip === null && (
          <button
            type="button"
            class="tk-button tk-plain"
            disabled={hasWritten}
            onClick={() => screen.givePaperCode()}
          >
            {t("paper-give")}
          </button>
        )}
      </div>
      {slip && (
        <PaperSlip
          code={slip.code}
          host={screen.address.value.replace(/^https?:\/\//, "")}
          texts={screen.words.value}
        />
      )}
      <MethodFrame
        key={person}
        host={host}
        feed={feed}
        header={header}
        role="scribe"
        language={language}
        waiting={t("loading")}
        failed={t("loading-failed")}
      />
    </section>
  );
}

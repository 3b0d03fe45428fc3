import { useEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { canRecord, Recording } from "../model/recorder";
import type { Given } from "./given";
import { FileButton, Refused } from "./picture";

/** Nobody listens to more; and it stays well within what the hub takes. */
const LONGEST_S = 600;

/** Recording sound, or choosing a recording where the page may not use the microphone. */
export function SoundField({ given }: { readonly given: Given }) {
  const { t } = useActivity().texts;
  return (
    <fieldset class="tk-given tk-stack tk-tight">
      <legend>{t("sound-label")}</legend>
      {given.url !== "" ? (
        <>
          {/* biome-ignore lint/a11y/useMediaCaption: somebody's own voice, just recorded; there are no captions yet */}
          <audio controls src={given.url} aria-label={t("sound-chosen")} />
          <p>
            <button type="button" class="tk-button tk-plain" onClick={() => void given.choose(null)}>
              {t("sound-remove")}
            </button>
          </p>
        </>
      ) : (
        <>
          {canRecord() ? (
            <Record given={given} />
          ) : (
            <div class="tk-row">
              <FileButton
                label={t("sound-choose")}
                accept="audio/*"
                onFile={async (file) => {
                  if (file !== undefined) {
                    await given.choose(file);
                  }
                }}
              />
            </div>
          )}
          <p class="tk-hint">{t("sound-hint")}</p>
        </>
      )}
      <Refused given={given} />
    </fieldset>
  );
}

function Record({ given }: { readonly given: Given }) {
  const { t } = useActivity().texts;
  const recording = useRef<Recording | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  const [isDenied, setDenied] = useState(false);
  const end = async () => {
    const ended = recording.current;
    recording.current = null;
    setSeconds(null);
    if (ended !== null) {
      await given.choose(await ended.end());
    }
  };
  const begin = async () => {
    try {
      recording.current = await Recording.begin();
      setDenied(false);
      setSeconds(0);
    } catch {
      setDenied(true);
    }
  };
  const isRecording = seconds !== null;
  useEffect(() => {
    const clock = isRecording ? setInterval(() => setSeconds((past) => (past ?? 0) + 1), 1000) : undefined;
    return () => clearInterval(clock);
  }, [isRecording]);
  useEffect(() => {
    if (seconds !== null && seconds >= LONGEST_S) {
      void end();
    }
  }, [seconds]);
  // Whoever leaves the page does not leave the microphone open.
  useEffect(() => () => void recording.current?.end(), []);
  return (
    <div class="tk-row">
      <button
        type="button"
        class={isRecording ? "tk-button tk-primary" : "tk-button"}
        onClick={() => void (isRecording ? end() : begin())}
      >
        {t(isRecording ? "sound-end" : "sound-begin")}
      </button>
      <span role="status">
        {isRecording && t("sound-recording")}
        {isDenied && t("sound-denied")}
      </span>
      {isRecording && <span aria-hidden="true">{clockOf(seconds)}</span>}
    </div>
  );
}

function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

interface SoundProps {
  readonly media: string;
  /** Whose it is, said to people who listen. */
  readonly label: string;
}

/** A sound that somebody gave. */
export function Sound({ media, label }: SoundProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const address = activity.media(media).value;
  if (address === null) {
    return <p class="tk-hint">{t("media-gone")}</p>;
  }
  // What is said stands beside it in words, as soon as somebody has typed it.
  // biome-ignore lint/a11y/useMediaCaption: see above
  return <audio class="tk-sound" controls src={address || undefined} aria-label={label} />;
}

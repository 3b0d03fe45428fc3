import { useEffect, useRef } from "preact/hooks";

interface TitleProps {
  readonly title: string;
  readonly lead?: string;
  /** What reads it aloud, where the phone has a voice. */
  readonly listen?: { readonly label: string; readonly language: string };
}

/** The title of a screen: whoever listens or uses a keyboard starts here when the screen changes. */
export function Title({ title, lead, listen }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The screen before may have been scrolled down.
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="tk-stack tk-tight">
      <div class="tk-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {listen && <Listen words={`${title}. ${lead ?? ""}`} {...listen} />}
      </div>
      {lead && <p class="tk-lead tk-words">{lead}</p>}
    </div>
  );
}

interface ListenProps {
  readonly words: string;
  readonly language: string;
  readonly label: string;
}

/** Reads aloud, with the voice of the phone; where it has none, there is no button. */
function Listen({ words, language, label }: ListenProps) {
  if (!("speechSynthesis" in window)) {
    return null;
  }
  return (
    <button
      type="button"
      class="tk-button tk-listen"
      onClick={() => {
        speechSynthesis.cancel();
        const speech = new SpeechSynthesisUtterance(words);
        // A variety such as easy Finnish has no voice of its own.
        speech.lang = language.split("-")[0] ?? language;
        speechSynthesis.speak(speech);
      }}
    >
      <svg viewBox="0 0 24 24" width="1.5rem" height="1.5rem" aria-hidden="true">
        <path fill="currentColor" d="M4 9v6h4l5 5V4L8 9H4zm12 3a4 4 0 0 0-2-3.5v7a4 4 0 0 0 2-3.5z" />
      </svg>
      {label}
    </button>
  );
}

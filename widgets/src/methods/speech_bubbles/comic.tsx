import { useActivity } from "../../model/activity";
import { type BubbleKind, DRAWINGS } from "./scenes";
import type { Scene } from "./strip";

interface ComicProps {
  readonly scene: Scene;
  readonly bubbles: readonly string[];
  /** Empty bubbles are shown, with their numbers: they are to be filled in. */
  readonly asks?: boolean;
}

/** A scene with its bubbles. They are no part of the drawing: words take the room they need, in type of any size. */
export function Comic({ scene, bubbles, asks = false }: ComicProps) {
  const { t } = useActivity().texts;
  const drawing = DRAWINGS[scene.picture];
  if (drawing === undefined) {
    return null;
  }
  return (
    <div class="tk-comic" style={{ "--tk-bubbles": drawing.bubbles.length }}>
      <div class={`tk-bubbles tk-bubbles-${drawing.bubbles.length}`}>
        {drawing.bubbles.map((kind, place) => (
          <Bubble
            key={place}
            kind={kind}
            number={place + 1}
            lean={0.5 - (place + 0.5) / drawing.bubbles.length}
            whose={t(`bubble-${scene.picture}-${place + 1}`)}
            text={bubbles[place] ?? ""}
            asks={asks}
          />
        ))}
      </div>
      <svg viewBox="0 0 200 116" role="img" aria-label={t(`picture-${scene.picture}`)} focusable="false">
        {drawing.draw()}
      </svg>
    </div>
  );
}

interface BubbleProps {
  readonly kind: BubbleKind;
  readonly number: number;
  readonly whose: string;
  readonly text: string;
  readonly asks: boolean;
  /** Which way the middle of the drawing is, and how far, as a share of the width. */
  readonly lean: number;
}

function Bubble({ kind, number, whose, text, asks, lean }: BubbleProps) {
  if (text === "" && !asks) {
    return <div />;
  }
  return (
    <div class={`tk-bubble tk-${kind}`} style={{ "--tk-lean": lean }}>
      {text === "" ? (
        <p class="tk-bubble-number" aria-hidden="true">
          {number}
        </p>
      ) : (
        <p class="tk-words" dir="auto">
          <span class="tk-unseen">{whose}: </span>
          {text}
        </p>
      )}
      <svg viewBox="0 0 24 18" aria-hidden="true" focusable="false">
        {kind === "speech" ? (
          <path d="M4 -2 Q8 8 12 17 Q14 8 20 -2" />
        ) : (
          <>
            <circle cx="12" cy="5" r="4" />
            <circle cx="12" cy="14" r="2.500" />
          </>
        )}
      </svg>
    </div>
  );
}

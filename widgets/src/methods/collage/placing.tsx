import { useLayoutEffect, useRef } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { type Lying, type OnSheet, SIZES, type Size } from "./piece";
import { Sheet } from "./sheet";

/** How far a button moves something, in percent. */
const STEP = 5;
const STEPS = [
  { key: "ArrowLeft", name: "move-left", sign: "←", x: -STEP, y: 0 },
  { key: "ArrowUp", name: "move-up", sign: "↑", x: 0, y: -STEP },
  { key: "ArrowDown", name: "move-down", sign: "↓", x: 0, y: STEP },
  { key: "ArrowRight", name: "move-right", sign: "→", x: STEP, y: 0 },
] as const;

interface PlacingProps {
  readonly piece: OnSheet;
  /** What lies on the sheet beside it. */
  readonly others: readonly OnSheet[];
  readonly onMove: (piece: OnSheet) => void;
  /** What is asked when it is left there; none where its picture was not taken. */
  readonly ask: (piece: OnSheet) => Promise<{ action: string; data: Record<string, unknown> } | null>;
  /** Whether it was left there. */
  readonly onDone: (isLeft: boolean) => void;
}

/** A piece and the sheet: where it shall lie, and how large it is. Nothing is asked before it is left there. */
export function Placing({ piece, others, onMove, ask, onDone }: PlacingProps) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const top = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  const move = (to: Partial<Lying>) => onMove({ ...piece, ...to });
  const by = ({ x, y }: { readonly x: number; readonly y: number }) =>
    move({ x: within(piece.x + x), y: within(piece.y + y) });
  const leave = async () => {
    const asked = command.pending ? null : await ask(piece);
    if (asked !== null && (await command.run(asked.action, asked.data))) {
      onDone(true);
    }
  };
  return (
    // Arrow keys move the piece wherever one is in here, but for the choice of the size, which has them itself.
    <section
      class="tk-stack"
      aria-label={t("placing-title")}
      onKeyDown={(event) => {
        const step = STEPS.find(({ key }) => key === event.key);
        if (step && !(event.target instanceof HTMLInputElement)) {
          event.preventDefault();
          by(step);
        }
      }}
    >
      <h3 ref={top} tabIndex={-1} class="tk-place">
        {t("placing-title")}
      </h3>
      <Sheet pieces={[...others, piece]} chosen={piece.id} onPlace={(x, y) => move({ x, y })} />
      <p class="tk-hint">{t("placing-hint")}</p>
      <div class="tk-row tk-arrows">
        {STEPS.map((step) => (
          <button
            key={step.key}
            type="button"
            class="tk-button"
            aria-label={t(step.name)}
            onClick={() => by(step)}
          >
            <span aria-hidden="true">{step.sign}</span>
          </button>
        ))}
      </div>
      <Choices
        legend={t("size-label")}
        inRow
        choices={SIZES.map((size) => ({ value: size, label: t(`size-${size}`) }))}
        chosen={[piece.size]}
        onChoose={([size]) => move({ size: size as Size })}
      />
      <div class="tk-row">
        <button
          type="button"
          class="tk-button tk-primary"
          aria-disabled={command.pending}
          onClick={() => void leave()}
        >
          {t("leave-here")}
        </button>
        <button type="button" class="tk-button tk-plain" onClick={() => onDone(false)}>
          {t("cancel")}
        </button>
      </div>
      <Outcome command={command} onConfirmed={() => onDone(true)} />
    </section>
  );
}

function within(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

/** What is asked to move something that lies on the sheet already. */
export async function asMove({ id, x, y, size }: OnSheet) {
  return { action: "move_piece", data: { piece: id, x, y, size } };
}

import { useRef } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { type OnSheet, SIZES, type Size } from "./piece";

/** Units of a sheet. */
const WIDTH = 400;
const HEIGHT = 240;
/** Letters on a line, and units of type and of a picture's width, as in files. */
const LETTERS = 16;
const TYPE: Readonly<Record<Size, number>> = { small: 11, middle: 16, large: 24 };
const PICTURE: Readonly<Record<Size, number>> = { small: 56, middle: 88, large: 136 };
const PAPERS = ["yellow", "blue", "rose", "mint", "lilac", "sand"];

interface SheetProps {
  readonly pieces: readonly OnSheet[];
  /** Which one is being placed. */
  readonly chosen?: string | undefined;
  /** Where the chosen one is dragged or tapped to, in percent. */
  readonly onPlace?: ((x: number, y: number) => void) | undefined;
}

/** The sheet with all that lies on it. What can be dragged can be placed by the buttons below it as well. */
export function Sheet({ pieces, chosen, onPlace }: SheetProps) {
  const { t } = useActivity().texts;
  const sheet = useRef<SVGSVGElement>(null);
  const isDragging = useRef(false);
  const place = (event: PointerEvent) => {
    const matrix = sheet.current?.getScreenCTM();
    if (onPlace && matrix) {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      onPlace(percent(at.x / WIDTH), percent(at.y / HEIGHT));
    }
  };
  // What is being placed lies on top.
  const ordered = [...pieces].sort(
    (one, other) => Number(one.id === chosen) - Number(other.id === chosen) || layer(one) - layer(other),
  );
  return (
    <svg
      ref={sheet}
      class={onPlace ? "tk-sheet tk-placing" : "tk-sheet"}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t("sheet-label", { pieces: pieces.length })}
      onPointerDown={(event) => {
        isDragging.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        place(event);
      }}
      onPointerMove={(event) => isDragging.current && place(event)}
      onPointerUp={() => {
        isDragging.current = false;
      }}
      onPointerCancel={() => {
        isDragging.current = false;
      }}
    >
      <rect x="1" y="1" width={WIDTH - 2} height={HEIGHT - 2} rx="6" fill="#fff" stroke="var(--tk-line)" />
      {ordered.map((piece) => (
        <Lying key={piece.id} piece={piece} isChosen={piece.id === chosen} />
      ))}
    </svg>
  );
}

/** Pictures lie below words, and large pieces below small ones: so the least is covered, whoever came when. */
function layer({ text, size }: OnSheet): number {
  return (text === "" ? 0 : SIZES.length) - SIZES.indexOf(size);
}

function percent(share: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, share)));
}

function Lying({ piece, isChosen }: { readonly piece: OnSheet; readonly isChosen: boolean }) {
  const type = TYPE[piece.size];
  const lines = linesOf(piece.text);
  const isPicture = piece.text === "";
  const width = isPicture
    ? PICTURE[piece.size]
    : 0.58 * type * Math.max(...lines.map((line) => line.length)) + type;
  const height = isPicture ? 0.75 * PICTURE[piece.size] : 1.2 * type * lines.length + 0.7 * type;
  const x = inside((WIDTH * piece.x) / 100, width, WIDTH);
  const y = inside((HEIGHT * piece.y) / 100, height, HEIGHT);
  return (
    <g transform={`translate(${x} ${y})`}>
      {isPicture ? (
        <Photograph piece={piece} width={width} height={height} />
      ) : (
        <>
          <rect
            x={-width / 2}
            y={-height / 2}
            width={width}
            height={height}
            rx="4"
            fill={`var(--tk-note-${PAPERS[sum(piece.id) % PAPERS.length]})`}
          />
          <text text-anchor="middle" font-size={type} fill="var(--tk-ink)">
            {lines.map((line, number) => (
              <tspan key={number} x="0" y={1.2 * type * (number - (lines.length - 1) / 2) + 0.34 * type}>
                {line}
              </tspan>
            ))}
          </text>
        </>
      )}
      {isChosen && (
        <rect
          x={-width / 2 - 3}
          y={-height / 2 - 3}
          width={width + 6}
          height={height + 6}
          rx="5"
          fill="none"
          stroke="var(--tk-accent)"
          stroke-width="2.500"
          stroke-dasharray="6 4"
        />
      )}
    </g>
  );
}

interface PhotographProps {
  readonly piece: OnSheet;
  readonly width: number;
  readonly height: number;
}

function Photograph({ piece, width, height }: PhotographProps) {
  const address = useAddress(piece);
  const box = { x: -width / 2, y: -height / 2, width, height };
  return (
    <>
      <rect {...box} fill="#fff" stroke="var(--tk-line)" />
      {address && <image {...box} href={address} preserveAspectRatio="xMidYMid meet" />}
    </>
  );
}

function useAddress({ url, picture }: OnSheet): string | null {
  const activity = useActivity();
  return url ?? (picture === "" ? null : activity.media(picture).value);
}

/** So that all of it lies on the sheet. */
function inside(middle: number, length: number, whole: number): number {
  return Math.min(Math.max(middle, length / 2), whole - length / 2);
}

/** Words in lines, none longer than fits; a word that is longer is cut. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => each.match(/.{1,16}/gsu) ?? [])) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.length > 0 ? lines : [""];
}

function sum(id: string): number {
  return [...id].reduce((all, letter) => all + letter.charCodeAt(0), 0);
}

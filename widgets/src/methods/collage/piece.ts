import type { Texts } from "../../model/texts";
import type { Moderated, Standing } from "../../parts/entries";
import type { Option } from "../../parts/option";
import type { Use } from "../../parts/permissions";

export const SIZES = ["small", "middle", "large"] as const;
export type Size = (typeof SIZES)[number];

/** The settings that a screen reads. */
export interface Settings {
  readonly together: boolean;
  readonly words: readonly Option[];
  readonly longest: number;
  readonly limit: number;
  readonly approve: boolean;
  readonly pictures: boolean;
}

/** Where something lies: its middle in percent of the sheet, from the left and from the top. */
export interface Lying {
  readonly x: number;
  readonly y: number;
  readonly size: Size;
}

export interface Placed extends Lying {
  readonly sheet: string;
  readonly text: string;
  readonly picture: string;
  readonly picture_shows: string;
  readonly uses?: readonly Use[];
}

export interface Piece extends Placed, Moderated {}

export interface OwnPiece extends Placed {
  readonly id: string;
  readonly standing: Standing;
}

export interface Own {
  readonly pieces?: readonly OwnPiece[];
}

/** What lies on a sheet as it is drawn. */
export interface OnSheet extends Placed {
  readonly id: string;
  /** The address of a picture that is not sent yet. */
  readonly url?: string;
}

/** Its words, or what its picture shows. */
export function wordsOf(piece: Placed, { t }: Texts): string {
  return piece.text || t("picture-of", { shows: piece.picture_shows || t("picture-without-words") });
}

/** Where it lies, in words: by thirds of the sheet. */
export function placeOf({ x, y }: Lying, { t }: Texts): string {
  const third = (percent: number) => Math.min(2, Math.floor((percent * 3) / 100));
  return t(`place-${["top", "middle", "bottom"][third(y)]}-${["left", "middle", "right"][third(x)]}`);
}

const ACROSS = [18, 50, 82, 34, 66];
const DOWN = [20, 80, 50, 35, 65];

/** A place as far from everything as there is, so that a new piece covers nothing. */
export function freePlace(pieces: readonly Lying[]): { x: number; y: number } {
  const room = (x: number, y: number) =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...pieces.map((piece) => Math.hypot((piece.x - x) * 4, (piece.y - y) * 2.4)),
    );
  const places =
    pieces.length === 0 ? [{ x: 50, y: 50 }] : ACROSS.flatMap((x) => DOWN.map((y) => ({ x, y })));
  return places.reduce((best, each) => (room(each.x, each.y) > room(best.x, best.y) ? each : best));
}

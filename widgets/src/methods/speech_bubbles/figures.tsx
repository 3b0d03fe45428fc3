/** Lines of drawings. Faces and hands are paper: people may be anybody. */
export const INK = "#1c2430";
export const PAPER = "#ffffff";
export const CLOTHES = {
  blue: "#bfe0ff",
  yellow: "#ffe98a",
  mint: "#c4f0d2",
  lilac: "#e0d2ff",
  rose: "#ffd0dc",
};
export const WOOD = "#efe0c8";
const HAIR = { dark: "#4a5565", grey: "#c9ced6", straw: "#d9bf7a" };

type Facing = 1 | -1;

export interface Look {
  readonly hair: "short" | "long" | "bun" | "curls" | "scarf" | "cap";
  readonly tint?: keyof typeof HAIR;
  readonly glasses?: boolean;
}

/** A head looking to one side, 1 for the right. */
export function Head({
  x,
  y,
  facing,
  look,
}: {
  readonly x: number;
  readonly y: number;
  readonly facing: Facing;
  readonly look: Look;
}) {
  const tint = HAIR[look.tint ?? "dark"];
  const at = `translate(${x} ${y}) scale(${facing} 1)`;
  return (
    <g transform={at} stroke={INK} stroke-width="1.6" stroke-linejoin="round">
      {look.hair === "long" && <path d="M-9 -4 C-14 6 -12 15 -10 17 L5 17 C8 8 6 0 4 -6 Z" fill={tint} />}
      {look.hair === "bun" && <circle cx="-8" cy="-9" r="4.5" fill={tint} />}
      <circle r="10" fill={PAPER} />
      <Hair look={look} tint={tint} />
      <circle cx="2" cy="0" r="1.1" fill={INK} stroke="none" />
      <circle cx="7" cy="0" r="1.1" fill={INK} stroke="none" />
      {look.glasses && (
        <path
          d="M-.8 0 a2.8 2.8 0 1 0 5.600 0 a2.800 2.800 0 1 0 -5.600 0 M4.800 0 a2.500 2.500 0 1 0 5 0 a2.500 2.500 0 1 0 -5 0 M-.8 -.5 L-9 -1.500"
          fill="none"
          stroke-width="1"
        />
      )}
      <path d="M2.500 5 Q5 6.800 7.200 4.800" fill="none" stroke-linecap="round" />
    </g>
  );
}

function Hair({ look, tint }: { readonly look: Look; readonly tint: string }) {
  switch (look.hair) {
    case "scarf":
      return (
        <path
          d="M5 -10 C-4 -15 -13 -9 -12 2 C-11 9 -9 13 -8 17 L5 15 C2 12 0 10 -1 8 C-5 2 -4 -5 5 -10 Z"
          fill={CLOTHES.lilac}
        />
      );
    case "cap":
      return <path d="M-10 -3 C-11 -14 9 -14 9 -4 L15 -3 L9 -2 Z" fill={tint} />;
    case "curls":
      return (
        <path
          d="M-9 3 a4 4 0 0 1 -2 -7 a4.500 4.500 0 0 1 4 -7 a5 5 0 0 1 8 -2 a4.500 4.500 0 0 1 7 4 a3 3 0 0 1 1 5 C5 -4 1 -6 -3 -3 C-5 -1 -6 1 -9 3 Z"
          fill={tint}
        />
      );
    default:
      return <path d="M-10 2 C-12 -13 10 -15 9.500 -3 C4 -3 0 -5 -3 -6 C-5 -3 -7 0 -10 2 Z" fill={tint} />;
  }
}

/** An arm or a leg: a line with an outline. */
export function Limb({ d, colour = PAPER, width = 5 }: { d: string; colour?: string; width?: number }) {
  return (
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      <path d={d} stroke={INK} stroke-width={width + 3} />
      <path d={d} stroke={colour} stroke-width={width} />
    </g>
  );
}

/** From the shoulders to the hips. */
export function Torso({ x, y, height, colour }: { x: number; y: number; height: number; colour: string }) {
  const [low, high] = [y + height, y];
  return (
    <path
      d={`M${x - 10} ${low} C${x - 13} ${high + 10} ${x - 11} ${high} ${x} ${high} C${x + 11} ${high} ${x + 13} ${high + 10} ${x + 10} ${low} Z`}
      fill={colour}
      stroke={INK}
      stroke-width="1.6"
      stroke-linejoin="round"
    />
  );
}

interface PersonProps {
  readonly x: number;
  readonly facing: Facing;
  readonly look: Look;
  readonly colour: string;
  /** Where the near arm goes, from the shoulder. */
  readonly arm: string;
}

export const TROUSERS = "#c9ced6";

/** Somebody who stands on the ground, 112 units below the top. */
export function Standing({ x, facing, look, colour, arm }: PersonProps) {
  return (
    <g>
      <Limb d={`M${x - 5} 76 L${x - 5} 109 l${facing * 4} 0`} colour={TROUSERS} width={6} />
      <Limb d={`M${x + 5} 76 L${x + 5} 109 l${facing * 4} 0`} colour={TROUSERS} width={6} />
      <Torso x={x} y={42} height={37} colour={colour} />
      <Limb d={arm} colour={colour} />
      <Head x={x} y={32} facing={facing} look={look} />
    </g>
  );
}

/** Somebody who sits; the seat is 84 units below the top. */
export function Sitting({ x, facing, look, colour, arm }: PersonProps) {
  return (
    <g>
      <Torso x={x} y={52} height={32} colour={colour} />
      <Limb
        d={`M${x} 82 L${x + facing * 20} 83 L${x + facing * 21} 109 l${facing * 4} 0`}
        colour={TROUSERS}
        width={7}
      />
      <Limb d={arm} colour={colour} />
      <Head x={x} y={42} facing={facing} look={look} />
    </g>
  );
}

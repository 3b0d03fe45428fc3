import type { ComponentChildren } from "preact";
import { CLOTHES, Head, INK, Limb, PAPER, Sitting, Standing, Torso, WOOD } from "./figures";

export type BubbleKind = "speech" | "thought";

interface Drawing {
  /** From left to right: each stands above whose it is. */
  readonly bubbles: readonly BubbleKind[];
  readonly draw: () => ComponentChildren;
}

const LINE = {
  stroke: INK,
  "stroke-width": 1.6,
  "stroke-linejoin": "round",
  "stroke-linecap": "round",
} as const;
const BACK = { stroke: "#8b95a3", "stroke-width": 1.3, fill: "none", "stroke-linejoin": "round" } as const;

/** All drawings are 200 × 116, whoever speaks in the middle of their share of the width. */
export const DRAWINGS: Readonly<Record<string, Drawing>> = {
  counter: {
    bubbles: ["speech", "speech"],
    draw: () => (
      <>
        <path d="M120 14 h62 v22 h-62 Z M128 21 h34 M128 28 h44" {...BACK} />
        <Standing
          x={150}
          facing={-1}
          look={{ hair: "bun", tint: "straw", glasses: true }}
          colour={CLOTHES.mint}
          arm="M147 51 L136 64 L126 66"
        />
        <path d="M98 68 h86 v46 h-80 v-39 h-6 Z" fill={WOOD} {...LINE} />
        <path d="M108 66 l14 -2 l2 3 Z" fill={PAPER} {...LINE} />
        <Wheelchair x={50} />
        <Sitting
          x={50}
          facing={1}
          look={{ hair: "curls" }}
          colour={CLOTHES.yellow}
          arm="M52 62 L64 74 L76 68"
        />
        <Wheel x={47} />
      </>
    ),
  },
  home_visit: {
    bubbles: ["speech", "speech"],
    draw: () => (
      <>
        <path d="M84 16 h34 v30 h-34 Z M101 16 v30 M84 31 h34" {...BACK} />
        <path d="M14 112 V38 M8 38 h12 l-3 -12 h-6 Z" {...BACK} />
        <path d="M24 112 V58 q0 -10 12 -10 h8 V84 h34 v28 Z" fill={CLOTHES.lilac} {...LINE} />
        <Sitting
          x={52}
          facing={1}
          look={{ hair: "short", tint: "grey", glasses: true }}
          colour={CLOTHES.blue}
          arm="M54 62 L62 75 L74 74"
        />
        <path d="M44 80 h30 q6 0 6 6 v2 h-36 Z" fill={CLOTHES.lilac} {...LINE} />
        <Standing
          x={148}
          facing={-1}
          look={{ hair: "long" }}
          colour={CLOTHES.rose}
          arm="M145 51 L136 62 L128 56"
        />
        <Limb d="M156 51 L162 66 L161 76" colour={CLOTHES.rose} />
        <path d="M150 82 h22 v18 h-22 Z M156 82 q5 -9 10 0" fill={WOOD} {...LINE} />
      </>
    ),
  },
  phone_call: {
    bubbles: ["speech", "speech"],
    draw: () => (
      <>
        <path d="M100 6 V112" {...BACK} stroke-dasharray="5 5" />
        <path
          d="M8 18 h26 v34 h-26 Z M21 18 v34 M8 35 h26 M14 60 q7 -12 14 0 M14 60 h14 l-2 10 h-10 Z"
          {...BACK}
        />
        <Standing
          x={54}
          facing={1}
          look={{ hair: "scarf" }}
          colour={CLOTHES.lilac}
          arm="M58 52 L70 54 L64 38"
        />
        <rect x="60" y="26" width="5" height="12" rx="2" fill={INK} />
        <Sitting
          x={146}
          facing={-1}
          look={{ hair: "short", tint: "dark" }}
          colour={CLOTHES.mint}
          arm="M143 62 L134 74 L124 74"
        />
        <path d="M138 36 q6 -14 16 -4 v8 M140 46 q-8 4 -9 -1" fill="none" {...LINE} />
        <path d="M104 78 h66 v5 h-66 Z M108 83 v29 M166 83 v29" fill={WOOD} {...LINE} />
        <path d="M108 77 l-3 -22 h20 l3 22 Z" fill={PAPER} {...LINE} />
      </>
    ),
  },
  waiting_room: {
    bubbles: ["thought", "thought"],
    draw: () => (
      <>
        <circle cx="100" cy="22" r="12" {...BACK} />
        <path d="M100 22 V14 M100 22 l6 4" {...BACK} />
        <path d="M184 112 V66 M176 66 q8 -22 8 0 q2 -20 10 -2" {...BACK} />
        <Chair x={50} facing={1} />
        <Sitting
          x={50}
          facing={1}
          look={{ hair: "bun", tint: "grey" }}
          colour={CLOTHES.rose}
          arm="M52 62 L60 76 L70 78"
        />
        <path
          d="M78 72 q6 -6 6 2 V111"
          fill="none"
          stroke={INK}
          stroke-width="2.500"
          stroke-linecap="round"
        />
        <Chair x={150} facing={-1} />
        <Sitting
          x={150}
          facing={-1}
          look={{ hair: "cap" }}
          colour={CLOTHES.blue}
          arm="M148 62 L140 72 L145 54"
        />
      </>
    ),
  },
  car_ride: {
    bubbles: ["speech", "speech"],
    draw: () => (
      <>
        <path d="M0 112 H200" {...LINE} fill="none" />
        <Torso x={62} y={50} height={34} colour={CLOTHES.yellow} />
        <Head x={62} y={40} facing={1} look={{ hair: "long", tint: "grey" }} />
        <Torso x={132} y={50} height={34} colour={CLOTHES.blue} />
        <Head x={132} y={40} facing={1} look={{ hair: "cap" }} />
        <Limb d="M134 62 L146 72 L156 66" colour={CLOTHES.blue} />
        <path d="M152 58 l8 14" fill="none" stroke={INK} stroke-width="2.500" stroke-linecap="round" />
        <path
          d="M22 76 C28 40 38 22 62 20 H130 C150 20 160 40 172 72 M98 20 V76"
          fill="none"
          {...LINE}
          stroke-width="2.500"
        />
        <path d="M12 76 H170 q24 2 24 18 v8 H8 V84 q0 -8 4 -8 Z" fill={CLOTHES.mint} {...LINE} />
        <path d="M98 76 V102 M106 84 h8 M36 84 h8 M188 88 h-8" fill="none" {...LINE} />
        <circle cx="48" cy="102" r="12" fill="#4a5565" {...LINE} />
        <circle cx="48" cy="102" r="5" fill={PAPER} {...LINE} />
        <circle cx="154" cy="102" r="12" fill="#4a5565" {...LINE} />
        <circle cx="154" cy="102" r="5" fill={PAPER} {...LINE} />
      </>
    ),
  },
  meeting: {
    bubbles: ["speech", "speech", "speech"],
    draw: () => (
      <>
        <path d="M66 4 h68 v22 h-68 Z M74 11 h30 M74 18 h44" {...BACK} />
        <Torso x={100} y={54} height={34} colour={CLOTHES.rose} />
        <Limb d="M92 62 L86 76" colour={CLOTHES.rose} />
        <Limb d="M108 62 L114 76" colour={CLOTHES.rose} />
        <Head x={100} y={44} facing={1} look={{ hair: "short", tint: "straw", glasses: true }} />
        <Chair x={34} facing={1} />
        <Sitting
          x={34}
          facing={1}
          look={{ hair: "curls" }}
          colour={CLOTHES.blue}
          arm="M36 62 L46 74 L58 72"
        />
        <Chair x={166} facing={-1} />
        <Sitting
          x={166}
          facing={-1}
          look={{ hair: "scarf" }}
          colour={CLOTHES.mint}
          arm="M164 62 L154 74 L142 72"
        />
        <path d="M52 78 H148 V84 H52 Z M66 84 V112 M134 84 V112" fill={WOOD} {...LINE} />
        <path d="M72 77 l14 -4 l4 4 Z" fill={PAPER} {...LINE} />
        <path d="M118 77 v-8 h9 v8 Z M127 71 q5 2 0 4" fill={PAPER} {...LINE} />
      </>
    ),
  },
  letter: {
    bubbles: ["thought"],
    draw: () => (
      <>
        <path
          d="M22 16 h34 v34 h-34 Z M39 16 v34 M22 33 h34 M150 20 h36 M152 20 v-8 h8 v8 M168 20 v-10 h8 v10"
          {...BACK}
        />
        <Chair x={100} facing={1} />
        <Sitting
          x={100}
          facing={1}
          look={{ hair: "short", tint: "grey" }}
          colour={CLOTHES.lilac}
          arm="M102 62 L112 72 L122 62"
        />
        <path
          d="M118 46 l17 4 l-4 20 l-17 -4 Z M121 52 l9 2 M120 57 l9 2 M119 62 l6 1.500"
          fill={PAPER}
          {...LINE}
        />
        <path d="M116 80 H190 V85 H116 Z M126 85 V112 M182 85 V112" fill={WOOD} {...LINE} />
        <path d="M158 79 v-9 h11 v9 Z M169 72 q5 2 0 5" fill={PAPER} {...LINE} />
        <path
          d="M46 112 C40 96 46 88 52 86 L50 77 L56 81 H61 L66 77 L65 88 C70 94 70 104 68 112 Z M46 110 q-14 2 -12 -12"
          fill="#c9ced6"
          {...LINE}
        />
        <path d="M55 86 h.1 M61 86 h.1 M56.500 90 q1.500 1.500 3 0" fill="none" {...LINE} stroke-width="2" />
      </>
    ),
  },
};

function Chair({ x, facing }: { readonly x: number; readonly facing: 1 | -1 }) {
  const back = x - facing * 15;
  return (
    <path
      d={`M${back} 54 V112 M${back} 88 H${x + facing * 14} V112`}
      fill="none"
      stroke={INK}
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}

function Wheelchair({ x }: { readonly x: number }) {
  return (
    <path
      d={`M${x - 24} 56 h6 V88 H${x + 18} L${x + 22} 110 h10`}
      fill="none"
      stroke={INK}
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}

function Wheel({ x }: { readonly x: number }) {
  return (
    <g fill="none" stroke={INK}>
      <circle cx={x} cy="93" r="18" stroke-width="2.500" />
      <circle cx={x} cy="93" r="14.500" stroke-width="1" />
      <circle cx={x} cy="93" r="2" fill={INK} />
      <path
        d={`M${x} 78.500 v29 M${x - 14.5} 93 h29 M${x - 10} 83 l20 20 M${x + 10} 83 l-20 20`}
        stroke-width=".8"
      />
      <circle cx={x + 32} cy="107" r="4.500" fill={PAPER} stroke-width="1.600" />
    </g>
  );
}

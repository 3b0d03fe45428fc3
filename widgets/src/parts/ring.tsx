/** The ring of phases: where the work stands, without words to read. */
export function RingPicture({
  phases,
  phase,
  size,
}: {
  readonly phases: readonly string[];
  readonly phase: string;
  readonly size: string;
}) {
  const at = phases.indexOf(phase);
  return (
    <svg class="tk-ring" viewBox="-52 -52 104 104" width={size} height={size} aria-hidden="true">
      {phases.map((each, place) => {
        const state = place < at ? "done" : place === at ? "now" : "next";
        return <path key={each} class={`tk-ring-${state}`} d={slice(place, phases.length)} />;
      })}
    </svg>
  );
}

/** A part of the ring, with a gap to the next. */
function slice(place: number, count: number): string {
  const gap = count > 1 ? 0.05 : 0;
  const from = (2 * Math.PI * place) / count - Math.PI / 2 + gap;
  const to = (2 * Math.PI * (place + 1)) / count - Math.PI / 2 - gap;
  const point = (radius: number, angle: number) =>
    `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `M${point(48, from)}A48 48 0 ${large} 1 ${point(48, to)}L${point(28, to)}A28 28 0 ${large} 0 ${point(28, from)}Z`;
}

import { useEffect, useRef } from "preact/hooks";
import { isVoila } from "../../model/kernel";
import { RingPicture } from "../../parts/ring";
import type { Screen } from "./screen";

/** The ring as navigation: each phase is a link to its screen. */
export function Phases({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const setUp = screen.setUp.value;
  const phases = screen.cycle.part<{ phases: string[] }>("cycle").value?.phases ?? [];
  const now = screen.cycle.part<string>("phase").value ?? "";
  const here = useRef<HTMLAnchorElement>(null);
  // In a low window they stand in one row, which may be longer than the window.
  useEffect(() => {
    here.current?.scrollIntoView?.({ block: "nearest", inline: "center" });
  }, [phases.length]);
  return (
    <nav aria-label={t("phases")} class="tk-phases">
      <RingPicture phases={phases} phase={now} size="2.6rem" />
      <ol>
        {phases.map((phase) => {
          const address = isVoila()
            ? `${setUp?.notebooks[phase]}.ipynb?cycle=${encodeURIComponent(setUp?.cycle ?? "")}`
            : undefined;
          const isHere = phase === setUp?.phase;
          return (
            <li key={phase} class={phase === now ? "tk-phase-now" : ""}>
              <a
                ref={isHere ? here : undefined}
                href={address}
                aria-current={isHere ? "page" : undefined}
                class={isHere ? "tk-phase tk-phase-here" : "tk-phase"}
              >
                {t(`phase-${phase}`)}
                {phase === now && <span class="tk-unseen"> {t("phase-is-now")}</span>}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

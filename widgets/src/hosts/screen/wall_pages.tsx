import { useTurned } from "../../parts/turning";
import type { Screen } from "./screen";

/** Turns the pages of the wall from the facilitator's window; nothing where all stands on one. */
export function WallPages({ screen, wall }: { readonly screen: Screen; readonly wall: string }) {
  const { t } = screen.words.value;
  const [{ page, pages }, turn] = useTurned(wall);
  if (pages < 2) {
    return null;
  }
  const at = Math.min(page, pages - 1);
  const go = (to: number) => turn({ page: Math.min(Math.max(to, 0), pages - 1), pages });
  return (
    <div class="tk-wall-pages" role="group" aria-label={t("wall-pages")}>
      <button
        type="button"
        class="tk-button"
        aria-label={t("wall-page-before")}
        aria-disabled={at === 0}
        onClick={() => go(at - 1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <p role="status">{t("wall-page", { page: at + 1, pages })}</p>
      <button
        type="button"
        class="tk-button"
        aria-label={t("wall-page-after")}
        aria-disabled={at === pages - 1}
        onClick={() => go(at + 1)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

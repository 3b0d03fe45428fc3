/**
 * Keeps the place of whoever listens or uses a keyboard: where what had the focus is taken away (sent, deleted, closed by
 * the facilitator), the focus goes to what surrounded it, not to the top of the page.
 *
 * @param page What is watched; its own changes only.
 */
export function keepFocus(page: HTMLElement): void {
  let around: Element[] = [];
  page.addEventListener("focusin", ({ target }) => {
    around = [];
    if (target instanceof HTMLElement && target.matches("textarea, select, input")) {
      // Wholly: browsers are content when its first line is.
      target.scrollIntoView({ block: "nearest" });
    }
    for (let each = target as Element | null; each !== null && each !== page; each = each.parentElement) {
      around.push(each);
    }
  });
  new MutationObserver(() => {
    if (document.activeElement !== document.body || around[0] === undefined || around[0].isConnected) {
      return;
    }
    const place = around.find((each) => each.isConnected && page.contains(each));
    around = [];
    if (place instanceof HTMLElement) {
      if (!place.hasAttribute("tabindex")) {
        place.tabIndex = -1;
      }
      place.focus({ preventScroll: true });
    }
  }).observe(page, { childList: true, subtree: true });
}

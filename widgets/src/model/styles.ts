/**
 * Put a style into the document once. The participant's page forbids inline styles but for its own nonce,
 * which it hands over in a meta element.
 */
export function addStyle(id: string, css: string): void {
  if (document.getElementById(`talkoot-style-${id}`) !== null) {
    return;
  }
  const style = document.createElement("style");
  style.id = `talkoot-style-${id}`;
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=talkoot-nonce]")?.content;
  if (nonce) {
    style.nonce = nonce;
  }
  style.textContent = css;
  // The participant's page has its own style at the end of its body: what comes later must override it.
  (nonce ? document.body : document.head).append(style);
}

/** Whether the common styles are there already, as on the participant's page. */
export function hasCommonStyles(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue("--tk-ink") !== "";
}

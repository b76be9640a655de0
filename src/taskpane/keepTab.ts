/**
 * In Excel on the web office.js takes the Tab key over: it moves the focus among its own list of elements, which
 * has no <summary>, and from an element that got its focus by code (a heading, a card, a preview) it leaves the
 * pane at once. The browser's own order knows them all, so Tab is kept from office.js as long as there is
 * somewhere to go inside the pane. At its ends office.js hands the focus to Excel, as it should.
 */
const TABBABLE = ["a[href]", "button:not([disabled])", "input:not([disabled])", "textarea:not([disabled])"]
  .concat("select:not([disabled])", "summary", "[tabindex]")
  .map((selector) => `${selector}:not([tabindex='-1'])`)
  .join();

/** Call once, when the pane is drawn. office.js listens on the window, after the document. */
export function keepTab(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !(event.target instanceof Element)) return;
    if (hasTabbable(event.target, event.shiftKey)) event.stopPropagation();
  });
}

/** Is there an element to go to, after this one or before it? What is folded away is not shown and does not count. */
function hasTabbable(from: Element, isBackwards: boolean): boolean {
  const side = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(TABBABLE)].some(
    (element) => (from.compareDocumentPosition(element) & side) !== 0 && element.getClientRects().length > 0,
  );
}

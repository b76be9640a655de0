/**
 * F6 moves between the page's regions, as in Excel: ribbon, formula bar, grid, pane, sheet tabs. Inside the
 * grid Tab moves from cell to cell, so without F6 a person without a mouse would not come out of it.
 */
const REGIONS = [".ribbon", ".formula-bar", ".grid", ".pane", ".sheet-tabs"];

/** What is entered of a region, most wanted first. */
const ENTRIES = ["iframe", "[role=tab][aria-selected=true]", "button, input"];

/** Sent to the pane's frame when it is entered: what in it gets the focus is for office.js to say. */
export const ENTER_PANE = "enterpane";

export function moveByF6(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.ctrlKey) return;
  event.preventDefault();
  moveToRegion(event.shiftKey ? -1 : 1);
}

/** Leads on to the next region (1) or the one before (-1), seen from where the focus is. */
export function moveToRegion(step: 1 | -1): void {
  const present = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (region) => region !== null && region.offsetParent !== null,
  );
  const here = present.findIndex((region) => region?.contains(document.activeElement));
  const start = here === -1 && step === -1 ? 0 : here;
  const next = present[(start + step + present.length) % present.length];
  if (next) enter(next);
}

function enter(region: HTMLElement): void {
  const takesFocusItself = region.hasAttribute("tabindex");
  const inside = ENTRIES.map((selector) => region.querySelector<HTMLElement>(selector)).find(Boolean);
  const entered = takesFocusItself ? region : inside;
  entered?.focus();
  if (entered instanceof HTMLIFrameElement) entered.dispatchEvent(new Event(ENTER_PANE));
}

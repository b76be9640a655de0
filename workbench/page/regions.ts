/**
 * F6 moves between the page's regions, as in Excel: ribbon, formula bar, grid, pane, sheet tabs. Inside the
 * grid Tab moves from cell to cell, so without F6 a person without a mouse would not come out of it.
 */
const REGIONS = [".ribbon", ".formula-bar", ".grid", ".pane", ".sheet-tabs"];
/** What is entered of a region, most wanted first. */
const ENTRIES = ["iframe", "[role=tab][aria-selected=true]", "button, input"];

export function moveBetweenRegions(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const present = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (region) => region !== null && region.offsetParent !== null,
  );
  const here = present.findIndex((region) => region?.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const start = here === -1 && step === -1 ? 0 : here;
  const next = present[(start + step + present.length) % present.length];
  if (next) enter(next);
}

function enter(region: HTMLElement): void {
  const takesFocusItself = region.hasAttribute("tabindex");
  const inside = ENTRIES.map((selector) => region.querySelector<HTMLElement>(selector)).find(Boolean);
  (takesFocusItself ? region : inside)?.focus();
}

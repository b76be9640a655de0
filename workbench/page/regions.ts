/**
 * F6 moves between the page's regions, as in Excel: ribbon, formula bar, grid, pane, sheet tabs. Inside the
 * grid Tab moves from cell to cell, so without F6 a person without a mouse would not come out of it.
 */
const REGIONS = [".ribbon", ".formula-bar", ".grid", ".pane", ".sheet-tabs"];
const FOCUSABLE = "button, input, iframe, [role=tab][aria-selected=true], [contenteditable=true]";

export function moveBetweenRegions(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const present = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (region) => region !== null && region.offsetParent !== null,
  );
  const here = present.findIndex((region) => region?.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const next = present[(here + step + present.length) % present.length];
  next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

import type { KeyboardEvent } from "react";

/**
 * Esc closes what is open, the innermost first: what closes on it keeps the key from what it stands in. Portals pass
 * their keys to what they were drawn by, so a bar at the foot counts as inside.
 */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}

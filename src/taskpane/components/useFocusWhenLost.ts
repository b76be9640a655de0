import { useEffect, useRef, type RefObject } from "react";

/**
 * Catches the focus when the element that had it has been taken away: a corrected finding goes with its
 * buttons, and the keyboard would be left nowhere. Never takes it from the sheet: while the user works there,
 * the pane's document has no focus at all.
 * @param change what was drawn; the focus is looked at after each change of it
 */
export function useFocusWhenLost<T extends HTMLElement>(change: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  const drawn = useRef(change);
  useEffect(() => {
    if (drawn.current === change) return;
    drawn.current = change;
    if (document.activeElement === document.body && document.hasFocus()) element.current?.focus();
  }, [change]);
  return element;
}

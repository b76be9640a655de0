import { useEffect, useRef, type RefObject } from "react";

/**
 * Catches the focus when the element that had it has been taken away: a corrected finding goes with its
 * buttons, and the keyboard would be left nowhere. Never takes it from the sheet: while the user works there,
 * the pane's document has no focus at all. And never from nowhere: who has clicked beside everything reads on.
 * @param change what was drawn; the focus is looked at after each change of it
 */
export function useFocusWhenLost<T extends HTMLElement>(change: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  const drawn = useRef(change);
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    const hold = ({ target }: Event) => (holder.current = target instanceof Element ? target : null);
    const release = () => (holder.current = null);
    document.addEventListener("focusin", hold);
    document.addEventListener("pointerdown", release);
    return () => {
      document.removeEventListener("focusin", hold);
      document.removeEventListener("pointerdown", release);
    };
  }, []);
  useEffect(() => {
    if (drawn.current === change) return;
    drawn.current = change;
    const isLost = holder.current !== null && !holder.current.isConnected;
    if (isLost && document.activeElement === document.body && document.hasFocus()) element.current?.focus();
  }, [change]);
  return element;
}

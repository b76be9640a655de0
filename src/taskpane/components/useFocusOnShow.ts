import { useEffect, useRef, type RefObject } from "react";

/** Moves the focus to an element when it appears, so that the keyboard is where the eyes are. */
export function useFocusOnShow<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}

import { useSyncExternalStore } from "react";
import { darkQuery, isDarkNow } from "./isDarkNow";

export type Theme = "light" | "dark";

/**
 * Fluent's light or dark theme. Excel has no event for a change of theme, so it is looked at again whenever
 * the pane gets focus or the system changes. Contrast themes need no third one: the browser replaces the
 * colours itself (forced-colors), and the style sheets draw the borders that then matter.
 */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, isDarkNow) ? "dark" : "light";
}

function subscribe(changed: () => void): () => void {
  const query = darkQuery();
  window.addEventListener("focus", changed);
  query?.addEventListener("change", changed);
  return () => {
    window.removeEventListener("focus", changed);
    query?.removeEventListener("change", changed);
  };
}

import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const query = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the person's system asks for dark colours; follows it when it changes. */
export function useDarkMode(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

export function themeFor(isDark: boolean): Theme {
  return isDark ? webDarkTheme : webLightTheme;
}

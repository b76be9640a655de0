import type { ReactNode } from "react";
import { useTheme } from "./useTheme";

/** The pane's outermost element, which sets the colours of the theme for all that is in it. */
export function Themed({ children }: { children: ReactNode }) {
  return (
    <div className="pane" data-theme={useTheme()}>
      {children}
    </div>
  );
}

import { ChevronRight16Regular } from "../icons";
import type { ReactNode } from "react";

interface FoldedProps {
  summary: ReactNode;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A line that opens on request. The browser's own element: keyboard and screen readers know it. */
export function Folded({ summary, startsOpen = false, children }: FoldedProps) {
  return (
    <details className="folded" open={startsOpen}>
      <summary>
        <ChevronRight16Regular className="folded-sign" aria-hidden />
        <span>{summary}</span>
      </summary>
      <div className="folded-body">{children}</div>
    </details>
  );
}

import type { ReactNode } from "react";

/** The canvas of a job's picture, 44 by 32: lines in the quiet colour, `accent` for what the job adds. */
export function JobPicture({ children }: { children: ReactNode }) {
  return (
    <svg className="job-picture" viewBox="0 0 44 32" aria-hidden focusable="false">
      {children}
    </svg>
  );
}

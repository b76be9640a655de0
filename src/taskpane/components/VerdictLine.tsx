import type { Ref } from "react";
import { StatusIcon } from "./StatusIcon";
import type { ShownVerdict } from "./status";

interface VerdictLineProps {
  /** null before the first check. */
  verdict: ShownVerdict | null;
  /** Takes the focus when the button that had it is gone. */
  headingRef: Ref<HTMLHeadingElement>;
}

/**
 * The answer, largest of all, with what stands behind it. Only the answer itself is read aloud when it changes; the
 * region is there before the first one, since screen readers only tell of changes in a region they know.
 */
export function VerdictLine({ verdict, headingRef }: VerdictLineProps) {
  return (
    <div className={verdict ? "verdict" : "verdict-none"}>
      {verdict && <StatusIcon kind={verdict.kind} />}
      <div>
        <div aria-live="polite">
          {verdict && (
            <h2 ref={headingRef} tabIndex={-1}>
              {verdict.text}
            </h2>
          )}
        </div>
        {verdict && <p>{verdict.detail}</p>}
      </div>
    </div>
  );
}

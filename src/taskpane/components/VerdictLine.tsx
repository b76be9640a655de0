import type { Ref } from "react";
import { StatusIcon } from "./StatusIcon";
import type { ShownVerdict } from "./status";

interface VerdictLineProps {
  verdict: ShownVerdict;
  /** Takes the focus when the button that had it is gone. */
  headingRef: Ref<HTMLHeadingElement>;
}

/** The answer, largest of all, with what stands behind it. */
export function VerdictLine({ verdict: { kind, text, detail }, headingRef }: VerdictLineProps) {
  return (
    <div className="verdict">
      <StatusIcon kind={kind} />
      <div>
        <h2 ref={headingRef} tabIndex={-1}>
          {text}
        </h2>
        <p>{detail}</p>
      </div>
    </div>
  );
}

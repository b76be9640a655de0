import { StatusIcon } from "./StatusIcon";
import type { Status } from "./status";

/** How it stands with the active sheet, in every view: icon and word. */
export function StatusChip({ status: { kind, text } }: { status: Status }) {
  return (
    <span className="chip">
      <StatusIcon kind={kind} />
      {text}
    </span>
  );
}

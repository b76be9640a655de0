import type { ReactNode } from "react";
import { onEscape } from "./onEscape";
import { useFocusOnShow } from "./useFocusOnShow";
import "../styles/tasks";

interface PreviewGroupProps {
  /** What is read aloud when it appears. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * What would be done, before anything is. It takes the focus when it appears, but not on the button that does it: one
 * key must not do both. Esc closes it.
 */
export function PreviewGroup({ label, onClose, children }: PreviewGroupProps) {
  const group = useFocusOnShow<HTMLDivElement>();
  return (
    <div
      ref={group}
      className="form"
      role="group"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onEscape(onClose)}
    >
      {children}
    </div>
  );
}

import { useContext, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { FootContext } from "./job";

/**
 * The buttons that decide: the first is the next step. They stand at the foot of the pane whatever is scrolled, below
 * the content and never over it. May be drawn anywhere inside a JobFrame; one at a time.
 */
export function JobBar({ children }: { children: ReactNode }) {
  const foot = useContext(FootContext);
  return foot && createPortal(<div className="buttons job-bar">{children}</div>, foot);
}

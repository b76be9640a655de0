import { Component, type ReactNode } from "react";
import { noteFault } from "../../actions/shared/faults";
import { paneTexts } from "../../texts/shared/pane";

interface FaultBoundaryProps {
  children: ReactNode;
}

/** Where drawing fails, the pane says so instead of turning blank. React has told the console by then. */
export class FaultBoundary extends Component<FaultBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(fault: unknown) {
    noteFault(fault);
  }

  override render() {
    return this.state.hasFailed ? <p role="alert">{paneTexts.cannotDraw}</p> : this.props.children;
  }
}

import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { texts } from "../texts";
import { PANE_WIDTH, Splitter } from "./Splitter";

interface PaneViewProps {
  isShown: boolean;
  close: () => void;
  /** Told where the add-in's page is to be put. */
  setPlace: (place: HTMLElement | null) => void;
}

/**
 * The task pane as Excel shows it: a title with a cross, and the add-in's page below. When it is closed the
 * page stays loaded, because the ribbon's commands run in it (the shared runtime).
 */
export function PaneView({ isShown, close, setPlace }: PaneViewProps) {
  const [width, setWidth] = useState<number>(PANE_WIDTH.start);
  const [isDragging, setDragging] = useState(false);
  return (
    <>
      <Splitter width={width} setWidth={setWidth} setDragging={setDragging} isHidden={!isShown} />
      <aside
        className={isDragging ? "pane is-dragging" : "pane"}
        aria-label={texts.pane}
        hidden={!isShown}
        style={{ width }}
      >
        <div className="pane-title">
          <span>{texts.product}</span>
          <Button
            appearance="subtle"
            size="small"
            aria-label={texts.closePane}
            icon={<Dismiss16Regular />}
            onClick={close}
          />
        </div>
        <div className="pane-place" ref={setPlace} />
      </aside>
    </>
  );
}

import { useRef } from "react";
import { texts } from "../texts";

/** Excel lets its pane be dragged about this far; everything in it has to work at the narrow end. */
export const PANE_WIDTH = { least: 320, most: 600, start: 350 };
const KEY_STEP = 10;

interface SplitterProps {
  width: number;
  setWidth: (width: number) => void;
  /** While the pointer is down the pane must not swallow its movements. */
  setDragging: (isDragging: boolean) => void;
  isHidden: boolean;
}

/** The line between grid and pane: drag it, or move it with the arrow keys. */
export function Splitter({ width, setWidth, setDragging, isHidden }: SplitterProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const set = (wanted: number) => setWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));
  const end = () => {
    start.current = null;
    setDragging(false);
  };
  return (
    <div
      className="splitter"
      role="separator"
      hidden={isHidden}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={texts.paneWidth}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        setDragging(true);
      }}
      onPointerMove={(event) => {
        if (start.current) set(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") set(width + KEY_STEP);
        if (event.key === "ArrowRight") set(width - KEY_STEP);
      }}
    />
  );
}

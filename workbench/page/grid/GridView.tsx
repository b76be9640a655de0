import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Sheet, Workbook } from "../../workbook";
import { texts } from "../texts";
import { useWorkbookChanges } from "../useWorkbook";
import { SheetGrid } from "./SheetGrid";

interface GridViewProps {
  workbook: Workbook;
  isDark: boolean;
  refused: (sheet: Sheet) => void;
}

/** Where the grid stands. The grid itself lives outside React, as long as its workbook does. */
export function GridView({ workbook, isDark, refused }: GridViewProps) {
  useWorkbookChanges(workbook);
  const [drawn, setDrawn] = useState<Workbook | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid>(null);
  const create = useEffectEvent(
    (place: HTMLElement) =>
      new SheetGrid(place, workbook, isDark, { refused, drawn: () => setDrawn(workbook) }),
  );

  useEffect(() => {
    if (!container.current) return;
    // A place of its own for each workbook: the grid before clears its place a moment after it is disposed.
    const place = document.createElement("div");
    place.className = "grid-place";
    container.current.append(place);
    const made = create(place);
    grid.current = made;
    return () => {
      made.dispose();
      place.remove();
      grid.current = null;
    };
  }, [workbook]);

  useEffect(() => grid.current?.setDark(isDark), [isDark]);

  return (
    <section
      className="grid"
      aria-label={texts.grid}
      aria-busy={drawn !== workbook}
      // Focus that is given to the region as a whole goes on to the grid's own, hidden field.
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) grid.current?.focus();
      }}
    >
      <div className="grid-container" ref={container} />
      {workbook.activeSheet.kind === "chart" && <p className="chart-sheet">{texts.chartSheet}</p>}
    </section>
  );
}

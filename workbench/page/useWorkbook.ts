import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Workbook } from "../workbook";

/** Draws the component anew after every change of the workbook. */
export function useWorkbookChanges(workbook: Workbook): void {
  const changes = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) =>
      workbook.subscribe(() => {
        changes.current += 1;
        listener();
      }),
    [workbook],
  );
  useSyncExternalStore(subscribe, () => changes.current);
}

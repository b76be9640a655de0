import { useCallback, useEffect, useRef, useState } from "react";
import type { WorksheetFunctions } from "../../calculation";
import type { Workbook } from "../../workbook";
import { AddinFrame } from "./AddinFrame";

export interface Addin {
  readonly isShown: boolean;
  readonly show: () => void;
  readonly hide: () => void;
  /** Presses a ribbon button whose action is one of the add-in's functions. */
  readonly run: (functionName: string, buttonId: string) => Promise<void>;
}

/**
 * The add-in beside a workbook. Another workbook starts it anew, as opening a file in Excel does.
 * @param place where its page is put, once that is there
 */
export function useAddin(
  workbook: Workbook,
  functions: WorksheetFunctions,
  panePath: string,
  place: HTMLElement | null,
): Addin {
  const [isShown, setShown] = useState(true);
  const frame = useRef<AddinFrame>(null);

  useEffect(() => {
    if (!place) return;
    const made = new AddinFrame({ workbook, functions }, panePath, place, setShown);
    frame.current = made;
    return () => {
      made.dispose();
      frame.current = null;
    };
  }, [workbook, functions, panePath, place]);

  return {
    isShown,
    show: useCallback(() => setShown(true), []),
    hide: useCallback(() => setShown(false), []),
    run: useCallback(async (functionName, buttonId) => frame.current?.run(functionName, buttonId), []),
  };
}

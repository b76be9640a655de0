import { useEffect, useEffectEvent, type RefObject } from "react";
import type { TaskId } from "../session/tasks";
import { usePaneState, useSession } from "../session/useSession";

/**
 * Begins a task that was asked for from the ribbon, once: its heading comes into sight with the focus, and what its
 * first button does is done. The request waits in the session until the view's file is here.
 * @param start the task's first step; nothing for a task that begins with a choice
 */
export function useStartOnRequest(
  task: TaskId,
  heading: RefObject<HTMLElement | null>,
  start?: () => void,
): void {
  const session = useSession();
  const isAskedFor = usePaneState().asked === task;
  const begin = useEffectEvent(() => {
    session.takeRequest();
    heading.current?.focus();
    start?.();
  });
  useEffect(() => {
    if (isAskedFor) begin();
  }, [isAskedFor]);
}

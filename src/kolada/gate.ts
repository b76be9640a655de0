import type { Clock } from "./clock";

/** Between the beginnings of two requests: never more than five in any second. */
const SPACING_MS = 220;

/** Lets requests through one by one, and none while the service has asked for a rest. */
export interface Gate {
  /** Resolves when the next request may begin. */
  pass(signal?: AbortSignal): Promise<void>;
  /** Nothing begins before this time, in the clock's milliseconds. */
  restUntil(time: number): void;
}

export function createGate(clock: Clock): Gate {
  let free = -Infinity;
  return {
    async pass(signal) {
      for (;;) {
        const now = clock.now();
        if (free <= now) {
          free = now + SPACING_MS;
          return;
        }
        await clock.sleep(free - now, signal);
      }
    },
    restUntil(time) {
      free = Math.max(free, time);
    },
  };
}

import type { Clock } from "../../src/kolada/clock";
import { KoladaError } from "../../src/kolada/clock";

/** A clock that does not wait: time goes when somebody sleeps. Real answers come in between. */
export function fastClock(): Clock & { readonly slept: number } {
  let now = 0;
  let slept = 0;
  return {
    get slept() {
      return slept;
    },
    now: () => now,
    async sleep(milliseconds, signal) {
      // The time that an answer may take is measured by a sleep that is let go: it must not pass by itself.
      if (milliseconds >= 15_000) {
        await new Promise<void>((resolve) =>
          signal?.addEventListener("abort", () => resolve(), { once: true }),
        );
        throw new KoladaError({ kind: "stopped" });
      }
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) throw new KoladaError({ kind: "stopped" });
      now += milliseconds;
      slept += milliseconds;
    },
  };
}

import { ExcelError } from "./excelError";

/** Excel has not answered for a while: a cell may be under editing, a dialogue open, or the connection gone. */
export interface Waiting {
  /** Stops waiting. What has been sent may still be carried out later: see waitingList. */
  stop(): void;
}

/** So long an answer may take before anybody is told. */
export const PATIENCE_MS = 1500;

type Listener = (waiting: Waiting | null) => void;

let listener: Listener = () => undefined;
const unanswered = new Set<() => void>();

/**
 * Tells when a call has waited for Excel for more than a second and a half, and null when none does any longer.
 * One listener at a time.
 * @returns a function that stops it
 */
export function onWaiting(next: Listener): () => void {
  listener = next;
  return () => {
    if (listener === next) listener = () => undefined;
  };
}

/** Watches over the messages of one batch. */
export interface Patience {
  /** Sends a message; no more are sent once the batch has been stopped. */
  sync(send: () => Promise<void>): Promise<void>;
  /** Rejects when the user stops waiting. */
  readonly stopped: Promise<never>;
}

export function startPatience(): Patience {
  let isStopped = false;
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      isStopped = true;
      reject(new ExcelError("stopped", "", "", "The user stopped waiting for Excel"));
    };
  });
  // Whoever races against it hears of it; alone it is no fault.
  stopped.catch(() => undefined);
  return {
    stopped,
    async sync(send) {
      if (isStopped) return stopped;
      const timer = setTimeout(() => {
        unanswered.add(stop);
        tell();
      }, PATIENCE_MS);
      const end = () => {
        clearTimeout(timer);
        if (unanswered.delete(stop)) tell();
      };
      void stopped.catch(end);
      try {
        await send();
      } finally {
        end();
      }
    },
  };
}

function tell(): void {
  const stops = [...unanswered];
  listener(stops.length === 0 ? null : { stop: () => stops.forEach((stop) => stop()) });
}

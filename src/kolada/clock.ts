/** The time as the client sees it; a test hands in one of its own. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** @throws KoladaError "stopped" when the signal says so before the time is over */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Why there is no answer. */
export type KoladaFailure =
  /** No contact: refused, no network, or an answer that the browser keeps from the pane. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "timedOut" }
  /** Asked to wait, for longer than anybody waits for a cell. */
  | { readonly kind: "tooMany"; readonly seconds: number | null }
  /** The request itself was refused: 422, 404, 403. */
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "serverError"; readonly status: number }
  /** An answer of another shape than agreed, or cut off. */
  | { readonly kind: "malformed" }
  /** A list that cannot be empty was: the service is not to be believed just now. */
  | { readonly kind: "suspect" }
  | { readonly kind: "stopped" };

export class KoladaError extends Error {
  override readonly name = "KoladaError";
  constructor(readonly failure: KoladaFailure) {
    super(failure.kind);
  }
}

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new KoladaError({ kind: "stopped" }));
      const stop = () => {
        clearTimeout(timer);
        reject(new KoladaError({ kind: "stopped" }));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, milliseconds);
      signal?.addEventListener("abort", stop, { once: true });
    }),
};

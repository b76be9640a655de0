import { KoladaError, type Clock } from "./clock";

/** What one request came to. */
export type Attempt =
  | { readonly kind: "answered"; readonly text: string }
  | {
      readonly kind: "failed";
      readonly error: KoladaError;
      /** Whether the same may succeed in a moment. */
      readonly isPassing: boolean;
      /** Seconds that the service asks for; null where it asks for none. */
      readonly wait: number | null;
    };

/** An answer that takes longer is given up. */
const MOST_MS = 15_000;

/**
 * Asks once. Nothing of one's own goes along: no headers, no cookies, no address of the page, and no redirection is
 * followed to another host.
 */
export async function attempt(address: string, clock: Clock, signal?: AbortSignal): Promise<Attempt> {
  const own = new AbortController();
  const stop = () => own.abort();
  signal?.addEventListener("abort", stop, { once: true });
  const over = new AbortController();
  let isLate = false;
  const late = clock.sleep(MOST_MS, over.signal).then(
    () => {
      isLate = true;
      own.abort();
    },
    () => undefined,
  );
  try {
    if (signal?.aborted) return failed(new KoladaError({ kind: "stopped" }), false);
    const response = await fetch(address, {
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      redirect: "error",
      signal: own.signal,
    });
    // Read as UTF-8, whatever is said or not said of its charset.
    return response.ok ? { kind: "answered", text: await response.text() } : refusal(response, clock);
  } catch {
    if (signal?.aborted) return failed(new KoladaError({ kind: "stopped" }), false);
    return failed(new KoladaError({ kind: isLate ? "timedOut" : "unreachable" }), true);
  } finally {
    signal?.removeEventListener("abort", stop);
    over.abort();
    await late;
  }
}

function refusal({ status, headers }: Response, clock: Clock): Attempt {
  const wait = secondsIn(headers.get("Retry-After"), clock.now());
  if (status === 429) return failed(new KoladaError({ kind: "tooMany", seconds: wait }), true, wait);
  if (status >= 500) return failed(new KoladaError({ kind: "serverError", status }), true, wait);
  return failed(new KoladaError({ kind: "refused", status }), false);
}

function failed(error: KoladaError, isPassing: boolean, wait: number | null = null): Attempt {
  return { kind: "failed", error, isPassing, wait };
}

/** Seconds, or the moment until which to wait. */
function secondsIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / 1000));
}

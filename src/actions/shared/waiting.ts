import { onWaiting, type Waiting } from "../../excel/patience";

/**
 * Tells when Excel has not answered for a second and a half, with the way to stop waiting, and null when it has.
 * @returns a function that stops it
 */
export function watchWaiting(listener: (waiting: Waiting | null) => void): Promise<() => void> {
  return Promise.resolve(onWaiting(listener));
}

/**
 * The day of a moment by the clock on the wall, not the one in Greenwich.
 * @example dayOf(new Date(2025, 11, 5, 0, 30)) // "2025-12-05"
 */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

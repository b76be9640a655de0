const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @example isLeapYear(2024) // true; isLeapYear(2100) // false */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @example daysInYear(2024) // 366 */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/**
 * Days from the first of January to the last of a month.
 * @param month 1-12
 * @example daysUntil(2025, 8) // 243
 * @example daysUntil(2024, 8) // 244
 */
export function daysUntil(year: number, month: number): number {
  const leapDay = month >= 2 && isLeapYear(year) ? 1 : 0;
  return DAYS.slice(0, month).reduce((sum, days) => sum + days, leapDay);
}

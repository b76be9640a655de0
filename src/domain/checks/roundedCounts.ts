import { allTerms, cellKey, isFailing, toCheck, type Check } from "./check";

/** One cell explains one error; so many checks that share none tell of rounding. */
const LEAST_APART = 2;

/**
 * What is called a count and is rounded all the same: persons by the share of the year they worked. Where several
 * checks of counts are off by no more than rounding, and no cell stands in all of them, the table tells that its
 * figures are rounded, whatever it is called, and they are judged so.
 */
export function roundedCounts(checks: readonly Check[]): readonly Check[] {
  const off = checks.filter((check) => check.limits.hard === 0 && !check.isShadow && isFailing(check));
  if (off.length < LEAST_APART) return checks;
  const within = off.filter((check) => !isFailing(notExact(check)));
  if (within.length < LEAST_APART || haveOneInCommon(within)) return checks;
  return checks.map((check) => (check.limits.hard === 0 ? notExact(check) : check));
}

function notExact(check: Check): Check {
  return toCheck(check.kind, check.terms, check.target, check);
}

function haveOneInCommon(checks: readonly Check[]): boolean {
  const [first, ...rest] = checks.map((check) => new Set(allTerms(check).map(cellKey)));
  return [...first!].some((cell) => rest.every((cells) => cells.has(cell)));
}

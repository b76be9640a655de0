/** Splits a double into two halves of 26 bits, whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/**
 * What the rounding of a product has taken away: a * b is exactly product + lost (Dekker, 1971).
 * @param product a * b, as the machine gives it. Up to about 1e290 in size, and from 1e-290 on.
 * @example lostInProduct(0.1, 10, 1) // 5.551115123125783e-17
 */
export function lostInProduct(a: number, b: number, product: number): number {
  const aSplit = SPLITTER * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = SPLITTER * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

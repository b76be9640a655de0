/** A number exactly as its shortest decimal form says: whole steps of 10^-decimals. Never fewer than none. */
export interface ExactDecimal {
  readonly units: bigint;
  readonly decimals: number;
}

/**
 * A stored number without binary noise: small whole-number arithmetic for what a check compares.
 * @example exactly(-1234.5) // -12345 steps of a tenth
 */
export function exactly(value: number): ExactDecimal {
  const [digits, exponent = "0"] = String(value).split("e");
  const [whole, fraction = ""] = digits!.split(".");
  const decimals = fraction.length - Number(exponent);
  const units = BigInt(whole! + fraction);
  return decimals < 0 ? { units: units * tenTo(-decimals), decimals: 0 } : { units, decimals };
}

/** @param power at least 0; less is taken for 0 */
export function tenTo(power: number): bigint {
  return 10n ** BigInt(Math.max(0, power));
}

/** The steps of a number where they are so many decimals: its own, or more. */
export function stepsOf({ units, decimals }: ExactDecimal, wanted: number): bigint {
  return units * tenTo(wanted - decimals);
}

/** Divides two whole numbers, halves away from zero. */
export function roundedQuotient(over: bigint, under: bigint): bigint {
  const size = (one: bigint) => (one < 0n ? -one : one);
  const quotient = (2n * size(over) + size(under)) / (2n * size(under));
  return over < 0n === under < 0n ? quotient : -quotient;
}

/** In whole per cent; what is less than all of it never reads as all of it. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return share < 1 && whole === 100 ? "99,9 %" : `${plainNumber(whole)} %`;
}

/** As it was given. */
export function exactPercent(share: number): string {
  return `${plainNumber(share * 100)} %`;
}

/** More than any figure of a table has. */
export const MOST_DECIMALS = 15;

/** At most two decimals, or as many as are asked for. */
export function plainNumber(value: number, decimals = 2): string {
  return value.toLocaleString("sv-SE", { maximumFractionDigits: Math.max(0, decimals) });
}

/** "Utfallet ..." at the beginning of a sentence. */
export function firstCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

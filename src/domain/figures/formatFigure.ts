const THOUSANDS = "\u00A0";
const MINUS = "\u2212";

/**
 * A figure as a Swedish reader expects it: no-break spaces between thousands, a decimal comma, a true minus.
 * @param units the value in steps of 10^-decimals
 * @example formatFigure(-46965, 1) // "−4 696,5"
 */
export function formatFigure(units: number, decimals = 0, isPercent = false): string {
  const digits = String(Math.abs(decimals < 0 ? units * 10 ** -decimals : units));
  const places = Math.max(0, decimals);
  const padded = digits.padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places).replace(/\B(?=(\d{3})+$)/g, THOUSANDS);
  const fraction = places > 0 ? `,${padded.slice(-places)}` : "";
  return (units < 0 ? MINUS : "") + whole + fraction + (isPercent ? `${THOUSANDS}%` : "");
}

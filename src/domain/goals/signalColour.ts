/** Paler than this it is the shade of a row or a heading. Excel's "good" is 41, its "bad" 56, of 255. */
const LEAST_CHROMA = 36;
const REDS = 345;
const LAST_GREEN = 170;

/**
 * Whether a fill is one that people signal with: from red by yellow to green, and strong enough to be meant.
 * @param fill "#92D050"
 * @example isSignalColour("#C6EFCE") // true: Excel's "good"
 * @example isSignalColour("#DDEBF7") // false: a shade of blue
 */
export function isSignalColour(fill: string): boolean {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(fill);
  if (!hex) return false;
  const [r, g, b] = hex.slice(1).map((part) => Number.parseInt(part, 16)) as [number, number, number];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const chroma = most - least;
  if (chroma < LEAST_CHROMA) return false;
  const sixth =
    most === r ? ((g - b) / chroma + 6) % 6 : most === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  const hue = sixth * 60;
  return hue >= REDS || hue <= LAST_GREEN;
}

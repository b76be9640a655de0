import { comparable } from "../words/comparable";

/** Two texts share so much of their pairs of letters when one is the other, written anew. */
const ALIKE = 0.6;

/** Whether a text is another one written anew: "Hemtjänst" and "Hemtjänsten", "Utfall mars" and "Utfall april". */
export function areAlike(a: string, b: string): boolean {
  return sharedLetters(a, b) >= ALIKE;
}

/**
 * How much of two texts is the same, by their pairs of letters (Dice).
 * @returns 0 to 1 @example sharedLetters("natt", "nätt") // 0.33
 */
export function sharedLetters(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)];
  if (one === other) return one === "" ? 0 : 1;
  const left = pairsOfLetters(one);
  const right = pairsOfLetters(other);
  let [total, shared] = [0, 0];
  for (const count of left.values()) total += count;
  for (const [pair, count] of right) {
    total += count;
    shared += Math.min(count, left.get(pair) ?? 0);
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOfLetters(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 1; i < text.length; i++) {
    const pair = text.slice(i - 1, i + 1);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

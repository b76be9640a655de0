import { exact } from "../figures/exactNumber";

/** What a scale says of an outcome. */
export type Assessment =
  | { readonly kind: "word"; readonly word: string }
  /** Between the ends, and the municipality has not said where the steps begin. */
  | { readonly kind: "noThreshold"; readonly words: readonly string[] }
  /** The steps have their thresholds, but no share can be given of this target. */
  | { readonly kind: "noShare" };

/**
 * The word of a scale for an outcome. A met target gives the best word, whatever the share; an outcome that has
 * done nothing of the way gives the last one; between them the thresholds decide.
 *
 * @param words the best first; @param thresholds least shares of the target for the words between the ends, in
 *   falling order, one for each; none where the municipality has not said
 * @param share of the target that is reached, null where none can be given
 * @example assessByScale(["Grön", "Gul", "Röd"], [0.9], false, 0.95) // { kind: "word", word: "Gul" }
 */
export function assessByScale(
  words: readonly string[],
  thresholds: readonly number[],
  met: boolean,
  share: number | null,
): Assessment {
  const last = words[words.length - 1]!;
  if (met) return { kind: "word", word: words[0]! };
  if (words.length === 2) return { kind: "word", word: last };
  if (share !== null && share <= 0) return { kind: "word", word: last };
  if (thresholds.length < words.length - 2) return { kind: "noThreshold", words: words.slice(1) };
  if (share === null) return { kind: "noShare" };
  const step = thresholds.findIndex((least) => exact(share).compare(exact(least)) >= 0);
  return { kind: "word", word: step < 0 ? last : words[step + 1]! };
}

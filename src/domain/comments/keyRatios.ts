import { KEY_RATIOS } from "../words/comments/readingWords";
import type { SpokenTable } from "./readings";

/** The rows of a key ratio: its part in per cent of its base. */
export interface KeyRatio {
  readonly part: number;
  readonly base: number;
}

/** The rows of a key ratio that the text names, where no row is it. */
export function ratioIn(table: SpokenTable, text: string): KeyRatio | null {
  const filled = table.filledRows();
  for (const { name, part, base } of KEY_RATIOS) {
    if (!name.pattern.test(text) || filled.some((row) => name.pattern.test(table.label(row).toLowerCase())))
      continue;
    const [own, of] = [part, base].map(({ pattern }) => filled.find((row) => pattern.test(table.label(row))));
    if (own !== undefined && of !== undefined) return { part: own, base: of };
  }
  return null;
}

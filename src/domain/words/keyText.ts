import { plainSigns } from "../figures/signs";

/** The broken words that were joined when the first keys were written. */
const BROKEN = /av-\s?vikelse|(budget|prognos)-\s?avvikelse|om-\s?budget|ut-\s?fall|prog-\s?nos/;

/**
 * A label or a heading as it stands in the keys of approvals and answers. Workbooks are saved with those keys, so
 * this never changes, however much better words are read and compared elsewhere (comparable).
 * @example keyText("Av-vikelse  2017*") // "avvikelse 2017"; keyText("Kost-\nnader") // "kost- nader"
 */
export function keyText(text: string): string {
  return plainSigns(text)
    .toLowerCase()
    .replace(/\*+/g, "")
    .replace(/([a-zåäö])-\s?(?=[a-zåäö])/g, (hit, letter: string, at: number, all: string) =>
      BROKEN.test(all.slice(Math.max(0, at - 6), at + 14)) ? letter : hit,
    )
    .replace(/\s+/g, " ")
    .trim();
}

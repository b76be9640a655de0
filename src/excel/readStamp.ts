import { queueStampParts, stampTextOf } from "./stampPart";
import { runInExcel, type RunOptions } from "./runInExcel";

interface StampText {
  readonly kind: "text";
  readonly text: string;
}

/** What the file holds of a stamp: its text, or that what is there cannot be read. */
type StampReading = StampText | { readonly kind: "none" | "broken" };

/**
 * Reads the stamp of the workbook; of several the last, which was written latest.
 *
 * Round trips: 1; 2 in the rare workbook that two people have stamped at the same time.
 * @throws ExcelError tooLarge where Excel does not hand it over
 */
export function readStamp(options: RunOptions = {}): Promise<StampReading> {
  return runInExcel(async (context) => {
    const queued = queueStampParts(context);
    await context.sync();
    const { parts } = await queued();
    const last = parts.at(-1);
    if (!last) return { kind: "none" };
    const text = stampTextOf(last.xml);
    return text === null ? { kind: "broken" } : { kind: "text", text };
  }, options);
}

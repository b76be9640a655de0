import { explainExcelError } from "./excelError";

/**
 * Does a write, and where Excel fails once it has been sent looks what has become of it: an answer that was lost is no
 * failure, and what was done by half is set right. Not after "Avbryt": it may still come, and nobody waits any longer.
 *
 * Round trips: those of the write, and after a failure those of the look.
 * @param write is given what it calls when it sends what cannot be taken back by sending nothing
 * @param look null where the write has not been done
 * @throws ExcelError as the write, where the look finds nothing done, or Excel does not answer that either
 */
export async function lookAfterFailure<T>(
  write: (sending: () => void) => Promise<T>,
  look: () => Promise<T | null>,
): Promise<T> {
  let isSent = false;
  try {
    return await write(() => (isSent = true));
  } catch (error) {
    const explained = explainExcelError(error);
    if (!isSent || explained.code === "stopped") throw explained;
    const found = await look().catch(() => null);
    if (found === null) throw explained;
    return found;
  }
}

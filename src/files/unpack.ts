import type { JSZipObject, JSZipStreamHelper } from "jszip";
import { UnreadableFile } from "./unreadable";

/**
 * Bytes that the parts of one file may have when they are unpacked, all reading taken together. A million rows of
 * three figures take about 120 MB; a file of some kilobytes can unpack to any size.
 */
export const MOST_UNPACKED = 400_000_000;

/** What the archive's library can do and does not declare. */
interface Streamed extends JSZipObject {
  internalStream(type: "uint8array"): JSZipStreamHelper<Uint8Array>;
}

/** Counts what is unpacked of a file while it is unpacked, and refuses what goes beyond. */
export class UnpackBudget {
  private used = 0;

  constructor(private readonly most: number = MOST_UNPACKED) {}

  /** Throws UnreadableFile. */
  spend(bytes: number): void {
    this.used += bytes;
    if (this.used > this.most) throw new UnreadableFile("tooLarge");
  }
}

/**
 * Unpacks a part piece by piece. What the archive says of its size is not believed: the pieces are counted.
 * @param onBytes gets each piece; what it throws ends the unpacking
 * @throws UnreadableFile where the part is damaged, or larger than the budget allows
 */
export function unpack(
  entry: JSZipObject,
  budget: UnpackBudget,
  onBytes: (bytes: Uint8Array) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = (entry as Streamed).internalStream("uint8array");
    let isStopped = false;
    const stop = (error: unknown) => {
      isStopped = true;
      stream.pause();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    stream.on("data", (bytes) => {
      // A pause takes hold between pieces of the archive, and one of those gives many of ours.
      if (isStopped) return;
      try {
        budget.spend(bytes.length);
        onBytes(bytes);
      } catch (error) {
        stop(error);
      }
    });
    stream.on("error", (error) => stop(new UnreadableFile("damaged", { cause: error })));
    stream.on("end", () => resolve());
    stream.resume();
  });
}

/** The same as one piece. */
export async function unpackWhole(entry: JSZipObject, budget: UnpackBudget): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await unpack(entry, budget, (bytes) => pieces.push(bytes));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

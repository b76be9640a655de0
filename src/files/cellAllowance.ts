import type { FileValue } from "./fileValue";
import { UnreadableFile } from "./unreadable";

/** Cells with a value or a formula in all sheets of a file together. */
const MOST_FILLED = 1_000_000;
/** Cells that have a look and nothing else; further ones are not read. */
const MOST_BLANK = 500_000;
/** Characters in all cells together: a text that stands in many cells is counted for each. */
const MOST_CHARACTERS = 20_000_000;

/** Counts the cells of a file while they are read, so that no file fills the memory. */
export class CellAllowance {
  private filled = 0;
  private blank = 0;
  private characters = 0;

  /**
   * Is there room for one more cell?
   * @returns false for a blank one that need not be kept
   * @throws UnreadableFile where there is no room for one that is filled
   */
  admits(value: FileValue, formula: string | null): boolean {
    if (value === null && formula === null) return ++this.blank <= MOST_BLANK;
    this.filled += 1;
    this.characters += (typeof value === "string" ? value.length : 0) + (formula?.length ?? 0);
    if (this.filled > MOST_FILLED || this.characters > MOST_CHARACTERS) throw new UnreadableFile("tooLarge");
    return true;
  }
}

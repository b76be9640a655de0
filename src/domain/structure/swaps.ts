/** So many rows may wait for their counterpart: cells that change places seldom stand far apart. */
const MOST_OPEN = 20;

/**
 * Residuals of rows that miss an identity, seen one after the other. Two cells of a column that have changed places
 * leave two rows that miss by as much, the one over and the other under: that is one error.
 */
export class Swaps {
  private readonly open: number[] = [];

  /**
   * Whether a residual is the second of such a pair; each first one is paired once.
   * @param room what rounding may leave between the two
   */
  isSecond(residual: number, room: number): boolean {
    const first = this.open.findIndex((other) => Math.abs(other + residual) <= room);
    if (first >= 0) {
      this.open.splice(first, 1);
      return true;
    }
    if (this.open.push(residual) > MOST_OPEN) this.open.shift();
    return false;
  }
}

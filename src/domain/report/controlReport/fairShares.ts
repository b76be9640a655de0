/**
 * Shares so many lines of a page between parts that each need some: the small ones get what they need, and what is
 * left is shared evenly between those that need more.
 * @example fairShares([3, 40, 30], 43) // [3, 20, 20]
 */
export function fairShares(needs: readonly number[], lines: number): number[] {
  const shares = needs.map(() => 0);
  let open = needs.map((_, at) => at).filter((at) => needs[at]! > 0);
  let left = Math.max(0, lines);
  while (open.length > 0 && left >= open.length) {
    const each = Math.floor(left / open.length);
    for (const at of open) {
      const more = Math.min(each, needs[at]! - shares[at]!);
      shares[at]! += more;
      left -= more;
    }
    open = open.filter((at) => shares[at]! < needs[at]!);
  }
  for (const at of open.slice(0, left)) shares[at]! += 1;
  return shares;
}

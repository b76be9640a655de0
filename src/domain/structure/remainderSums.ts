import { amountAt } from "../tables/amounts";
import { fits } from "../words/lexicon";
import { FRAME, REMAINDER } from "../words/rowRoles";
import type { Part } from "./part";
import type { SumSearch } from "./sumSearch";

/** A remainder that misses by more than this of its size is asked about, and only where words tell of the frame too. */
const MOST_APART = 0.3;

/**
 * What a frame leaves when what has been granted or spent of it is taken off: "Kvarstår av anslaget" below the total is
 * the first row, or the frame beside the total, less that total. The frame is then no row of the total, and the total
 * has a second witness, in a table of one column too.
 */
export function remainderSums(search: SumSearch): void {
  const { rows } = search.table;
  let start = 0;
  for (const [row, { key, hasFigures }] of rows.entries()) {
    if (!hasFigures || search.totals.has(row) || !fits(REMAINDER, key)) continue;
    acceptRemainder(search, row, start);
    start = row + 1;
  }
}

function acceptRemainder(search: SumSearch, remainder: number, start: number): void {
  const readings = framesOf(search, remainder, start).map(({ frame, spent }) => {
    const parts = leftOver(search, frame, spent);
    return { frame, parts, ...search.weigh(remainder, parts) };
  });
  const best =
    readings.find(({ met, missed }) => met.length > missed.length) ??
    readings.find(({ frame, missed }) => missed.length > 0 && saysFrame(search, frame));
  if (!best) return;
  const isFirm = best.met.length > 0 || best.apart <= MOST_APART;
  search.accept({ total: remainder, parts: best.parts }, "label", isFirm);
}

/** The total above the remainder and what it may be taken off: a row between the two, the first row, or a total above. */
function framesOf(search: SumSearch, remainder: number, start: number): { frame: number; spent: number }[] {
  const above: number[] = [];
  for (let row = remainder - 1; row >= start; row--) if (search.table.rows[row]!.hasFigures) above.push(row);
  const isTotal = (row: number) => search.labelOf(row) === "total";
  const first = above.at(-1);
  if (first === undefined || above.length < 2) return [];
  // Two rows alone are the frame and what has gone of it.
  const place = above.length === 2 ? 0 : above.findIndex(isTotal);
  if (place < 0 || place > 1) return [];
  const spent = above[place]!;
  const others = above.slice(place + 1);
  const frames = place === 1 ? [above[0]!] : [first, ...others.filter(isTotal).slice(0, 1)];
  return frames
    .filter((frame) => frame !== spent && search.queue.canAdd(frame))
    .map((frame) => ({ frame, spent }));
}

/** What has been spent is taken off, or printed as taken off already. */
function leftOver({ table: { amounts, columns } }: SumSearch, frame: number, spent: number): Part[] {
  const isTakenOff = columns.some(
    ({ isFooted }, column) =>
      isFooted && amountAt(amounts, frame, column) * amountAt(amounts, spent, column) < 0,
  );
  const parts: Part[] = [
    { row: frame, sign: 1 },
    { row: spent, sign: isTakenOff ? 1 : -1 },
  ];
  return parts.sort((a, b) => a.row - b.row);
}

function saysFrame({ table }: SumSearch, row: number): boolean {
  return fits(FRAME, table.rows[row]!.key);
}

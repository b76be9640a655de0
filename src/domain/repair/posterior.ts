/**
 * How likely it is that a named cell is the wrong one and that it should hold what is proposed, among all single cells
 * that could have caused what fails. The weights are those of observed errors (152 typing errors, 131 tables) and small
 * changes of them change nothing; what counts is that it is calibrated, which tests/bench measures.
 */
import { allTerms, cellKey, type Check } from "../checks/check";
import { amountAt, unitAt } from "../tables/amounts";
import { isSameCell, type CellOf } from "../tables/cellOf";
import type { Influence } from "./influence";
import { typingSlips, type SlipKind } from "./slips";
import { toSuspect, type Suspect } from "./suspect";

/** How often each slip was seen, among all errors. */
const SLIP_SHARE: Readonly<Record<SlipKind, number>> = {
  digit: 0.62,
  extraDigit: 0.07,
  missingDigit: 0.09,
  swappedDigits: 0.08,
  sign: 0.04,
  factor: 0.02,
  neighbour: 0.03,
};
/** The rest: any figure may stand there. */
const NO_SLIP = 0.05;
/** A total that was not updated when its rows were needs no slip. */
const STALE_TOTAL = 0.5;
/** What a live formula shows is less often wrong: its own check tells against it first. */
const FORMULA = 0.05;
/** Another error of its own: once in so many checks. */
const FURTHER_ERROR = 0.02;
/** One check alone may fail because it is no check: its structure may have been read wrongly. */
const MISREAD = 0.02;
/** Two errors that happen to look like one cell's, where two checks or more point to it. */
const COINCIDENCE = 0.002;

/** Among more cells than this nobody is weighed: it would take longer than the check itself. */
const MOST_CANDIDATES = 500;

/** So many causes at once are weighed, each with the others out of the way. */
const MOST_CAUSES = 8;

/**
 * The same of one of several cells that are named together, each on its own ground: as if the others were mended already.
 * @param named all of them, the suspect among them
 * @returns 0 where two of them mend one check together: then neither stands on its own ground
 */
export function posteriorAmong(
  suspect: Suspect,
  named: readonly Suspect[],
  failing: readonly Check[],
  influence: Influence,
): number {
  const others = named.filter((one) => one !== suspect);
  if (others.length === 0) return posteriorOf(suspect, failing, influence);
  const mended = new Set(others.flatMap((one) => one.mended));
  if (others.length >= MOST_CAUSES || suspect.mended.some((check) => mended.has(check))) return 0;
  const left = failing.filter((check) => !mended.has(check));
  const alone = influence.without(mended);
  const again = toSuspect(suspect, cellKey(suspect), alone);
  return again?.change === suspect.change ? posteriorOf(again, left, alone) : 0;
}

/**
 * @param suspect the cell that is named, with its change
 * @param failing what fails in its part of the sheet
 * @returns 0-1; at least 0.99 is certain enough to mend without looking at it first. 0 where it was not weighed
 */
function posteriorOf(suspect: Suspect, failing: readonly Check[], influence: Influence): number {
  const certain = [...new Set([...failing, ...suspect.mended])].filter(
    (check) => !check.isShadow && !check.isQuestion && !check.isByFigures,
  );
  const candidates = new Map<number, CellOf>();
  for (const check of certain) for (const term of allTerms(check)) candidates.set(cellKey(term), term);
  if (candidates.size > MOST_CANDIDATES) return 0;
  let all = 0;
  for (const [key, cell] of candidates) {
    const one = isSameCell(cell, suspect) ? suspect : toSuspect(cell, key, influence);
    if (one) all += massOf(one, certain);
  }
  const own = massOf(suspect, certain) * shareOfValue(suspect);
  const crossing = suspect.mended.filter((check) => certain.includes(check)).length;
  const other = massOf(suspect, certain) * (crossing > 1 ? COINCIDENCE : MISREAD);
  return all + other === 0 ? 0 : Math.min(own / (all + other), 1);
}

/** How well one wrong cell explains it all: what it leaves and what it breaks needs errors of its own. */
function massOf(suspect: Suspect, certain: readonly Check[]): number {
  const left = certain.filter((check) => !suspect.mended.includes(check)).length;
  const broken = suspect.broken.filter((check) => !check.isShadow).length;
  const byFormula = suspect.figure.origin === "formula" ? FORMULA : 1;
  return byFormula * FURTHER_ERROR ** (left + broken) * values(suspect).all;
}

function shareOfValue(suspect: Suspect): number {
  const { all, named } = values(suspect);
  return all === 0 ? 0 : named / all;
}

/** The weight of all values within the suspect's interval, and of the one that is proposed. */
function values(suspect: Suspect): { all: number; named: number } {
  const { table, row, column, low, high, change, slip } = suspect;
  const printed = amountAt(table.amounts, row, column);
  const unit = unitAt(table.amounts, row, column);
  const inUnits = Math.round(printed / unit);
  const spread = 2 * Math.max(Math.abs(inUnits), Math.abs(inUnits + change / unit), 10);
  const free = (isTotal(suspect) ? STALE_TOTAL : NO_SLIP) / spread;
  const width = Math.max(Math.floor(high / unit) - Math.ceil(low / unit) + 1, 1);
  let all = free * width;
  let named = free;
  for (const { kind, value } of typingSlips(inUnits)) {
    const by = value * unit - printed;
    if (by === 0 || by < low || by > high) continue;
    const weight = SLIP_SHARE[kind] / waysOf(kind, value);
    all += weight;
    if (by === change) named += weight;
  }
  // The figure of another row says that the cell is wrong, and nothing of what it should hold.
  if (slip?.kind === "neighbour") {
    all += SLIP_SHARE.neighbour / 2;
    named += SLIP_SHARE.neighbour / 2 / width;
  }
  return { all, named };
}

/** In how many ways the slip could have spoiled the right value. */
function waysOf(kind: SlipKind, value: number): number {
  const digits = String(Math.abs(value)).length;
  switch (kind) {
    case "digit":
      return 9 * digits;
    case "extraDigit":
      return digits;
    case "missingDigit":
      return 10 * (digits + 1);
    case "swappedDigits":
      return Math.max(digits - 1, 1);
    case "factor":
      return 4;
    case "sign":
    case "neighbour":
      return 1;
  }
}

function isTotal(suspect: Suspect): boolean {
  return suspect.mended.some(({ kind, target }) => kind === "footing" && isSameCell(target, suspect));
}

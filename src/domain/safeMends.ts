import { checkSheetInSteps, type SheetCheck } from "./checkSheet";
import type { Finding } from "./findings/findings";
import { mendsOf } from "./findings/rules";
import type { Mend } from "./findings/rule";
import { gridAfter } from "./formulas/gridAfter";
import type { Grid } from "./sheet/grid";
import { Influence } from "./repair/influence";
import { posteriorAmong } from "./repair/posterior";
import type { Suspect } from "./repair/suspect";
import type { Steps } from "./steps";
import type { Answers } from "./structure/answers";
import { amountAt } from "./tables/amounts";
import { address } from "./tables/cellOf";
import { printAt } from "./tables/printAmount";

/** A correction that can be made without looking at it first. */
export interface SafeMend {
  readonly finding: Finding<"wrongFigure">;
  readonly mend: Mend;
}

/** Less certain than this a correction is looked at first; tests/bench measures how many of these are right. */
const CERTAIN = 0.99;
/** With more, those that do not go together are not looked for one by one. */
const MOST_TRIED = 12;

/**
 * The corrections that are safe: an error with one cause and one proposal, nothing else that it may be, as good as certain
 * (CERTAIN), and the sheet with all of them made has no error and no question that it did not have.
 * @param findings the open ones: what is approved stays as it is
 */
export function* safeMendsInSteps(
  grid: Grid,
  check: Pick<SheetCheck, "findings" | "tables" | "checks">,
  findings: readonly Finding[],
  answers: Answers = {},
): Steps<SafeMend[]> {
  const alone = findings.flatMap((finding) =>
    finding.rule === "wrongFigure" && isAlone(finding) ? [finding] : [],
  );
  if (alone.length === 0) return [];
  const all = new Set([...check.tables.flatMap((table) => table.checks), ...check.checks]);
  const influence = new Influence(grid, [...all]);
  yield* influence.prepareInSteps();
  const safe: SafeMend[] = [];
  for (const finding of alone) {
    yield;
    const { suspect, failing } = finding;
    if (posteriorAmong(suspect, namedTogether(finding, check.findings), failing, influence) < CERTAIN)
      continue;
    const mends = mendsOf(finding, grid);
    if (mends.length === 1) safe.push({ finding, mend: mends[0]! });
  }
  if (safe.length === 0) return [];
  if (!(yield* bringsNew(grid, check, safe, answers))) return safe;
  if (safe.length > MOST_TRIED) return [];
  const kept: SafeMend[] = [];
  for (const one of safe) {
    // All of them together have been tried already.
    if (kept.length + 1 === safe.length) break;
    if (!(yield* bringsNew(grid, check, [...kept, one], answers))) kept.push(one);
  }
  return kept;
}

/** One cause, one proposal, and nothing that it may be instead. */
function isAlone({ severity, formula, secondReading, beside }: Finding<"wrongFigure">): boolean {
  return severity === "error" && formula === null && secondReading === null && beside.length === 0;
}

/** The cells that one part of the sheet names together. */
function namedTogether({ failing }: Finding<"wrongFigure">, findings: readonly Finding[]): Suspect[] {
  return findings.flatMap((one) =>
    one.rule === "wrongFigure" && one.failing === failing ? [one.suspect] : [],
  );
}

/** Would the sheet have an error or a question that it does not have now? */
function* bringsNew(
  grid: Grid,
  { findings }: Pick<SheetCheck, "findings">,
  mends: readonly SafeMend[],
  answers: Answers,
): Steps<boolean> {
  const figures = mends.map(({ finding: { suspect }, mend: { cell, changes } }) => {
    const after = changes[0]!.after;
    const amount = amountAt(suspect.table.amounts, suspect.row, suspect.column) + suspect.change;
    const value = after.kind === "number" ? after.value : null;
    return { ...cell, value, text: printAt(suspect, amount) };
  });
  const typed = figures.flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value }]));
  // A figure typed as text: Excel does not reckon with it, and what reads it is not foreseen here.
  if (typed.length < figures.length) return true;
  const after = yield* checkSheetInSteps(gridAfter(grid, typed), answers);
  const before = new Set(findings.flatMap((finding) => [finding.key, placeOf(finding)]));
  return after.findings.some(
    (finding) =>
      (finding.severity === "error" || finding.severity === "warning") &&
      !before.has(finding.key) &&
      !before.has(placeOf(finding)),
  );
}

/** The rule and its cell: the key of the same finding changes with the figures behind it. Only the key tells others apart. */
function placeOf(finding: Finding): string {
  switch (finding.rule) {
    case "wrongFigure":
      return `${finding.rule} ${address(finding.suspect)}`;
    case "formulaShape":
    case "formulaRange":
    case "typedOver":
      return `${finding.rule} ${address(finding.cell)}`;
    default:
      return finding.key;
  }
}

import { allTerms, cellKey, isFailing, isSupportOnly, type Check } from "../../checks/check";
import type { CheckedTable } from "../../checks/checkTable";
import type { Influence } from "../../repair/influence";
import type { Grid } from "../../sheet/grid";
import { rowFormulas } from "../../structure/live/rowFormula";
import type { CellOf } from "../../tables/cellOf";
import type { TextNumbers } from "../remarks";
import { explainedBy, type FormulaCorrection } from "./explained";
import type { AnyFormulaQuestion } from "./formulaFinding";
import { passedOver, passings } from "./passedOver";
import { rowFormulaShapes } from "./rowFormulaShapes";
import { sumFormulas } from "./sumFormulas";

/** What is wrong with the formulas of a sheet, and which failing checks that explains. */
export interface FormulaJudgement {
  readonly questions: readonly AnyFormulaQuestion[];
  readonly texts: readonly TextNumbers[];
  readonly explained: ReadonlySet<Check>;
}

/**
 * Judges the formulas of a sheet before any figure they read: a total that leaves rows out or counts them twice, a
 * formula of another shape than its neighbours', a figure typed among formulas, figures that are text and that SUM
 * passes over.
 */
export function judgeFormulas(
  grid: Grid,
  tables: readonly CheckedTable[],
  checks: readonly Check[],
  influence: Influence,
): FormulaJudgement {
  const corrections: FormulaCorrection[] = [];
  const questions: AnyFormulaQuestion[] = [];
  const texts: TextNumbers[] = [];
  for (const { table, sums, differences } of tables) {
    if (!table.figures.some((row) => row.some((figure) => figure?.origin === "formula"))) continue;
    const found = new Map<string, AnyFormulaQuestion>();
    const rows = rowFormulas(grid, table);
    for (const one of [
      ...rowFormulaShapes(grid, table, differences),
      ...sumFormulas(grid, table, sums, rows),
    ]) {
      const place = `${one.cell.row},${one.cell.column}`;
      if (!found.has(place)) found.set(place, one);
    }
    questions.push(...found.values());
    const passing = passings(grid, table);
    texts.push(...passedOver(table, passing));
    corrections.push(...passing.map(({ total, lacking }) => ({ cell: total, change: lacking })));
  }
  corrections.push(...questions.filter(({ rule, change }) => rule !== "typedOver" && change !== 0));
  const typed = questions.filter(
    ({ rule, change, mayBeMeant }) => rule === "typedOver" && change !== 0 && !mayBeMeant,
  );
  const wrong = wrongOnes(typed, corrections, checks, influence);
  const judged = questions.map((one) =>
    typed.includes(one) && !wrong.has(one) ? { ...one, mayBeMeant: true } : one,
  );
  return { questions: judged, texts, explained: explainedBy([...corrections, ...wrong], checks, influence) };
}

/**
 * The figures typed among formulas that are wrong, the one that explains most first: the others may be right once it
 * is mended.
 */
function wrongOnes(
  typed: readonly AnyFormulaQuestion[],
  corrections: readonly FormulaCorrection[],
  checks: readonly Check[],
  influence: Influence,
): Set<AnyFormulaQuestion> {
  const wrong = new Set<AnyFormulaQuestion>();
  const explainedWith = (one?: AnyFormulaQuestion) =>
    explainedBy([...corrections, ...wrong, ...(one ? [one] : [])], checks, influence);
  let open = [...typed];
  while (open.length > 0) {
    const explained = explainedWith();
    open = open.filter(
      ({ cell }) => !isRightThen(cell, checks, explained) && !isElsewhere(cell, checks, explained, influence),
    );
    const [first] = open
      .map((one) => ({ one, mended: explainedWith(one).size }))
      .sort((a, b) => b.mended - a.mended);
    if (!first) break;
    wrong.add(first.one);
    open = open.filter((one) => one !== first.one);
  }
  return wrong;
}

/** Every check that the figure is the target of and that fails is explained by others. */
function isRightThen(cell: CellOf, checks: readonly Check[], explained: ReadonlySet<Check>): boolean {
  const own = checks.filter(
    (check) => isFailing(check) && !check.isShadow && cellKey(check.target) === cellKey(cell),
  );
  return own.length > 0 && own.every((check) => explained.has(check));
}

/**
 * A figure typed among formulas is the first suspect of what it fails, unless another figure of the same checks fails
 * checks of its own.
 */
function isElsewhere(
  cell: CellOf,
  checks: readonly Check[],
  explained: ReadonlySet<Check>,
  influence: Influence,
): boolean {
  const felt = new Set(influence.of(cellKey(cell)).map(({ check }) => check));
  const isOpen = (check: Check) => isFailing(check) && !isSupportOnly(check) && !explained.has(check);
  const suspects = new Set([...felt].filter(isOpen).flatMap((check) => allTerms(check).map(cellKey)));
  suspects.delete(cellKey(cell));
  return checks.some(
    (check) =>
      isOpen(check) && !felt.has(check) && allTerms(check).some((term) => suspects.has(cellKey(term))),
  );
}

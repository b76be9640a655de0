import type { SheetCheck } from "./checkSheet";
import { isFailing } from "./checks/check";
import { sameTotal } from "./checks/crossTable";
import type { Fact } from "./findings/facts";
import type { Finding } from "./findings/findings";
import { toFinding } from "./findings/rules";
import type { CrossSheet } from "./questions/otherSheets";
import { sameCommittee } from "./questions/sameCommittee";
import { workbookPeriodQuestions } from "./questions/workbookPeriod";
import type { StatementFigure } from "./questions/disagreements";
import { statementDisagreements } from "./report/disagreements";
import { finish, type Steps } from "./steps";
import type { Answers } from "./structure/answers";
import { amountAt } from "./tables/amounts";
import { isSameCell, type CellOf } from "./tables/cellOf";

/** A sheet of the workbook, checked on its own. */
export interface NamedSheetCheck {
  readonly sheet: string;
  readonly check: SheetCheck;
}

/**
 * What only shows when the sheets are held against each other: the same total in two tables, a committee's
 * figures in the consolidation and in its own table, the heading it bears in both, the time the tables are about,
 * and the statements of a report. Questions, nearly all of them, since a sheet may be of another date.
 * @param answers what the user has said before
 * @returns further findings, by the sheet they stand on
 */
export function crossSheetFindings(
  sheets: readonly NamedSheetCheck[],
  answers: Answers = {},
): Map<string, Finding[]> {
  return finish(crossSheetFindingsInSteps(sheets, answers));
}

/** The same with rests: every sheet is held against every other. */
export function* crossSheetFindingsInSteps(
  sheets: readonly NamedSheetCheck[],
  answers: Answers = {},
): Steps<Map<string, Finding[]>> {
  const found = new Map<string, Finding[]>();
  const add = (sheet: string, facts: readonly Fact[]) => {
    for (const fact of facts) {
      const same = found.get(sheet) ?? [];
      if (same.push(toFinding(fact)) === 1) found.set(sheet, same);
    }
  };
  const read = sheets.map(({ sheet, check }) => ({ sheet, tables: check.tables.map(({ table }) => table) }));
  for (const { sheet, question } of sameCommittee(read)) add(sheet, [question]);
  yield;
  const tables = sheets.flatMap(({ sheet, check }) => check.tables.map((table) => ({ ...table, sheet })));
  for (const { sheet, question } of workbookPeriodQuestions(tables, answers)) add(sheet, [question]);
  // A cell that its own table accuses, or a pair that another question names, is not told of once more.
  const accused = sheets.flatMap(({ check }) =>
    check.findings.flatMap((one) => (one.rule === "wrongFigure" ? [one.suspect] : [])),
  );
  const asked = [...found.values()].flat().flatMap((one) => (one.rule === "crossSheet" ? [one] : []));
  const isTold = (one: StatementFigure) =>
    [one.cell, one.other].some((cell) => accused.some((known) => isSameCell(known, cell))) ||
    asked.some((question) => isPairOf(question, [one.cell, one.other]));
  yield;
  const statements = sheets.flatMap(({ sheet, check }) =>
    check.tables.map((checked) => ({ sheet, checked })),
  );
  const told = statementDisagreements(statements).filter(
    (one) => one.rule !== "statementFigure" || !isTold(one),
  );
  const figures = told.flatMap((one) => (one.rule === "statementFigure" ? [one] : []));
  for (const a of sheets) {
    for (const b of sheets) {
      if (a === b) continue;
      const totals = sameTotals(a, b).filter(
        (question) => !figures.some((one) => isPairOf(question, [one.cell, one.other, ...one.witnesses])),
      );
      add(a.sheet, totals);
    }
    yield;
  }
  for (const one of told) add(one.cell.sheet, [one]);
  return found;
}

/** Whether a question is about two of the cells. */
function isPairOf({ cell, others }: CrossSheet, cells: readonly CellOf[]): boolean {
  const isAmong = (one: CellOf) => cells.some((known) => isSameCell(known, one));
  return isAmong(cell) && others.some(isAmong);
}

function sameTotals(a: NamedSheetCheck, b: NamedSheetCheck): CrossSheet[] {
  return a.check.tables.flatMap((left) =>
    b.check.tables.flatMap((right) => {
      const checks = sameTotal(left, right);
      return checks.filter(isFailing).map((check): CrossSheet => {
        const computed =
          amountAt(check.target.table.amounts, check.target.row, check.target.column) + check.residual;
        return {
          rule: "crossSheet",
          cell: check.target,
          otherSheet: b.sheet,
          otherValue: computed,
          others: check.terms,
          check,
        };
      });
    }),
  );
}

import type { SheetCheck } from "./checkSheet";
import { isFailing } from "./checks/check";
import { sameTotal } from "./checks/crossTable";
import type { Fact } from "./findings/facts";
import type { Finding } from "./findings/findings";
import { toFinding } from "./findings/rules";
import type { CrossSheet } from "./questions/otherSheets";
import { sameCommittee } from "./questions/sameCommittee";
import { workbookPeriodQuestions } from "./questions/workbookPeriod";
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
  for (const a of sheets) {
    for (const b of sheets) if (a !== b) add(a.sheet, sameTotals(a, b));
    yield;
  }
  const read = sheets.map(({ sheet, check }) => ({ sheet, tables: check.tables.map(({ table }) => table) }));
  for (const { sheet, question } of sameCommittee(read)) add(sheet, [question]);
  yield;
  const tables = sheets.flatMap(({ sheet, check }) => check.tables.map((table) => ({ ...table, sheet })));
  for (const { sheet, question } of workbookPeriodQuestions(tables, answers)) add(sheet, [question]);
  // A cell that its own table accuses, or that another question names, is not told of once more.
  const known = [...sheets.flatMap(({ check }) => check.findings), ...[...found.values()].flat()].flatMap(
    (one) =>
      one.rule === "crossSheet" ? [one.cell, ...one.others] : one.rule === "wrongFigure" ? [one.suspect] : [],
  );
  const isKnown = (cell: CellOf) => known.some((one) => isSameCell(one, cell));
  yield;
  const statements = sheets.flatMap(({ sheet, check }) =>
    check.tables.map((checked) => ({ sheet, checked })),
  );
  for (const one of statementDisagreements(statements)) {
    const isTold = one.rule === "statementFigure" && (isKnown(one.cell) || isKnown(one.other));
    if (!isTold) add(one.cell.sheet, [one]);
  }
  return found;
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

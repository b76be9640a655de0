import { sameTotal } from "./checks/crossTable";
import { isFailing, type Check } from "./checks/check";
import type { CopiedHeading } from "./questions/copiedHeadings";
import { workbookPeriodQuestions } from "./questions/workbookPeriod";
import type { SheetCheck } from "./checkSheet";
import type { Fact } from "./findings/facts";
import type { Finding } from "./findings/findings";
import { LimitsOfFigures } from "./figures/tolerance";
import { toFinding } from "./findings/rules";
import type { CrossSheet } from "./questions/otherSheets";
import type { Answers } from "./structure/answers";
import { isPrinted, unitAt, amountAt } from "./tables/amounts";
import type { CellOf } from "./tables/cellOf";
import { columnRole } from "./words/columnRoles";
import type { Table } from "./tables/table";
import { comparable } from "./words/comparable";
import { CALLED, FOLLOW_UP_OF } from "./words/committees";
import { says } from "./words/lexicon";

/** A sheet of the workbook, checked on its own. */
export interface NamedSheetCheck {
  readonly sheet: string;
  readonly check: SheetCheck;
}

/**
 * What only shows when the sheets are held against each other: the same total in two tables, a committee's
 * figures in the consolidation and in its own table, the heading it bears in both, and the time the tables are
 * about. Questions, all of them, since a sheet may be of another date.
 * @param answers what the user has said before
 * @returns further findings, by the sheet they stand on
 */
export function crossSheetFindings(
  sheets: readonly NamedSheetCheck[],
  answers: Answers = {},
): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  const add = (sheet: string, facts: readonly Fact[]) => {
    if (facts.length > 0) found.set(sheet, [...(found.get(sheet) ?? []), ...facts.map(toFinding)]);
  };
  for (const a of sheets) {
    for (const b of sheets) {
      if (a === b) continue;
      add(a.sheet, [...sameTotals(a, b), ...sameCommittee(a, b)]);
    }
  }
  const tables = sheets.flatMap(({ sheet, check }) => check.tables.map((table) => ({ ...table, sheet })));
  for (const { sheet, question } of workbookPeriodQuestions(tables, answers)) add(sheet, [question]);
  return found;
}

function sameTotals(a: NamedSheetCheck, b: NamedSheetCheck): CrossSheet[] {
  return a.check.tables.flatMap((left) =>
    b.check.tables.flatMap((right) => {
      const checks: Check[] = sameTotal(left, right);
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

/** The consolidation's row of a committee against the committee's own table, on a sheet of its name. */
function sameCommittee(a: NamedSheetCheck, b: NamedSheetCheck): Fact[] {
  const consolidations = a.check.tables.filter(({ table }) => table.kind === "consolidation");
  const own = b.check.tables.find(({ table }) => table.kind === "followUp")?.table;
  if (!own) return [];
  return consolidations.flatMap(({ table }) =>
    table.rows.flatMap((row, r) =>
      row.label !== "" && isNamed(row.label, b.sheet, own)
        ? [...figures(table, r, own, b.sheet), ...headings(table, r, own)]
        : [],
    ),
  );
}

function isNamed(committee: string, sheet: string, own: Table): boolean {
  const name = comparable(committee);
  return comparable(sheet) === name || comparable(own.title).includes(name);
}

function figures(table: Table, row: number, own: Table, sheet: string): CrossSheet[] {
  return table.columns.flatMap((column, c): CrossSheet[] => {
    const ownRow = own.rows.findIndex(
      ({ label, hasFigures }) => hasFigures && columnRole(label) === column.role,
    );
    const cell: CellOf = { table, row, column: c };
    const other: CellOf = { table: own, row: ownRow, column: 0 };
    if (ownRow < 0 || !isPrinted(table.amounts, row, c) || !isPrinted(own.amounts, ownRow, 0)) return [];
    // In the finer grains of the two, so that all of it is whole.
    const scale = Math.max(table.amounts.scale, own.amounts.scale);
    const times = (at: CellOf) => 10 ** (scale - at.table.amounts.scale);
    const value = (at: CellOf) => amountAt(at.table.amounts, at.row, at.column) * times(at);
    const rounding = new LimitsOfFigures();
    for (const at of [cell, other]) rounding.add(unitAt(at.table.amounts, at.row, at.column) * times(at));
    if (Math.abs(value(cell) - value(other)) <= rounding.limits.hard) return [];
    const inGrains = Math.round(value(other) / times(cell));
    return [
      {
        rule: "crossSheet",
        cell,
        otherSheet: sheet,
        otherValue: inGrains,
        others: [other],
        check: null,
      },
    ];
  });
}

/** "Ekonomisk uppföljning över samhällsbyggnad" against the heading the consolidation gives the committee. */
function headings(table: Table, row: number, own: Table): CopiedHeading[] {
  return table.textColumns
    .filter(({ heading }) => says(CALLED, heading))
    .flatMap(({ texts, sheetColumn }): CopiedHeading[] => {
      const text = texts[row]!;
      const ownHeading = FOLLOW_UP_OF.pattern.exec(comparable(own.labelHeading))?.[1];
      const otherRow = texts.findIndex((other, r) => r !== row && comparable(other) === comparable(text));
      if (!ownHeading || text === "" || otherRow < 0 || comparable(text) === ownHeading) return [];
      return [
        {
          rule: "copiedHeading",
          table,
          row,
          otherRow,
          text,
          own: ownHeading,
          sheetColumn,
        },
      ];
    });
}

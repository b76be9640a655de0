import { checkTable, type CheckedTable } from "./checks/checkTable";
import { allTerms, cellKey, type Check } from "./checks/check";
import { findingKey } from "./findingKey";
import { SEVERITIES, type Finding, type Severity } from "./findings";
import type { Grid } from "./grid";
import { sheetRemarks } from "./remarks";
import { Influence } from "./repair/influence";
import { localise, type Verdict } from "./repair/localise";
import { address, holdAfter, properFormula, secondReading } from "./repair/proposal";
import { readCells } from "./tables/cells";
import { findRegions } from "./tables/regions";
import { readTable } from "./tables/table";

/** Everything a check of one sheet found, as plain data. */
export interface SheetCheck {
  readonly tables: readonly CheckedTable[];
  /** The checks that count: not the second writing of a grand total, not mere questions. */
  readonly checks: readonly Check[];
  /** In the order they are shown. */
  readonly findings: readonly Finding[];
  /** Every check is between live formulas and what they are computed from: it could not have failed. */
  readonly isAllFormulas: boolean;
}

/**
 * Checks a sheet: reads its tables, reckons out what must hold, and names the cells that are wrong.
 * Pure: the same grid gives the same findings.
 */
export function checkSheet(grid: Grid): SheetCheck {
  const cells = readCells(grid);
  const merged = grid.merged.map((m) => ({
    ...m,
    row: m.row - grid.area.row,
    column: m.column - grid.area.column,
  }));
  const tables = findRegions(cells, merged).map((region) => checkTable(readTable(grid, cells, region)));
  const all = tables.flatMap(({ checks }) => checks);
  const checks = all.filter((check) => !check.isShadow && !check.isQuestion);
  const influence = new Influence(grid, all);
  const isAllFormulas =
    checks.length > 0 &&
    checks.every(isTargetComputed) &&
    checks.every((check) => isTautology(check, influence));
  const findings = [
    ...localise(all, influence).flatMap((verdict) => fromVerdict(verdict, checks, influence)),
    ...unsupported(all),
    ...roundings(checks),
    ...sheetRemarks(grid, cells, tables, isAllFormulas),
  ];
  return { tables, checks, findings: inOrder(findings), isAllFormulas };
}

function fromVerdict(verdict: Verdict, checks: readonly Check[], influence: Influence): Finding[] {
  const { failing, named, isTie } = verdict;
  const shown = failing.filter((check) => !check.isShadow);
  if (named.length === 0) {
    return [
      {
        rule: "unlocated",
        severity: severityOf(failing),
        key: findingKey("unlocated", [], shown),
        checks: shown,
      },
    ];
  }
  if (isTie) {
    return [
      {
        rule: "tie",
        severity: severityOf(failing),
        key: findingKey("tie", [], shown),
        suspects: named,
        checks: shown,
      },
    ];
  }
  const after = holdAfter(named, named.map(cellKey), checks, influence);
  return named.map((suspect) => {
    const own = suspect.mended.filter((check) => !check.isShadow);
    return {
      rule: "wrongFigure",
      severity: severityOf(suspect.mended.length > 0 ? suspect.mended : failing),
      key: findingKey("wrongFigure", [suspect], own),
      suspect,
      checks: own,
      formula: properFormula(suspect),
      holdAfter: after,
      total: checks.length,
      secondReading: secondReading(suspect),
    };
  });
}

/** An error only where a hard limit is passed; large rounding is a question. */
function severityOf(failing: readonly Check[]): Severity {
  return failing.some((check) => check.outcome === "fails") ? "error" : "warning";
}

/** A sum by label alone: one question a row, whatever the number of columns. */
function unsupported(checks: readonly Check[]): Finding[] {
  const failing = checks.filter((c) => c.isQuestion && !c.isShadow && c.outcome === "fails");
  const rows = new Map<string, Check[]>();
  for (const check of failing) {
    const key = address({ ...check.target, column: 0 });
    rows.set(key, [...(rows.get(key) ?? []), check]);
  }
  return [...rows.values()].map((own) => ({
    rule: "unsupportedSum",
    severity: "warning",
    key: findingKey("unsupportedSum", [], own),
    checks: own,
  }));
}

function roundings(checks: readonly Check[]): Finding[] {
  return checks
    .filter((check) => check.outcome === "rounding")
    .map((check) => ({
      rule: "rounding",
      severity: "rounding",
      key: findingKey("rounding", [], [check]),
      check,
    }));
}

function isTargetComputed({ target: { table, row, column } }: Check): boolean {
  return table.figures[row]![column]?.origin === "formula";
}

/** No typed figure can disturb the check: its target is computed from its terms. */
function isTautology(check: Check, influence: Influence): boolean {
  return allTerms(check).every((term) => {
    const origin = term.table.figures[term.row]![term.column]?.origin;
    return origin === "formula" || !influence.of(cellKey(term)).some((felt) => felt.check === check);
  });
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

import { linearFormula } from "../../src/domain/formulas/linearFormula";
import { cellAddress } from "../../src/domain/sheet/address";
import type { Grid } from "../../src/domain/sheet/grid";
import type { FindingView } from "../../src/actions/shared/report";
import {
  FORMULA_WOUNDS,
  formulaWounds,
  type FormulaWound,
  type FormulaWoundKind,
} from "../support/declared/formulaWounds";
import { formulasOf, liveGrid, liveTable } from "../support/declared/live";
import { reportOf } from "../support/declared/said";
import {
  declaredGrid,
  declaredTables,
  FIRST_ROW,
  type Cell,
  type DeclaredTable,
} from "../support/declared/table";
import { printedGrid } from "../support/printedGrid";
import { Random } from "../support/random";

/** The ways one table may stand on a sheet. */
export const FORMS = ["figures", "text", "moved", "live", "twoTables"] as const;
export type Form = (typeof FORMS)[number];

export interface FormFigures {
  sheets: number;
  errors: number;
  questions: number;
}

export interface FormulaFigures {
  wounds: number;
  /** Every wrong cell is named, with the formula that it should have. */
  named: number;
  /** An error stands at some other cell. */
  elsewhere: number;
}

export interface RealForms {
  readonly clean: Readonly<Record<Form, FormFigures>>;
  readonly wounded: Readonly<Record<FormulaWoundKind, FormulaFigures>>;
}

/**
 * Clean tables in every form that a sheet may give them, and the formulas of the live ones wounded.
 * @param onMiss hears of every alarm, and of every wound that is not named with its formula
 */
export function measureRealForms(
  seed: number,
  onMiss: (text: string) => void = () => {},
  declared: readonly DeclaredTable[] = declaredTables(),
): RealForms {
  const tables = declared.filter(({ errors }) => errors.length === 0);
  const clean = ofEach(FORMS, (): FormFigures => ({ sheets: 0, errors: 0, questions: 0 }));
  const wounded = ofEach(FORMULA_WOUNDS, (): FormulaFigures => ({ wounds: 0, named: 0, elsewhere: 0 }));
  tables.forEach((table, i) => {
    for (const form of FORMS) {
      const grid = gridOf(form, table, tables[(i + 1) % tables.length]!);
      if (!grid) continue;
      const said = alarms(grid);
      const isError = said.some(({ severity }) => severity === "error");
      clean[form].sheets++;
      clean[form].errors += Number(isError);
      clean[form].questions += Number(said.length > 0 && !isError);
      if (said.length > 0) onMiss(`clean ${form} ${table.name}: ${said.map(tell).join("; ")}`);
    }
    const live = liveTable(table);
    if (!live) return;
    for (const wound of formulaWounds(live, new Random(seed + i))) {
      const findings = reportOf(wound.grid).findings;
      const figures = wounded[wound.kind];
      const isNamed = wound.named.every((cell) => findings.some((one) => names(one, cell, wound)));
      const isElsewhere = findings.some((one) => one.severity === "error" && !isAtWound(one, wound));
      figures.wounds++;
      figures.named += Number(isNamed);
      figures.elsewhere += Number(isElsewhere);
      if (!isNamed || isElsewhere) {
        const wanted = wound.named.map((cell) => `${addressOf(cell)} ${cell.formula ?? "number"}`).join(", ");
        const told = findings
          .filter(({ severity }) => severity !== "rounding")
          .map(tell)
          .join("; ");
        onMiss(`${wound.kind} ${table.name}: wanted ${wanted}; said ${told}`);
      }
    }
  });
  return { clean, wounded };
}

function gridOf(form: Form, table: DeclaredTable, next: DeclaredTable): Grid | null {
  switch (form) {
    case "figures":
      return declaredGrid(table);
    case "text":
      return declaredGrid(table, { asText: " " });
    case "moved":
      return declaredGrid(table, { at: { row: 6, column: 3 } });
    case "live": {
      const live = liveTable(table);
      return live && liveGrid(live.table, formulasOf(live));
    }
    case "twoTables": {
      const rowsOf = ({ title, header, rows }: DeclaredTable) => [[title], [], header, ...rows];
      return printedGrid([...rowsOf(table), [], [], ...rowsOf(next)], FIRST_ROW);
    }
  }
}

function alarms(grid: Grid): FindingView[] {
  return reportOf(grid).findings.filter(({ severity }) => severity === "error" || severity === "warning");
}

function names(
  finding: FindingView,
  cell: FormulaWound["named"][number],
  { kind, grid }: FormulaWound,
): boolean {
  const { address, severity, rule, fixes } = finding;
  if (address !== addressOf(cell)) return false;
  if (kind === "typed over, the same value" ? severity === "rounding" : severity !== "error") return false;
  const [change] = fixes[0]?.plan.changes ?? [];
  if (cell.formula === null) return rule === "textNumber" && change?.after.kind === "number";
  return change?.after.kind === "formula" && readSame(grid, change.after.formula, cell.formula);
}

/** Both add and subtract the same figures, blank cells and headings apart. */
function readSame(grid: Grid, ...formulas: readonly [string, string]): boolean {
  const [a, b] = formulas.map((formula) =>
    (linearFormula(formula) ?? [])
      .filter(({ row, column }) => typeof grid.values[row]?.[column] === "number")
      .map(({ row, column, coefficient }) => `${row}/${column}/${coefficient}`)
      .sort()
      .join(" "),
  );
  return a !== "" && a === b;
}

function isAtWound({ address }: FindingView, { named }: FormulaWound): boolean {
  return named.some((cell) => addressOf(cell) === address);
}

function addressOf({ row, column }: Cell): string {
  return cellAddress({ row: row + FIRST_ROW, column });
}

function tell({ severity, address, rule, message }: FindingView): string {
  return `${severity} ${address ?? "-"} ${rule}: ${message}`;
}

function ofEach<Name extends string, T>(names: readonly Name[], make: () => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, T>;
}

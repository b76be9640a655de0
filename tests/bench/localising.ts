import { checkSheet } from "../../src/domain/checkSheet";
import type { Finding } from "../../src/domain/findings";
import { valueAt } from "../../src/domain/tables/amounts";
import { Random } from "../support/random";
import { inject, withErrors, type Injected } from "./errors";
import { generateTable, toGrid } from "./tables";

export interface LocalisingFigures {
  tables: number;
  /** Tables whose error stands in a row check and a column check, and of these the ones named alone. */
  crossed: number;
  crossedNamed: number;
  named: number;
  rightValue: number;
  tied: number;
  falseAlarms: number;
  milliseconds: number[];
}

/** One error in each of `tables` tables, and the same tables clean. */
export function measureOneError(
  tables: number,
  seed: number,
  onMiss?: (text: string) => void,
): LocalisingFigures {
  const random = new Random(seed);
  const figures: LocalisingFigures = {
    tables,
    crossed: 0,
    crossedNamed: 0,
    named: 0,
    rightValue: 0,
    tied: 0,
    falseAlarms: 0,
    milliseconds: [],
  };
  for (let i = 0; i < tables; i++) {
    const clean = generateTable(random);
    const alarms = blocking(checkSheet(toGrid(clean)).findings);
    if (alarms.length > 0) {
      figures.falseAlarms++;
      onMiss?.(`false alarm ${seed}/${i}: ${JSON.stringify(alarms.map((a) => a.rule))}`);
    }
    const error = inject(clean, random);
    const grid = toGrid(withErrors(clean, [error]));
    const start = performance.now();
    const { findings } = checkSheet(grid);
    figures.milliseconds.push(performance.now() - start);
    const isCrossed = clean.inRowCheck(error.column) && clean.inColumnCheck(error.row);
    const verdict = judge(findings, error);
    if (isCrossed) figures.crossed++;
    if (verdict.isNamed) figures.named++;
    if (verdict.isNamed && isCrossed) figures.crossedNamed++;
    if (verdict.isRight) figures.rightValue++;
    if (verdict.isTie) figures.tied++;
    if (!verdict.isNamed && isCrossed)
      onMiss?.(
        `missed ${seed}/${i}: ${JSON.stringify(error)} ${clean.header.join("|")} rows=${clean.labels.length} -> ${blocking(findings).map(describe).join("; ")}`,
      );
  }
  return figures;
}

function describe(finding: Finding): string {
  return finding.rule === "wrongFigure"
    ? `${finding.suspect.row},${finding.suspect.column} ${finding.suspect.change}`
    : `${finding.rule} ${"suspects" in finding ? finding.suspects.map((s) => [s.row, s.column].join()).join(" ") : ""}`;
}

function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === "error" || severity === "warning");
}

/** Named: exactly the one true cell, alone. */
function judge(findings: readonly Finding[], { row, column, right }: Injected) {
  const alarms = blocking(findings);
  const [first] = alarms;
  const isHere =
    alarms.length === 1 &&
    first!.rule === "wrongFigure" &&
    first.suspect.row === row &&
    first.suspect.column === column;
  const suspect = first?.rule === "wrongFigure" ? first.suspect : null;
  const isRight =
    isHere && suspect !== null && valueAt(suspect.table.amounts, row, column) + suspect.change === right;
  return { isNamed: isHere, isRight, isTie: first?.rule === "tie" };
}

/** Two independent errors in a table: how often both are named. */
export function measureTwoErrors(
  tables: number,
  seed: number,
): { crossed: number; bothNamed: number; tables: number } {
  const random = new Random(seed);
  let [crossed, bothNamed] = [0, 0];
  for (let i = 0; i < tables; i++) {
    const clean = generateTable(random);
    const first = inject(clean, random);
    const second = inject(clean, random, [first]);
    const errors = [first, second];
    if (!errors.every((error) => clean.inRowCheck(error.column))) continue;
    crossed++;
    const named = blocking(checkSheet(toGrid(withErrors(clean, errors))).findings);
    const isNamed = (error: Injected) =>
      named.some(
        (f) => f.rule === "wrongFigure" && f.suspect.row === error.row && f.suspect.column === error.column,
      );
    if (named.length === 2 && errors.every(isNamed)) bothNamed++;
  }
  return { crossed, bothNamed, tables };
}

import { checkSheet } from "../../src/domain/checkSheet";
import type { Finding } from "../../src/domain/findings/findings";
import { amountAt } from "../../src/domain/tables/amounts";
import { Random } from "../support/random";
import { inject, withErrors, type Injected } from "./errors";
import { generateTable, toGrid, type GeneratedTable } from "./tables";

/** One error in each of a number of tables, and the same tables clean. */
export interface OneErrorFigures {
  tables: number;
  /** Tables whose error stands in a row check and a column check, and of these the ones named alone. */
  crossed: number;
  crossedNamed: number;
  /** Exactly the one true cell, alone: a tie counts as not named. */
  named: number;
  rightValue: number;
  tied: number;
  /** Another cell, and not the true one, called wrong. */
  wronglyNamed: number;
  /** Clean tables in which something is called an error, and those in which only a question is asked. */
  falseErrors: number;
  falseQuestions: number;
  /** For each table with its error, in the order they were checked. */
  milliseconds: number[];
}

/** @param onMiss hears of every false alarm, and of errors in two checks that were not named alone */
export function measureOneError(
  tables: number,
  seed: number,
  onMiss: (text: string) => void = () => {},
): OneErrorFigures {
  const random = new Random(seed);
  const figures: OneErrorFigures = {
    tables,
    crossed: 0,
    crossedNamed: 0,
    named: 0,
    rightValue: 0,
    tied: 0,
    wronglyNamed: 0,
    falseErrors: 0,
    falseQuestions: 0,
    milliseconds: [],
  };
  for (let i = 0; i < tables; i++) {
    const clean = generateTable(random);
    const alarms = blocking(checkSheet(toGrid(clean)).findings);
    if (alarms.some(({ severity }) => severity === "error")) figures.falseErrors++;
    else if (alarms.length > 0) figures.falseQuestions++;
    if (alarms.length > 0) onMiss(`seed ${seed}, table ${i}, clean: ${alarms.map(describe).join("; ")}`);

    const error = inject(clean, random);
    const grid = toGrid(withErrors(clean, [error]));
    const start = performance.now();
    const { findings } = checkSheet(grid);
    figures.milliseconds.push(performance.now() - start);
    const told = blocking(findings);
    const isNamed = told.length === 1 && namesCell(told[0]!, error);
    if (isNamed) figures.named++;
    if (isNamed && proposes(told[0]!, error)) figures.rightValue++;
    if (told[0]?.rule === "tie") figures.tied++;
    if (told.some(isNaming) && !told.some((finding) => namesCell(finding, error))) figures.wronglyNamed++;
    if (!isCrossed(clean, error)) continue;
    figures.crossed++;
    if (isNamed) figures.crossedNamed++;
    else onMiss(`seed ${seed}, table ${i}, ${JSON.stringify(error)}: ${told.map(describe).join("; ")}`);
  }
  return figures;
}

/** Two independent errors in each of a number of tables. */
export interface TwoErrorFigures {
  /** Where both stand in a row check and a column check, and where one of them does not. */
  readonly crossed: PairFigures;
  readonly rest: PairFigures;
}

export interface PairFigures {
  tables: number;
  /** Both named and nothing else. */
  bothNamed: number;
  /** One of them named, the other left open or in a tie. */
  oneNamed: number;
  /** A cell that is right is called wrong, whatever else is said. */
  wronglyNamed: number;
  /** Nothing named: a tie, or that what fails cannot be located. */
  onlyTold: number;
  silent: number;
}

export function measureTwoErrors(tables: number, seed: number): TwoErrorFigures {
  const random = new Random(seed);
  const figures = { crossed: noPairs(), rest: noPairs() };
  for (let i = 0; i < tables; i++) {
    const clean = generateTable(random);
    const first = inject(clean, random);
    const errors = [first, inject(clean, random, [first])];
    const own = errors.every((error) => isCrossed(clean, error)) ? figures.crossed : figures.rest;
    const told = blocking(checkSheet(toGrid(withErrors(clean, errors))).findings);
    const named = told.filter(isNaming);
    const right = errors.filter((error) => named.some((finding) => namesCell(finding, error))).length;
    own.tables++;
    if (right === 2 && told.length === 2) own.bothNamed++;
    else if (named.length > right) own.wronglyNamed++;
    else if (right > 0) own.oneNamed++;
    else if (told.length > 0) own.onlyTold++;
    else own.silent++;
  }
  return figures;
}

function noPairs(): PairFigures {
  return { tables: 0, bothNamed: 0, oneNamed: 0, wronglyNamed: 0, onlyTold: 0, silent: 0 };
}

function isCrossed(table: GeneratedTable, { row, column }: Injected): boolean {
  return table.inRowCheck(column) && table.inColumnCheck(row);
}

/** What keeps a sheet from being sent: errors and questions. */
function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === "error" || severity === "warning");
}

function isNaming({ rule }: Finding): boolean {
  return rule === "wrongFigure";
}

/** Names this very cell. */
export function namesCell(finding: Finding, { row, column }: { row: number; column: number }): boolean {
  return finding.rule === "wrongFigure" && finding.suspect.row === row && finding.suspect.column === column;
}

function proposes(finding: Finding, { row, column, right }: Injected): boolean {
  if (finding.rule !== "wrongFigure") return false;
  const { table, change } = finding.suspect;
  return amountAt(table.amounts, row, column) + change === right;
}

function describe(finding: Finding): string {
  const place = ({ row, column }: { row: number; column: number }) => `${row},${column}`;
  if (finding.rule === "wrongFigure") return `${place(finding.suspect)} by ${finding.suspect.change}`;
  return finding.rule === "tie" ? `tie ${finding.suspects.map(place).join(" ")}` : finding.rule;
}

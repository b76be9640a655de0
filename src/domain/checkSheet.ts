import { allTerms, cellKey, isFailing, type Check } from "./checks/check";
import { checkBuildInSteps, type CheckedTable } from "./checks/checkTable";
import type { Condition } from "./checks/condition";
import { coverageInSteps, type Coverage } from "./checks/coverage";
import { copiedHeadings } from "./questions/copiedHeadings";
import { errorCells, unreckonable, withoutChecks } from "./checks/unreckonable";
import { crossTableChecks } from "./checks/crossTable";
import { restatedChecks } from "./checks/restated";
import { formulasWithoutValues } from "./questions/formulasWithoutValues";
import { otherTimeQuestions, periodQuestions } from "./questions/periods";
import { workbookPeriodQuestions } from "./questions/workbookPeriod";
import type { Fact, UnsupportedSum } from "./findings/facts";
import { figureFacts } from "./findings/figureFacts";
import { SEVERITIES, type Finding } from "./findings/findings";
import { toFinding } from "./findings/rules";
import { judgeFormulas } from "./liveFormulas";
import type { FormulaJudgement } from "./questions/formulas/judgeFormulas";
import { hasFormulas, type Grid } from "./sheet/grid";
import { sheetRemarks } from "./questions/remarks";
import { copiedRows, type CopiedRow } from "./questions/copiedRows";
import { leftOutRows } from "./questions/leftOutRows";
import { uncheckedTotals } from "./questions/uncheckedTotals";
import { readTablesOfSheet, type SheetTables } from "./readTables";
import { eachInSteps, finish, mapInSteps, type Steps } from "./steps";
import type { Answers } from "./structure/answers";
import { Influence } from "./repair/influence";
import type { CellOf } from "./tables/cellOf";

/** Everything a check of one sheet found, as plain data. */
export interface SheetCheck {
  readonly tables: readonly CheckedTable[];
  /** The checks that count: not the second writing of a grand total, not mere questions. */
  readonly checks: readonly Check[];
  /** Per cents and shares that must follow from other figures; they count beside the checks. */
  readonly conditions: readonly Condition[];
  /** In the order they are shown. */
  readonly findings: readonly Finding[];
  /** Every check is between live formulas and what they are computed from: it could not have failed. */
  readonly isAllFormulas: boolean;
  /** Which amounts the checks reach; the verdict speaks for no others. */
  readonly coverage: Coverage;
}

/**
 * Checks a sheet: reads its tables, reckons out what must hold, and names the cells that are wrong.
 * Pure: the same grid gives the same findings.
 */
export function checkSheet(grid: Grid, answers: Answers = {}): SheetCheck {
  return finish(checkSheetInSteps(grid, answers));
}

/** The same with a rest after each step, for large sheets in the pane; see steps.ts. */
export function* checkSheetInSteps(grid: Grid, answers: Answers = {}): Steps<SheetCheck> {
  return yield* checkTablesInSteps(yield* readTablesOfSheet(grid, answers), answers);
}

/** Checks a sheet whose tables have been read already. */
export function* checkTablesInSteps(
  { grid, cells, tables: built }: SheetTables,
  answers: Answers,
): Steps<SheetCheck> {
  const isError = errorCells(grid, cells);
  yield;
  const tables: CheckedTable[] = [];
  const unreckoned: Check[] = [];
  for (const table of built) {
    const checked = yield* checkBuildInSteps(table);
    const left = isError ? unreckonable(checked.checks, isError) : NONE_LEFT_OUT;
    for (const check of left) unreckoned.push(check);
    tables.push(withoutChecks(checked, left));
  }
  const across = crossTableChecks(tables);
  yield;
  const between = [...across, ...restatedChecks(tables)];
  yield;
  const all = [...tables.flatMap((table) => table.checks), ...between];
  const checks = all.filter((check) => !check.isShadow && !check.isQuestion);
  const conditions = tables.flatMap((table) => table.conditions);
  yield;
  const influence = new Influence(grid, all);
  yield;
  const isLive = hasFormulas(grid);
  if ((isLive && checks.some(({ target }) => isComputed(target))) || all.some(isFailing))
    yield* influence.prepareInSteps();
  const tautologies = isLive ? yield* tautologiesIn(checks, influence) : new Set<Check>();
  yield;
  const isAllFormulas =
    checks.length > 0 &&
    tautologies.size === checks.length &&
    conditions.every(({ target }) => isComputed(target));
  const uncomputed = formulasWithoutValues(grid);
  const coverage = yield* coverageInSteps(grid, cells, {
    tables,
    checks,
    conditions,
    tautologies,
    uncomputed,
  });
  yield;
  const { explained, questions, texts } = isLive ? judgeFormulas(grid, tables, all, influence) : NO_FORMULAS;
  yield;
  const ofFigures = yield* figureFacts(all, checks, conditions, tables, influence, explained);
  yield;
  const facts: Fact[] = withCopiedRows(ofFigures, tables.flatMap(copiedRows));
  for (const question of questions) facts.push(question);
  facts.push(...texts);
  for (const table of tables) {
    facts.push(...periodQuestions(table.table, table.differences));
    facts.push(...otherTimeQuestions(table.table, table.differences, answers));
    facts.push(...copiedHeadings(table.table));
    yield;
    // A total over an error has its rows, and what is the matter with it is told.
    facts.push(...(yield* uncheckedTotals(table, [...checks, ...unreckoned], answers)));
    yield;
    facts.push(...(yield* leftOutRows(table, answers)));
    yield;
  }
  const onSheet = tables.map((table) => ({ ...table, sheet: grid.sheet }));
  facts.push(...workbookPeriodQuestions(onSheet, answers).map(({ question }) => question));
  if (uncomputed.length > 0)
    facts.push({ rule: "formulasWithoutValues", sheet: grid.sheet, cells: uncomputed });
  // One at a time: a call takes only so many arguments, and there may be an error value in every cell.
  const remarks = sheetRemarks(grid, cells, tables, isAllFormulas && !coverage.isEmpty, texts);
  for (const fact of remarks) facts.push(fact);
  yield;
  const findings = inOrder(yield* mapInSteps(facts, (fact) => toFinding(fact), FINDINGS_AT_ONCE));
  return { tables, checks, conditions, findings, isAllFormulas, coverage };
}

const NONE_LEFT_OUT: ReadonlySet<Check> = new Set();

/** What there is to say of the formulas of a sheet that has none. */
const NO_FORMULAS: FormulaJudgement = { explained: new Set(), questions: [], texts: [] };

/** So many findings get their keys between two rests. */
const FINDINGS_AT_ONCE = 500;

/**
 * Of a sum that a label promises and a row that was pasted over, one is asked about: the sum where its total is the
 * row, with what it should say; the row where it stands in the sum and is the cause.
 */
function withCopiedRows(facts: readonly Fact[], copied: readonly CopiedRow[]): Fact[] {
  const promised = facts.flatMap((fact) => (fact.rule === "unsupportedSum" ? [fact] : []));
  const isOf = ({ table, row, otherRow }: CopiedRow, cell: CellOf) =>
    cell.table === table && (cell.row === row || cell.row === otherRow);
  const isTotal = ({ table, row }: CellOf) => table.rows[row]!.role !== "plain";
  const asked = copied.filter((one) =>
    promised.every(({ checks }) => !checks.some(({ target }) => isTotal(target) && isOf(one, target))),
  );
  const isCause = ({ checks }: UnsupportedSum) =>
    checks.some((check) => allTerms(check).some((term) => asked.some((one) => isOf(one, term))));
  return [...facts.filter((fact) => fact.rule !== "unsupportedSum" || !isCause(fact)), ...asked];
}

function isComputed({ table, row, column }: CellOf): boolean {
  return table.figures[row]![column]?.origin === "formula";
}

function* tautologiesIn(checks: readonly Check[], influence: Influence): Steps<ReadonlySet<Check>> {
  const found = new Set<Check>();
  yield* eachInSteps(checks, (check) => {
    if (isTautology(check, influence)) found.add(check);
  });
  return found;
}

/** No typed figure can disturb the check: its target is computed from its terms. */
function isTautology(check: Check, influence: Influence): boolean {
  return (
    isComputed(check.target) &&
    allTerms(check).every(
      (term) => isComputed(term) || !influence.of(cellKey(term)).some((felt) => felt.check === check),
    )
  );
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

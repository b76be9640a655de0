import { allTerms, cellKey, isFailing, type Check } from "../checks/check";
import type { CheckedTable } from "../checks/checkTable";
import type { Condition } from "../checks/condition";
import { unitQuestion } from "../questions/unitFactor";
import { findingKey } from "./findingKey";
import type { Finding, Severity } from "./findings";
import type { Steps } from "../steps";
import type { Influence } from "../repair/influence";
import { localise } from "../repair/localise";
import { holdAfter, properFormula, secondReading } from "../repair/proposal";
import type { Verdict } from "../repair/verdict";
import { amountAt } from "../tables/amounts";
import { comparable } from "../words/comparable";

/** Budgets of one year are so close to each other, last year's and the first one's among them. */
const CLOSE_PER_CENT = 0.2;

/**
 * What does not hold between the figures of a sheet: the cells named, ties, what could not be located, sums
 * that only their label speaks for, wrong per cents, and what rounding explains.
 * @param all every check, @param checks those that count
 */
export function* figureFindings(
  all: readonly Check[],
  checks: readonly Check[],
  conditions: readonly Condition[],
  tables: readonly CheckedTable[],
  influence: Influence,
): Steps<Finding[]> {
  const findings: Finding[] = [];
  if (all.some(isFailing)) influence.prepare();
  yield;
  const verdicts = yield* localise(all, influence, conditions);
  yield;
  const counted = { total: checks.length, holding: checks.filter((check) => !isFailing(check)).length };
  for (const verdict of verdicts) {
    findings.push(...fromVerdict(verdict, counted, influence));
    yield;
  }
  findings.push(...tables.flatMap(unsupported), ...shares(conditions, all), ...roundings(checks));
  return findings;
}

function fromVerdict(
  verdict: Verdict,
  { total, holding }: { total: number; holding: number },
  influence: Influence,
): Finding[] {
  const { failing, named, isTie, isCutShort } = verdict;
  const unexplained = unlocated(
    verdict.unexplained.filter((check) => !check.isShadow),
    isCutShort,
  );
  if (named.length === 0) return unexplained;
  if (isTie) {
    const shown = failing.filter((check) => !check.isShadow && !verdict.unexplained.includes(check));
    return [
      {
        rule: "tie",
        severity: severityOf(failing),
        key: findingKey("tie", [], shown),
        suspects: named,
        checks: shown,
      },
      ...unexplained,
    ];
  }
  const after = holdAfter(named, named.map(cellKey), holding, influence);
  const found = named.map((suspect): Finding => {
    const own = suspect.mended.filter((check) => !check.isShadow);
    return {
      rule: "wrongFigure",
      severity: severityOf(suspect.mended.length > 0 ? suspect.mended : failing),
      key: findingKey("wrongFigure", [suspect], own),
      suspect,
      checks: own,
      formula: properFormula(suspect),
      holdAfter: after,
      total,
      secondReading: secondReading(suspect),
    };
  });
  return [...found, ...unexplained];
}

/** Checks that fail without a cell to name; nothing where there are none. */
function unlocated(checks: readonly Check[], isCutShort: boolean): Finding[] {
  if (checks.length === 0) return [];
  const key = findingKey("unlocated", [], checks);
  return [{ rule: "unlocated", severity: severityOf(checks), key, checks, isCutShort }];
}

/**
 * An error only where a hard limit is passed and the words say what the column is, or two checks meet; large
 * rounding, and a lone check in a column of unknown kind, are questions.
 */
function severityOf(failing: readonly Check[]): Severity {
  const certain = failing.filter((check) => check.outcome === "fails" && !check.isShadow);
  if (certain.every(({ isByFigures }) => isByFigures)) return "warning";
  const isNamed = ({ target }: Check) => target.table.columns[target.column]!.role !== "unknown";
  return certain.length > 1 || certain.some(isNamed) ? "error" : "warning";
}

/** A sum by label alone: one question a row, whatever the number of columns. */
function unsupported({ sums, checks }: CheckedTable): Finding[] {
  const questions = new Map<number, Check[]>();
  for (const check of checks) {
    if (!check.isQuestion || check.isShadow) continue;
    const { row } = check.target;
    questions.set(row, [...(questions.get(row) ?? []), check]);
  }
  return sums.flatMap((sum): Finding[] => {
    if (sum.isFirm) return [];
    const own = questions.get(sum.total) ?? [];
    const failing = own.filter((c) => c.outcome === "fails");
    if (failing.length === 0) return [];
    const unit = unitQuestion(sum, own);
    if (unit) return [unit];
    const key = findingKey("unsupportedSum", [], failing);
    return [{ rule: "unsupportedSum", severity: "warning", key, checks: failing }];
  });
}

/**
 * Per cents and shares that do not follow. Where an amount behind one is in doubt itself, that comes first and
 * nothing more is said.
 */
function shares(conditions: readonly Condition[], all: readonly Check[]): Finding[] {
  const broken = conditions.filter(({ isHolding }) => !isHolding);
  if (broken.length === 0) return [];
  const doubtful = new Set<number>();
  for (const check of all) {
    if (isFailing(check)) for (const term of allTerms(check)) doubtful.add(cellKey(term));
  }
  return broken
    .filter(({ cells, target }) => ![...cells, target].some((cell) => doubtful.has(cellKey(cell))))
    .map((condition) => ({
      rule: "share",
      severity: isOffAnotherBase(condition) ? "warning" : "error",
      key: findingKey("share", [condition.target, ...condition.cells], []),
      condition,
    }));
}

/**
 * A per cent close to what its amounts give may be of another amount, last year's or the first budget's, where
 * the heading does not say of which.
 */
function isOffAnotherBase({ kind, target, proposal }: Condition): boolean {
  if (kind !== "percent" || proposal === null) return false;
  const { heading } = target.table.columns[target.column]!;
  if (/av budget|av utfall|av prognos/.test(comparable(heading))) return false;
  const printed = amountAt(target.table.amounts, target.row, target.column);
  const largest = Math.max(Math.abs(printed), Math.abs(proposal));
  return Math.abs(printed - proposal) <= CLOSE_PER_CENT * largest;
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

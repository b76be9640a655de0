import { allTerms, cellKey, isFailing, type Check } from "../checks/check";
import type { CheckedTable } from "../checks/checkTable";
import type { Condition } from "../checks/condition";
import { unitQuestion } from "../questions/unitFactor";
import type { Fact } from "./facts";
import { freshTotal } from "./freshTotal";
import type { Steps } from "../steps";
import type { Influence } from "../repair/influence";
import { localise } from "../repair/localise";
import { holdAfter, properFormula } from "../repair/proposal";
import { staleInstead, staleTotals, type StaleTotal } from "../repair/staleTotals";
import type { Suspect } from "../repair/suspect";
import type { PartVerdict } from "../repair/verdict";
import { withStale } from "../repair/withStale";

/**
 * What does not hold between the figures of a sheet: the cells named, ties, what could not be located, sums
 * that only their label speaks for, wrong per cents, and what rounding explains.
 * @param all every check, @param checks those that count, @param explained what wrong formulas explain: no figure
 * is held to it
 */
export function* figureFacts(
  all: readonly Check[],
  checks: readonly Check[],
  conditions: readonly Condition[],
  tables: readonly CheckedTable[],
  influence: Influence,
  explained: ReadonlySet<Check> = new Set(),
): Steps<Fact[]> {
  const facts: Fact[] = [];
  const isOpen = (check: Check) => !explained.has(check);
  const unexplained = explained.size === 0 ? all : all.filter(isOpen);
  const open =
    explained.size === 0
      ? tables
      : tables.map((table) => ({ ...table, checks: table.checks.filter(isOpen) }));
  const heard = influence.without(explained);
  const isAnyFailing = unexplained.some(isFailing);
  if (isAnyFailing) yield* heard.prepareInSteps();
  yield;
  const stale = isAnyFailing ? yield* staleTotals(open, heard) : [];
  yield;
  const byStale = explainedBy(stale, unexplained, heard);
  const left = byStale.size === 0 ? unexplained : unexplained.filter((check) => !byStale.has(check));
  const verdicts = yield* localise(left, heard.without(byStale), conditions);
  yield;
  const counted = { total: checks.length, holding: checks.filter((check) => !isFailing(check)).length };
  for (const verdict of verdicts) {
    const stale = yield* staleInstead(verdict, heard);
    facts.push(...fromVerdict(stale ? withStale(verdict, stale) : verdict, counted, heard));
    yield;
  }
  facts.push(...stale.map((one): Fact => ({ rule: "staleTotal", ...one })));
  return [
    ...facts,
    ...open.flatMap((table) => unsupported(table, mendedBy(verdicts))),
    ...shares(conditions, all),
    ...roundings(checks),
  ];
}

/** What a total that was not updated leaves to nobody else: what fails, and holds once it and what carries it have changed. */
function explainedBy(stale: readonly StaleTotal[], all: readonly Check[], influence: Influence): Set<Check> {
  const explained = new Set(stale.flatMap(({ checks, restated = [] }) => [...checks, ...restated]));
  if (stale.length === 0) return explained;
  const keys = new Set<number>();
  const moved = new Map<Check, number>();
  for (const { totals, carried } of stale)
    for (const { cell, change } of [...totals, ...carried]) {
      const key = cellKey(cell);
      keys.add(key);
      for (const { check, coefficient } of influence.of(key))
        moved.set(check, (moved.get(check) ?? 0) + coefficient * change);
    }
  for (const check of all) {
    if (!isFailing(check)) continue;
    const by = moved.get(check);
    const isMended = by !== undefined && Math.abs(check.residual + by) <= check.limits.likely;
    if (isMended || (check.isShadow && keys.has(cellKey(check.target)))) explained.add(check);
  }
  return explained;
}

function fromVerdict(
  verdict: PartVerdict,
  { total, holding }: { total: number; holding: number },
  influence: Influence,
): Fact[] {
  const { failing, isTie, isCutShort } = verdict;
  // A cell that is to hold what it holds explains nothing.
  const named = verdict.named.filter(({ change }) => change !== 0);
  const open = named.length < verdict.named.length ? unexplainedBy(named, verdict) : verdict.unexplained;
  const unexplained = unlocated(
    open.filter((check) => !check.isShadow),
    isCutShort,
  );
  if (named.length === 0) return unexplained;
  if (isTie) {
    const shown = failing.filter((check) => !check.isShadow && !open.includes(check));
    return [
      { rule: "tie", suspects: named, beside: verdict.beside ?? [], checks: shown, failing },
      ...unexplained,
    ];
  }
  const after = holdAfter(named, holding, influence);
  const found = named.map((suspect): Fact => ({
    rule: "wrongFigure",
    suspect,
    checks: suspect.mended.filter((check) => !check.isShadow),
    failing,
    formula: properFormula(suspect),
    holdAfter: after,
    total,
    secondReading: freshTotal(suspect, influence),
    beside: verdict.beside ?? [],
  }));
  return [...found, ...unexplained];
}

/** The failing checks that none of these cells mends. */
function unexplainedBy(named: readonly Suspect[], { failing }: PartVerdict): Check[] {
  return failing.filter((check) => !named.some(({ mended }) => mended.includes(check)));
}

/** Checks that fail without a cell to name; nothing where there are none. */
function unlocated(checks: readonly Check[], isCutShort: boolean): Fact[] {
  if (checks.length === 0) return [];
  return [{ rule: "unlocated", checks, isCutShort }];
}

/** What the cells that are named mend, sums that only their label speaks for among it. */
function mendedBy(verdicts: readonly PartVerdict[]): ReadonlySet<Check> {
  return new Set(
    verdicts.flatMap(({ named, isTie }) => (isTie ? [] : named.flatMap(({ mended }) => mended))),
  );
}

/**
 * A sum by label alone, or in columns that nothing says are added up: one question a row, whatever the number of columns.
 * @param mended what named cells explain: nothing is left to ask there
 */
function unsupported({ sums, checks }: CheckedTable, mended: ReadonlySet<Check>): Fact[] {
  const questions = new Map<number, Check[]>();
  for (const check of checks) {
    if (!check.isQuestion || check.isShadow) continue;
    const { row } = check.target;
    questions.set(row, [...(questions.get(row) ?? []), check]);
  }
  return sums.flatMap((sum): Fact[] => {
    const own = questions.get(sum.total) ?? [];
    const failing = own.filter((check) => check.outcome === "fails" && !mended.has(check));
    if (failing.length === 0) return [];
    const unit = unitQuestion(sum, own);
    if (unit) return [unit];
    return [{ rule: "unsupportedSum", checks: failing, isMetElsewhere: sum.isFirm }];
  });
}

/**
 * Per cents and shares that do not follow. Where an amount behind one is in doubt itself, that comes first and
 * nothing more is said.
 */
function shares(conditions: readonly Condition[], all: readonly Check[]): Fact[] {
  const broken = conditions.filter(({ isHolding }) => !isHolding);
  if (broken.length === 0) return [];
  const doubtful = new Set<number>();
  for (const check of all) {
    if (isFailing(check)) for (const term of allTerms(check)) doubtful.add(cellKey(term));
  }
  return broken
    .filter(({ cells, target }) => ![...cells, target].some((cell) => doubtful.has(cellKey(cell))))
    .map((condition) => ({ rule: "share", condition }));
}

function roundings(checks: readonly Check[]): Fact[] {
  return checks.filter((check) => check.outcome === "rounding").map((check) => ({ rule: "rounding", check }));
}

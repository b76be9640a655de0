import { inUnit } from "../arithmetic/volume";
import { exact, type ExactNumber } from "../figures/exactNumber";
import { cellAddress } from "../sheet/address";
import { committeeIn, fullestName, isSameCommittee } from "../words/committeeName";
import { isMoney } from "../words/units";
import { COMMITTEE_MEASURES, type CommitteeSource } from "./committeeFigures";

/** The table that speaks for a committee, with the others that it has. */
export interface ChosenSource {
  readonly source: CommitteeSource;
  readonly committee: string;
  /** Tables of the same committee that come to something else. */
  readonly others: readonly CommitteeSource[];
  /** Tables by another name that come to the same. */
  readonly same: readonly CommitteeSource[];
}

export interface SourceChoice {
  readonly chosen: readonly ChosenSource[];
  /** Tables that name no committee, where others do. */
  readonly left: readonly CommitteeSource[];
}

/** What a table is called by who chooses it: "Drift!A3", with its file before it where it is in another. */
export function tableKey({ file, sheet, table: { area } }: CommitteeSource["table"]): string {
  return `${file === "" ? "" : `[${file}]`}${sheet}!${cellAddress(area)}`;
}

/**
 * One table for each committee, in the order that the committees are met with.
 * @param preferred tables that the user has chosen, by their tableKey; where no table names a committee, they alone
 */
export function chooseSources(
  sources: readonly CommitteeSource[],
  preferred: readonly string[] = [],
): SourceChoice {
  const isPreferred = ({ table }: CommitteeSource) => preferred.includes(tableKey(table));
  const named = sources.filter(({ namedBy }) => namedBy !== "nothing");
  const isNamed = named.length > 0;
  const sheetsOf = new Set(named.map(({ table }) => `${table.file}|${table.sheet}`));
  const left = isNamed
    ? sources.filter((one) => !named.includes(one) && !sheetsOf.has(`${one.table.file}|${one.table.sheet}`))
    : [];
  const groups: CommitteeSource[][] = [];
  const own = sources.filter(isPreferred);
  const unnamed = own.length > 0 ? own : sources;
  for (const source of isNamed ? named : unnamed) {
    const group = groups.find(([first]) => isSameCommittee(first!.committee, source.committee));
    if (group) group.push(source);
    else groups.push([source]);
  }
  const chosen = groups.map((group) => chosenOf(group, isPreferred));
  return { chosen: isNamed ? chosen : countedOnce(chosen), left };
}

function chosenOf(
  group: readonly CommitteeSource[],
  isPreferred: (source: CommitteeSource) => boolean,
): ChosenSource {
  const chosen = group.find(isPreferred);
  const source = chosen ?? group.reduce((best, one) => (rank(one) > rank(best) ? one : best));
  // Who has chosen one is not asked again.
  const others = chosen ? [] : group.filter((one) => one !== source);
  const committee = fullestName(group.map((one) => one.committee));
  const differing = others.filter((one) => !isSameAmounts(source, one));
  const isOneOfWhole = differing.length > 0 && isSumOf(source, differing);
  return { source, committee, others: isOneOfWhole ? [] : differing, same: [] };
}

/** A table that says more, and says itself what it comes to, speaks before others; of alike the first. */
function rank({ figures, isAddedUp, table }: CommitteeSource): number {
  const told = COMMITTEE_MEASURES.filter((measure) => figures[measure]).length;
  const isWhole = figures.budget && figures.outcome ? 20 : 0;
  return told + isWhole + (isAddedUp ? 0 : 10) + (table.table.kind === "result" ? 0 : 1);
}

/** Where nobody is named, two tables that come to the same are of the same committee. */
function countedOnce(chosen: readonly ChosenSource[]): ChosenSource[] {
  const kept: ChosenSource[] = [];
  for (const one of chosen) {
    const at = kept.findIndex(({ source }) => isSameAmounts(source, one.source));
    if (at < 0) kept.push(one);
    else {
      const [best, other] = [kept[at]!, one].sort((a, b) => rank(b.source) - rank(a.source)) as [
        ChosenSource,
        ChosenSource,
      ];
      kept[at] = { ...best, same: [...best.same, ...other.same, other.source] };
    }
  }
  const [only] = kept;
  if (!only || kept.length > 1) return kept;
  const names = namesInRows(only);
  return names.length === 1 ? [{ ...only, committee: names[0]! }] : kept;
}

/** Committees that stand among the rows of a lone committee's tables. */
function namesInRows({ source, same }: ChosenSource): string[] {
  const names: string[] = [];
  for (const { table } of [source, ...same])
    for (const { label } of table.table.rows) {
      const name = committeeIn(label);
      if (name !== null && !names.some((known) => isSameCommittee(known, name))) names.push(name);
    }
  return names;
}

type Compared = "budget" | "outcome" | "yearBudget";

function inKronor({ figures, unit }: CommitteeSource, measure: Compared): ExactNumber | null {
  const figure = figures[measure];
  return figure ? inUnit(figure.value, isMoney(unit) ? unit : "tkr", "kr").abs() : null;
}

/** What one step of the last decimal is, in kronor. */
function stepOf({ figures, unit }: CommitteeSource, measure: Compared): ExactNumber {
  const step = exact(1).shifted(figures[measure]?.decimals ?? 0);
  return inUnit(step, isMoney(unit) ? unit : "tkr", "kr");
}

/** The same budget and the same outcome, but for a step of rounding for each row that was added up. */
function isSameAmounts(a: CommitteeSource, b: CommitteeSource): boolean {
  const compared = (["budget", "outcome"] as const).map((measure) => {
    const [left, right] = [inKronor(a, measure), inKronor(b, measure)];
    if (left === null || right === null) return null;
    const rows = Math.max(
      1,
      Math.ceil((a.figures[measure]!.cells.length + b.figures[measure]!.cells.length) / 2),
    );
    const steps = [a, b].map((one) => stepOf(one, measure));
    const coarsest = steps[0]!.compare(steps[1]!) > 0 ? steps[0]! : steps[1]!;
    return (
      left.sign() !== 0 &&
      left
        .minus(right)
        .abs()
        .compare(coarsest.times(exact(rows))) <= 0
    );
  });
  return compared.some((one) => one === true) && compared.every((one) => one !== false);
}

/** The first is what the others come to: they are its parts. */
export function isSumOf(whole: CommitteeSource, parts: readonly CommitteeSource[]): boolean {
  const measure = whole.figures.budget ? "budget" : "yearBudget";
  const own = inKronor(whole, measure);
  if (own === null || parts.length < 2) return false;
  const sum = parts.reduce((total, part) => total.plus(inKronor(part, measure) ?? exact(0)), exact(0));
  return (
    sum
      .minus(own)
      .abs()
      .compare(stepOf(whole, measure).times(exact(parts.length))) <= 0
  );
}

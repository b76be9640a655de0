import { compare } from "./comparison";
import type { Couple } from "./comparisons";
import type { Statement } from "./statement";
import type { Powers } from "./units";
import { witnessKey, type Witness } from "./witnesses";

/** So many rows tell it by themselves; fewer do where the decided budget is another. */
const LEAST_SAME = 3;

/** Couples of the same two columns. */
interface Columns {
  readonly couples: Couple[];
  same: number;
  other: number;
}

/**
 * A table with one budget ("Årsbudget 2024") has the budget as it stands: where another table has the decided one and
 * the changed one beside each other, their figures tell that it is the changed one, and it is held against that alone.
 * @param couples pairs that are by what their columns are called
 * @returns the pairs with the changed budget, and those of the couples that are left
 */
export function changedBudgets(
  known: ReadonlyMap<string, readonly Witness[]>,
  couples: readonly Couple[],
  powers: Powers,
): { readonly tied: Couple[]; readonly left: readonly Couple[] } {
  const changed = [...known.values()].flat().filter(({ facets }) => facets.measure === CHANGED);
  if (changed.length === 0) return { tied: [], left: couples };
  const candidates = changed.flatMap((one) => {
    const asBudget = { ...one, facets: { ...one.facets, measure: "budget" } };
    const others = (known.get(witnessKey(asBudget)) ?? []).filter(
      ({ statement }) => statement !== one.statement && !hasChanged(statement),
    );
    return others.map((other): Couple => [other, one]);
  });
  const named = [
    ...byColumns(
      couples.filter((couple) => couple.every(isBudget)),
      powers,
    ).values(),
  ];
  const tied: Couple[] = [];
  const replaced = new Set<Couple>();
  for (const { couples: own, same, other } of byColumns(candidates, powers).values()) {
    const [[budget, { statement }]] = own as [Couple];
    const decided = named.filter(({ couples: [first] }) => isOf(first!, budget, statement));
    const isOnly = decided.length > 0 && decided.every((one) => one.same < same);
    if (same <= other || (!isOnly && same < LEAST_SAME)) continue;
    tied.push(...own);
    for (const one of decided) if (one.same < same) for (const couple of one.couples) replaced.add(couple);
  }
  return { tied, left: couples.filter((couple) => !replaced.has(couple)) };
}

const CHANGED = "changedBudget";

function hasChanged({ facets }: Statement): boolean {
  return facets.some(({ measure }) => measure === CHANGED);
}

function isBudget({ facets: { measure } }: Witness): boolean {
  return measure === "budget";
}

/** Whether a pair holds a column against one of another statement. */
function isOf([a, b]: Couple, { statement, facets: { column } }: Witness, other: Statement): boolean {
  const isOwn = (one: Witness) => one.statement === statement && one.facets.column === column;
  return (isOwn(a) && b.statement === other) || (isOwn(b) && a.statement === other);
}

function byColumns(couples: readonly Couple[], powers: Powers): Map<string, Columns> {
  const ids = new Map<Statement, number>();
  const columns = new Map<string, Columns>();
  const place = ({ statement, facets: { column } }: Witness) => {
    if (!ids.has(statement)) ids.set(statement, ids.size);
    return `${ids.get(statement)}|${column}`;
  };
  for (const couple of couples) {
    const key = couple.map(place).join("~");
    const own = columns.get(key) ?? { couples: [], same: 0, other: 0 };
    columns.set(key, own);
    own.couples.push(couple);
    const { outcome } = compare(...couple, powers);
    if (outcome === "differs") own.other++;
    else if (outcome !== "nothing") own.same++;
  }
  return columns;
}

import { allTerms, cellKey, type Check } from "../checks/check";
import type { CellOf } from "../tables/cellOf";
import type { Influence } from "./influence";
import { toSuspect, type Suspect } from "./suspect";

/** The cells that may be changed to mend failing checks, each check's looked up once. */
export class SuspectCells {
  private readonly cells = new Map<number, CellOf>();
  private readonly keys = new Map<Check, readonly number[]>();

  /**
   * @param checks every check of the sheet; live formulas lead to cells of checks that hold
   * @param failing the ones that fail
   */
  constructor(
    checks: readonly Check[],
    failing: readonly Check[],
    readonly influence: Influence,
  ) {
    for (const check of influence.hasFormulas ? checks : failing.filter(({ isShadow }) => !isShadow)) {
      for (const term of allTerms(check)) if (hasFigure(term)) this.cells.set(cellKey(term), term);
    }
  }

  at(key: number): CellOf {
    return this.cells.get(key)!;
  }

  /** The cells of a check that may be changed: those with a figure, live formulas' sources among them. */
  readonly keysOf = (check: Check): readonly number[] => {
    let keys = this.keys.get(check);
    if (!keys) {
      keys = [...this.influence.cellsBehind(check)].filter((key) => this.cells.has(key));
      this.keys.set(check, keys);
    }
    return keys;
  };

  /** The cells of any of these checks, each with what changing it would do. */
  suspectsOf(checks: readonly Check[]): Suspect[] {
    return this.toSuspects(new Set(checks.flatMap(this.keysOf)));
  }

  /** The cells that stand in every one of these checks. */
  suspectsInAll(checks: readonly Check[]): Suspect[] {
    const [first = [], ...rest] = checks.map(this.keysOf);
    const others = rest.sort((a, b) => a.length - b.length).map((keys) => new Set(keys));
    return this.toSuspects(first.filter((key) => others.every((keys) => keys.has(key))));
  }

  private toSuspects(keys: Iterable<number>): Suspect[] {
    return [...keys].flatMap((key) => toSuspect(this.at(key), key, this.influence) ?? []);
  }

  /** Failing checks that share a cell belong together. */
  components(failing: readonly Check[]): Check[][] {
    const parent = failing.map((_, i) => i);
    const root = (i: number): number => {
      while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
      return i;
    };
    const firstOf = new Map<number, number>();
    failing.forEach((check, i) => {
      for (const key of this.keysOf(check)) {
        const first = firstOf.get(key);
        if (first === undefined) firstOf.set(key, i);
        else parent[root(i)] = root(first);
      }
    });
    const groups = new Map<number, Check[]>();
    failing.forEach((check, i) => {
      const group = groups.get(root(i));
      if (group) group.push(check);
      else groups.set(root(i), [check]);
    });
    return [...groups.values()];
  }
}

function hasFigure({ table, row, column }: CellOf): boolean {
  return table.figures[row]![column] !== null;
}

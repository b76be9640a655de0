import type { Table } from "../tables/table";
import { totalOf } from "../words/rowRoles";

/** The rows of a table by what they are called, for totals that name what they add up: "Summa intäkter". */
export class NamedRows {
  private byKey: Map<string, number[]> | null = null;

  constructor(private readonly table: Table) {}

  /** The rows that bear the name a total adds up; none where it names nothing. */
  rowsOf(total: number): readonly number[] {
    const name = totalOf(this.table.rows[total]!.key);
    if (name === null) return [];
    return this.index().get(name) ?? [];
  }

  private index(): Map<string, number[]> {
    if (this.byKey) return this.byKey;
    this.byKey = new Map();
    for (const [r, { key, hasFigures, role }] of this.table.rows.entries()) {
      if (!hasFigures || role === "percent") continue;
      const rows = this.byKey.get(key);
      if (rows) rows.push(r);
      else this.byKey.set(key, [r]);
    }
    return this.byKey;
  }
}

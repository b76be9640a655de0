import { exactFigure } from "../figures/exactFigure";
import { figureOfPrint } from "../report/stamp/print";
import type { Stamp, StampedTable } from "../report/stamp/stamp";
import { comparable } from "../words/comparable";
import { rowRole } from "../words/rowRoles";
import type { Remedy, RemedyPlan } from "./remedyPlan";

/** What stands before words in a stamp's print. */
const WORDS = "'";

/** A plan as it stands now, and its sheet. */
export interface PlanOnSheet {
  readonly sheet: string;
  readonly plan: RemedyPlan;
}

/**
 * The measures of plans as they were when the workbook was stamped: of tables with the same heading over the effects,
 * on the same sheet if it is still called so. Each stamped table is one plan's.
 * @returns null where the stamp has no such table, or keeps no figures
 */
export function stampedRemedies(stamp: Stamp, plans: readonly PlanOnSheet[]): Remedy[] | null {
  if (stamp.detail !== "figures") return null;
  const taken = new Set<StampedTable>();
  const stamped = plans.flatMap(({ sheet, plan }) => {
    const own = stamp.sheets.filter((one) => comparable(one.sheet) === comparable(sheet));
    const table = [...own, ...stamp.sheets]
      .flatMap((one) => one.tables)
      .find((one) => !taken.has(one) && placeOf(one, plan.headings.expected) >= 0);
    if (!table) return [];
    taken.add(table);
    return remediesOf(table, plan);
  });
  return taken.size > 0 ? stamped : null;
}

function remediesOf(table: StampedTable, { headings, unit, decimals }: RemedyPlan): Remedy[] {
  const [expected, realised] = [placeOf(table, headings.expected), placeOf(table, headings.realised)];
  const beside = placeOf(table, headings.name);
  return table.rows.slice(table.headRows).flatMap(({ row, prints }): Remedy[] => {
    const label = prints[beside] || prints[table.labels] || "";
    const effectIn = (place: number) => {
      const figure = figureOfPrint(prints[place] ?? "");
      return figure && exactFigure(figure);
    };
    const effects = { expected: effectIn(expected), realised: effectIn(realised) };
    if (!label.startsWith(WORDS) || (effects.expected === null && effects.realised === null)) return [];
    const name = label.slice(WORDS.length);
    // What they come to is no measure.
    if (["total", "net"].includes(rowRole(name))) return [];
    const cell = { row, column: table.columns[expected]!.column };
    return [{ label: name, cell, committee: null, unit, decimals, ...effects }];
  });
}

function placeOf({ columns }: StampedTable, heading: string): number {
  return heading === "" ? -1 : columns.findIndex((one) => comparable(one.heading) === comparable(heading));
}

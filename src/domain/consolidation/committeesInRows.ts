import { findConvention } from "../deviations/convention";
import type { Answers } from "../structure/answers";
import { committeeIn } from "../words/committeeName";
import { TABLE_TRAITS } from "../words/tableTraits";
import { committeeColumns } from "./committeeColumns";
import {
  COMMITTEE_MEASURES,
  type CommitteeFigure,
  type CommitteeMeasure,
  type CommitteeSource,
} from "./committeeFigures";
import type { SheetInFile } from "./committeeSources";
import { figureOf } from "./figuresOfTable";
import { costSignOf, favourableSignOf } from "./signsOfTable";

/**
 * What tables that have a row for each committee tell of them. A committee's own table knows more: these are for where
 * it has none.
 * @param answers what the user has said of the tables
 */
export function committeesInRows(sheets: readonly SheetInFile[], answers: Answers): CommitteeSource[] {
  return sheets.flatMap(({ grid, tables }) =>
    tables.flatMap((built): CommitteeSource[] => {
      const { table } = built;
      const { hasDeviations, isCounted } = TABLE_TRAITS[table.kind];
      const isOther = table.kind === "followUp" || table.kind === "investments";
      if (!hasDeviations || isCounted || isOther) return [];
      const others = tables.filter((other) => other !== built);
      const convention = findConvention(built, others, answers)?.convention ?? null;
      const columns = committeeColumns(built, grid, convention ?? "budgetFirst", answers);
      return table.rows.flatMap(({ label, role }, row): CommitteeSource[] => {
        const committee = role === "plain" ? committeeIn(label) : null;
        if (committee === null) return [];
        const figures: Partial<Record<CommitteeMeasure, CommitteeFigure>> = {};
        for (const measure of COMMITTEE_MEASURES) {
          const column = columns[measure];
          const figure = column === undefined ? null : figureOf(built, { rows: [{ row, sign: 1 }] }, column);
          if (figure) figures[measure] = figure;
        }
        if (Object.keys(figures).length === 0) return [];
        const read = { figures, convention, budgetColumn: columns.budget ?? columns.yearBudget ?? null };
        const costSign = costSignOf(table, read);
        return [
          {
            table: built,
            committee,
            namedBy: "rows",
            alsoNamed: "",
            heading: "",
            isHeadingSaid: false,
            unit: table.unit,
            figures,
            period: table.period,
            hasBudgetOfYear: false,
            costSign,
            goodSign: favourableSignOf(read, costSign),
            isAddedUp: false,
          },
        ];
      });
    }),
  );
}

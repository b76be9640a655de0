import { lackingComments, type Lacking } from "../../domain/comments/enough";
import { SpokenTable } from "../../domain/comments/readings";
import { writtenTexts, type WrittenText } from "../../domain/comments/writtenTexts";
import { tableDeviations } from "../../domain/deviations/tableDeviations";
import type { Threshold } from "../../domain/deviations/thresholds";
import { exact } from "../../domain/figures/exactNumber";
import { cellAddress } from "../../domain/sheet/address";
import { commentTexts as texts } from "../../texts/comments/comments";
import { deviationTexts, shareText } from "../../texts/deviations/deviations";
import { amountText } from "../../texts/volumes/forecast";
import { decimalsOf } from "../deviations/deviationNumbers";
import type { WorkbookTables } from "../shared/readWorkbookTables";
import type { LackView } from "./commentReport";

/**
 * The rows of the workbook that deviate by more than the limit and whose comment is not enough.
 * @param pasted a text that stands in no cell, and comments on whatever it names
 */
export function lackViews(
  { sheets, answers }: WorkbookTables,
  threshold: Threshold,
  pasted: string | undefined,
): LackView[] {
  return sheets.flatMap(({ grid, cells, tables }) => {
    const beside: WrittenText[] =
      pasted === undefined ? [] : [{ text: pasted, cell: { row: 0, column: 0 }, on: null }];
    const written = [...writtenTexts(cells, grid.area, tables), ...beside];
    return tables.flatMap((built) => {
      const options = { withShare: false, headings: deviationTexts.headings };
      const found = tableDeviations(built, tables, grid, answers, options);
      if (!found) return [];
      const columns = found.columns.map(({ column }) => column);
      const table = new SpokenTable(built, grid.sheet);
      // A table that is read turned round has no row of its own for a comment.
      if (table.built !== built) return [];
      return lackingComments(table, columns, threshold, written).map((one) => lackView(table, one));
    });
  });
}

const ONE = exact(1);

function lackView(
  spoken: SpokenTable,
  { tableRow, column, deviation, decimals, share, lack, explained, comment }: Lacking,
): LackView {
  const { table } = spoken.built;
  const { label, sheetRow } = table.rows[tableRow]!;
  const inUnit = explained === null ? null : explained.dividedBy(spoken.inKronor(ONE));
  const shown = decimals ?? decimalsOf(table, column);
  const amount = `${amountText(deviation, shown)} ${table.unit}`;
  const part = share === null ? "" : shareText(share);
  return {
    sheet: spoken.sheet,
    cell: cellAddress({ row: sheetRow, column: column.sheetColumn }),
    row: label,
    lack,
    deviation: deviation.toCell(),
    share,
    explained: inUnit?.toCell() ?? null,
    unit: table.unit,
    comment,
    text: texts.lack(lack, label, amount, part, inUnit === null ? "" : amountText(inUnit, shown)),
  };
}

import type { Area } from "../sheet/grid";
import { comparable } from "../words/comparable";
import { TIME_BELOW } from "../words/headings";
import { fits } from "../words/lexicon";
import type { Cell } from "./cells";
import { headingText } from "./headings";

/**
 * A heading of several columns that is written once, above the first of them, without a merged cell: "Utfall" above
 * "2023", "2024" and "2025". It is spread to the blank cells to its right where what stands below them is no heading
 * by itself: a time alone, or what stands below another heading too.
 * @returns what the headings are spread over, as merged areas in the grid's own rows and columns
 */
export function spreadHeadings(
  cells: readonly (readonly Cell[])[],
  headerRows: readonly number[],
  columns: readonly number[],
): Area[] {
  return headerRows.slice(0, -1).flatMap((row, level) => {
    const below = headerRows[level + 1]!;
    const text = (r: number, c: number) => headingText(cells[r]?.[c] ?? { kind: "blank" });
    const lower = columns.map((c) => comparable(text(below, c)));
    const isPart = (index: number) => {
      const own = lower[index]!;
      return own !== "" && (fits(TIME_BELOW, own) || lower.filter((other) => other === own).length > 1);
    };
    const areas: Area[] = [];
    columns.forEach((column, index) => {
      // The first column holds the labels.
      if (index === 0 || text(row, column) === "" || !isPart(index)) return;
      let end = index + 1;
      while (end < columns.length && text(row, columns[end]!) === "" && isPart(end)) end++;
      if (end > index + 1) areas.push({ row, column, rows: 1, columns: end - index });
    });
    return areas;
  });
}

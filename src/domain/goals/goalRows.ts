import type { Grid } from "../sheet/grid";
import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import { COMMENT_ROW, PART_OF_ABOVE } from "../words/goals/goalHeadings";
import { endsSentence } from "../words/boundaries";
import { says } from "../words/lexicon";
import type { GoalColumn } from "./goalColumns";
import type { GoalRow } from "./goalTable";
import { measuredAt, shownAt } from "./sheetColumns";

/** Longer than a heading would be, or a sentence: told of the indicator above it too. */
const LONGEST_HEADING = 100;

/** The indicators of a table, with the areas and the comments that stand in rows of their own between them. */
export function readGoalRows(grid: Grid, table: Table, columns: readonly GoalColumn[]): GoalRow[] {
  const rows: (GoalRow & { comment: string })[] = [];
  const labels = labelColumn(grid, table, columns);
  const named = columns.find(({ role, sheetColumn }) => role === "indicator" && sheetColumn > labels) ?? null;
  const areas = columns.find(({ role, sheetColumn }) => role === "area" && sheetColumn > labels) ?? null;
  const comments = columns.filter(({ role }) => role === "comment");
  let heading = "";
  let group = "";
  for (const { sheetRow, label } of [...table.rows, ...rowsBelow(grid, table, labels)]) {
    if (label === "") continue;
    const shown = (column: GoalColumn | null) => (column ? shownAt(grid, sheetRow, column.sheetColumn) : "");
    const others = columns.filter((one) => one.sheetColumn !== labels && shown(one) !== "");
    const last = rows.at(-1);
    const isMeasured = others.some(
      ({ role, sheetColumn }) =>
        (role === "outcome" || role === "target") && measuredAt(grid, sheetRow, sheetColumn) !== null,
    );
    const isComment = says(COMMENT_ROW, label) && !isMeasured;
    if (isComment || (others.length === 0 && last && isSentence(label))) {
      const said = [label, ...others.map(shown)].filter((text, i, all) => all.indexOf(text) === i).join(" ");
      if (last) last.comment = [last.comment, said].filter(Boolean).join(" ");
      continue;
    }
    if (others.length === 0) {
      heading = label;
      continue;
    }
    // Beside a column of indicators the first column holds what they belong to, once for all of them.
    const first = shownAt(grid, sheetRow, labels);
    if (named && first !== "") group = first;
    const indicator = named ? shown(named) : label;
    if (indicator === "") continue;
    const before = rows.filter((row) => comparable(row.indicator) === comparable(indicator)).length;
    rows.push({
      sheetRow,
      indicator,
      measured: last && says(PART_OF_ABOVE, indicator) ? last.measured : indicator,
      answerKey: before === 0 ? indicator : `${indicator}/${before + 1}`,
      area: (named ? group : "") || heading || shown(areas),
      ownGoal: named ? first : "",
      goal: [named ? group : "", heading, shown(areas)].filter(Boolean).join(". "),
      comment: comments.map(shown).filter(Boolean).join(" "),
      text: shown,
      figure: (column) => (column ? measuredAt(grid, sheetRow, column.sheetColumn) : null),
    });
  }
  return rows;
}

/** What is told of the last indicator stands below the table to whoever reads its figures. */
function rowsBelow(grid: Grid, { area }: Table, labels: number): { sheetRow: number; label: string }[] {
  const below: { sheetRow: number; label: string }[] = [];
  for (let sheetRow = area.row + area.rows; ; sheetRow++) {
    const label = shownAt(grid, sheetRow, labels);
    if (!says(COMMENT_ROW, label) && !isSentence(label)) return below;
    below.push({ sheetRow, label });
  }
}

/** Where the labels of the rows stand, on the sheet. */
function labelColumn(grid: Grid, { area, rows }: Table, columns: readonly GoalColumn[]): number {
  const isLabels = ({ sheetColumn }: GoalColumn) =>
    rows.some(({ label, sheetRow }) => label !== "" && shownAt(grid, sheetRow, sheetColumn) === label);
  return columns.find(isLabels)?.sheetColumn ?? area.column;
}

function isSentence(label: string): boolean {
  return label.length > LONGEST_HEADING || endsSentence(label);
}

import { exact, type ExactNumber } from "../figures/exactNumber";
import type { Answers } from "../structure/answers";
import type { SheetInFile } from "./committeeSources";
import { consolidatedRow } from "./consolidatedRow";
import type { ConsolidatedRow, Consolidation, ConsolidationQuestion } from "./consolidation";
import { figuresOfRows } from "./figuresOfRows";

/** What is asked of a committee among others, and says nothing where its own rows stand one by one. */
const OF_THE_WHOLE = new Set<ConsolidationQuestion["kind"]>(["addedUp", "unnamed"]);

/**
 * Where the workbook is of one committee, its activities take its place: the rows that its own table adds up, one each.
 * @param made of the same sheets
 * @returns as it was where there are several committees, or no rows that are known to make up the whole
 */
export function withActivities(
  made: Consolidation,
  sheets: readonly SheetInFile[],
  answers: Answers = {},
): Consolidation {
  const [whole] = made.rows;
  if (!whole || made.rows.length > 1) return made;
  const { source } = whole;
  const of = sheets.find(({ tables }) => tables.includes(source.table));
  if (!of) return made;
  const others = of.tables.filter((other) => other !== source.table);
  const rows = figuresOfRows(source.table, others, of.grid, answers).map(({ label, figures }) =>
    consolidatedRow(
      { source: { ...source, committee: label, heading: "", figures }, committee: label },
      whole.unit,
      made.unit,
      made.signs,
    ),
  );
  if (rows.length < 2) return made;
  const kept = made.questions.filter(({ kind }) => !OF_THE_WHOLE.has(kind));
  return { ...made, rows, questions: [...kept, ...apartFrom(whole, rows)] };
}

/** What the rows come to is not what the table says itself, and by more than their rounding. */
function apartFrom(whole: ConsolidatedRow, rows: readonly ConsolidatedRow[]): ConsolidationQuestion[] {
  return (["budget", "outcome", "yearBudget", "forecast"] as const).flatMap(
    (measure): ConsolidationQuestion[] => {
      const own = whole.figures[measure];
      if (!own || own.from === null) return [];
      const figures = rows.flatMap((row) => row.figures[measure] ?? []);
      const sum = figures.reduce<ExactNumber>((total, { value }) => total.plus(value), exact(0));
      const decimals = Math.min(own.decimals, ...figures.map((figure) => figure.decimals));
      const steps = exact(1)
        .shifted(decimals)
        .times(exact(figures.length + 1));
      const isApart = sum.minus(own.value).abs().times(exact(2)).compare(steps) > 0;
      return isApart ? [{ kind: "rowsApart", row: whole, measure, sum }] : [];
    },
  );
}

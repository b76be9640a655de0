import { areBlanksHandedOnAsZero } from "../../excel/blankArguments";
import { ownFormula } from "../../domain/deviations/ownFormulas";
import { changesFor, fillChange } from "../../domain/deviations/deviationChanges";
import { tableDeviations, type TableDeviations } from "../../domain/deviations/tableDeviations";
import { readThreshold } from "../../domain/deviations/thresholds";
import type { Grid } from "../../domain/sheet/grid";
import type { CellChange } from "../../domain/sheet/plan";
import type { Answers } from "../../domain/structure/answers";
import { deviationTexts as texts, sizeText } from "../../texts/deviations/deviations";
import type { SheetProblem, WriteOutcome } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { checkTables } from "../shared/checkTables";
import { readWorkbookTables } from "../shared/readWorkbookTables";
import type { DeviationReport, DisagreementView } from "./deviationReport";
import { deviationQuestions } from "./deviationQuestions";
import { tableView } from "./deviationViews";
import { writePlan } from "../shared/writing";

export interface DeviationOptions {
  /** As the user has chosen before: answers to questions, thresholds. */
  readonly answers?: Answers;
  /** A column in per cent too, where a column has to be added. */
  readonly withShare?: boolean;
  /** Driftkoll's own functions, one call a column, instead of Excel's formulas. */
  readonly ownFunctions?: boolean;
}

/**
 * "Beräkna avvikelser": shows which deviations would be filled, which disagree, and which have to be explained.
 * Writes nothing; fillDeviations does, with the plan of the report.
 *
 * Round trips: 1.
 * @param sheet null while no worksheet is in front
 */
export async function previewDeviations(
  sheet: string | null,
  { answers: given = {}, withShare = false, ownFunctions = false }: DeviationOptions = {},
): Promise<DeviationReport | SheetProblem> {
  if (sheet === null) return problem("noWorksheet");
  return orProblem(async () => {
    const { tables, sheets, answers } = await readWorkbookTables({ sheets: [sheet], answers: given });
    const [read] = sheets;
    if (!read) return { kind: "problem", sheet, text: texts.problems.nothing, what: "empty" };
    const { grid } = read;
    if (grid.isProtected)
      return { kind: "problem", sheet, text: texts.problems.protected, what: "protected" };
    const options = { withShare, headings: texts.headings };
    const found = tables.flatMap((table) => tableDeviations(table, tables, grid, answers, options) ?? []);
    if (found.length === 0) return { kind: "problem", sheet, text: texts.problems.nothing, what: "noTable" };
    // What the check names is told beside a deviation that disagrees.
    const { findings } = await checkTables(read, answers);
    const threshold = readThreshold(answers);
    return {
      kind: "deviations",
      sheet,
      tables: found.map((one) => tableView(one, grid, threshold, findings, ownFunctions)),
      questions: deviationQuestions(found, answers),
      threshold: texts.threshold(threshold),
      limits: {
        percent: sizeText(threshold.share * 100),
        tkr: sizeText(threshold.amount),
        rule: threshold.rule,
      },
      plan: { sheet, changes: found.flatMap((one) => changesOf(one, grid, ownFunctions)) },
    };
  }, sheet);
}

/** Writes the deviations that were shown, and checks the sheet again. Round trips: 2, and 1 to check. */
export function fillDeviations({ plan }: Pick<DeviationReport, "plan">): Promise<WriteOutcome> {
  const count = plan.changes.filter(({ after }) => after.kind === "formula").length;
  return writePlan(plan, texts.filled(count));
}

/** Puts a formula in place of one figure that disagrees, as the user has chosen. Round trips: as fillDeviations. */
export function correctDeviation({ plan, address }: DisagreementView): Promise<WriteOutcome> {
  return writePlan(plan, texts.corrected(address));
}

function changesOf({ built, columns }: TableDeviations, grid: Grid, own: boolean): CellChange[] {
  return columns.flatMap((planned) => {
    const call = own ? ownFormula(built, planned, areBlanksHandedOnAsZero()) : null;
    const changes = changesFor(planned, built, grid);
    if (!call) return changes;
    // The first cell holds the call; the others get their number format only, which none of them has alone.
    const like = built.table.columns[planned.column.budget]!.sheetColumn;
    const headings = changes.filter(({ after }) => after.kind === "text");
    return [...headings, fillChange(grid, call, planned.column, like)];
  });
}

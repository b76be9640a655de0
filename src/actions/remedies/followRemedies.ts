import type { CommitteeSource } from "../../domain/consolidation/committeeFigures";
import { committeeSources } from "../../domain/consolidation/committeeSources";
import { committeesInRows } from "../../domain/consolidation/committeesInRows";
import { coversOf, deficitOf, type RemedyCover } from "../../domain/remedies/remedyCover";
import { remedyPlan } from "../../domain/remedies/remedyPlan";
import { stampedRemedies } from "../../domain/remedies/stampedRemedies";
import { stampFromText } from "../../domain/report/stamp/stampText";
import type { SheetTables } from "../../domain/readTables";
import type { SourceTable } from "../../domain/structure/builtTable";
import { committeeIn, isSameCommittee } from "../../domain/words/committeeName";
import { readStamp } from "../../excel/readStamp";
import { remedyTexts as texts } from "../../texts/remedies/remedies";
import { readChosenFile, type ChosenFile } from "../shared/chosenFile";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import {
  readWorkbookTables,
  sourcesOf,
  tablesOf,
  type TablesWanted,
  type WorkbookTables,
} from "../shared/readWorkbookTables";
import { ownSheets } from "../shared/sheetsInFile";
import type { RemedyReport } from "./remedyReport";
import { viewOfRemedies, type EarlierRemedies, type FoundPlan } from "./remedyViews";

export interface RemediesWanted extends TablesWanted {
  /** An earlier version of the workbook, whose plan this one is followed up against. */
  readonly earlier?: ChosenFile;
}

/**
 * "Åtgärdsplan": what the measures are expected to give and have given, against the deficit that they are to close.
 * They are followed up against an earlier version, if one is given, else against the workbook's stamp. Writes nothing.
 * Round trips: 1 to read the sheets, 1 before it for their names where they are not given, 1 after it for the stamp.
 */
export function followRemedies(wanted: RemediesWanted = {}): Promise<RemedyReport | SheetProblem> {
  return orProblem(async () => {
    const workbook = await readWorkbookTables(wanted);
    const found = plansOf(workbook.tables);
    if (found.length === 0) return { ...problem("noTable"), text: texts.noPlan };
    const earlier = wanted.earlier ? await earlierPlans(wanted.earlier) : await stampedPlans(found);
    if (earlier && "kind" in earlier) return earlier;
    return viewOfRemedies(found, coversIn(workbook, found), earlier);
  });
}

/** Each committee's measures against its own deficit, wherever in the workbook it is told. */
function coversIn(workbook: WorkbookTables, found: readonly FoundPlan[]): RemedyCover[] {
  const sheets = ownSheets(workbook);
  const sources = committeeSources(sheets, workbook.answers);
  const others = committeesInRows(sheets, workbook.answers);
  const plans = found.map(({ table: { table, sheet }, plan }) => ({
    plan,
    committee: [table.title, ...table.titles, sheet].map(committeeIn).find((name) => name !== null) ?? null,
  }));
  const named = plans.flatMap(({ plan, committee }) => [
    committee,
    ...plan.remedies.map((remedy) => remedy.committee),
  ]);
  return coversOf(plans, (committee) => {
    // Another committee's table says nothing of this one's deficit.
    const isAnothers = ({ committee: own }: CommitteeSource) =>
      named.some((name) => name !== null && isSameCommittee(name, own)) &&
      !(committee !== null && isSameCommittee(committee, own));
    const isFree = (source: CommitteeSource) => !isAnothers(source);
    return deficitOf(sources.filter(isFree), committee, others.filter(isFree));
  });
}

function plansOf(tables: readonly SourceTable[]): FoundPlan[] {
  return tables.flatMap((table) => {
    const plan = remedyPlan(table);
    return plan ? [{ table, plan }] : [];
  });
}

/** As the plans were when the workbook was stamped; null without a stamp that says. */
async function stampedPlans(found: readonly FoundPlan[]): Promise<EarlierRemedies | null> {
  const reading = await readStamp();
  const stamp = reading.kind === "text" ? stampFromText(reading.text) : null;
  if (!stamp) return null;
  const stamped = stampedRemedies(
    stamp,
    found.map(({ table: { sheet }, plan }) => ({ sheet, plan })),
  );
  return stamped && stamped.length > 0 ? { since: texts.sinceStamp(stamp.date), remedies: stamped } : null;
}

async function earlierPlans(file: ChosenFile): Promise<EarlierRemedies | SheetProblem> {
  const read = await readChosenFile(file);
  if ("kind" in read) return read;
  const sheets: SheetTables[] = [];
  for (const { grid } of read.sheets) if (grid) sheets.push(await tablesOf(grid));
  const found = plansOf(sourcesOf(sheets));
  const remedies = found.flatMap(({ plan }) => plan.remedies);
  return found.length > 0
    ? { since: texts.sinceVersion, remedies }
    : { ...problem("noTable"), text: texts.noEarlierPlan(file.name) };
}

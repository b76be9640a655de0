import { committeeSources } from "../../domain/consolidation/committeeSources";
import { exact, type ExactNumber } from "../../domain/figures/exactNumber";
import { coverOf, deficitOf, inDeficitUnit, type RemedyCover } from "../../domain/remedies/remedyCover";
import { remedyPlan, type Remedy, type RemedyPlan } from "../../domain/remedies/remedyPlan";
import { remediesSince } from "../../domain/remedies/sinceEarlier";
import { stampedRemedies } from "../../domain/remedies/stampedRemedies";
import { stampFromText } from "../../domain/report/stamp/stampText";
import type { SheetTables } from "../../domain/readTables";
import { areaAddress, cellAddress } from "../../domain/sheet/address";
import type { SourceTable } from "../../domain/structure/builtTable";
import { committeeIn } from "../../domain/words/committeeName";
import { readStamp } from "../../excel/readStamp";
import { effectText, remedyTexts as texts, shareOfText } from "../../texts/remedies/remedies";
import { readChosenFile, type ChosenFile } from "../shared/chosenFile";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { readWorkbookTables, sourcesOf, tablesOf, type TablesWanted } from "../shared/readWorkbookTables";
import { ownSheets } from "../shared/sheetsInFile";
import type { EffectView, RemedyPlanView, RemedyReport } from "./remedyReport";

export interface RemediesWanted extends TablesWanted {
  /** An earlier version of the workbook, whose plan this one is followed up against. */
  readonly earlier?: ChosenFile;
}

/** A plan where it stands. */
interface FoundPlan {
  readonly table: SourceTable;
  readonly plan: RemedyPlan;
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
    const [first] = found;
    if (!first) return { ...problem("noTable"), text: texts.noPlan };
    const earlier = wanted.earlier ? await earlierPlans(wanted.earlier) : await stampedPlans(found);
    if (earlier && "kind" in earlier) return earlier;
    const sources = committeeSources(ownSheets(workbook), workbook.answers);
    const { sheet, table } = first.table;
    const committee = [table.title, ...table.titles, sheet].map(committeeIn).find((name) => name !== null);
    const deficit = deficitOf(sources, committee ?? null);
    const plans = found.map(({ plan }) => plan);
    return reportOf(found, deficit, coverOf(plans, deficit), earlier);
  });
}

function plansOf(tables: readonly SourceTable[]): FoundPlan[] {
  return tables.flatMap((table) => {
    const plan = remedyPlan(table);
    return plan ? [{ table, plan }] : [];
  });
}

/** What the measures were, and when that was. */
interface EarlierRemedies {
  readonly since: string;
  readonly remedies: readonly Remedy[];
}

/** As the plans were when the workbook was stamped; null without a stamp that says. */
async function stampedPlans(found: readonly FoundPlan[]): Promise<EarlierRemedies | null> {
  const reading = await readStamp();
  const stamp = reading.kind === "text" ? stampFromText(reading.text) : null;
  if (!stamp) return null;
  const stamped = found.flatMap(({ table, plan }) => stampedRemedies(stamp, table.sheet, plan) ?? []);
  return stamped.length > 0 ? { since: texts.sinceStamp(stamp.date), remedies: stamped } : null;
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

function reportOf(
  found: readonly FoundPlan[],
  deficit: ReturnType<typeof deficitOf>,
  cover: RemedyCover | null,
  earlier: EarlierRemedies | null,
): RemedyReport {
  const plans = found.map(planView);
  const isForecast = deficit?.of === "forecast" && cover !== null;
  const hasEffects = found.some(({ plan }) => plan.remedies.length > 0);
  const unreckoned = found.flatMap(({ plan }) => plan.unreckoned);
  const questions = [
    ...(deficit === null ? [texts.unknownDeficit] : []),
    ...(unreckoned.length > 0 ? [texts.unreckoned(unreckoned)] : []),
    ...(isForecast && hasEffects ? [texts.alreadyIn] : []),
  ];
  return {
    kind: "remedies",
    ready: questions.length === 0 && (cover?.uncovered.sign() ?? 0) === 0,
    plans,
    deficit: deficit && {
      ...effectView(deficit.amount, deficit.decimals),
      unit: deficit.unit,
      sheet: deficit.sheet,
      cell: cellAddress(deficit.cell),
      of: deficit.of,
    },
    uncovered: cover && effectView(cover.uncovered, cover.deficit.decimals),
    bars: cover ? barsOf(cover, found) : [],
    sentences: [...found.flatMap(({ plan }) => effectSentences(plan)), ...coverSentences(deficit, cover)],
    questions,
    since: earlier?.since ?? "",
    changes: earlier && changesSince(found, earlier.remedies),
  };
}

/** What a plan gives, in the words of the letter too. */
export function effectSentences({ remedies, expected, realised, unit, decimals }: RemedyPlan): string[] {
  if (remedies.length === 0) return [texts.none];
  const share = realised && expected.sign() !== 0 ? shareOfText(realised, expected) : "";
  return [
    texts.expected(effectText(expected, decimals), unit),
    ...(realised ? [texts.realised(effectText(realised, decimals), unit, share)] : []),
  ];
}

function coverSentences(deficit: ReturnType<typeof deficitOf>, cover: RemedyCover | null): string[] {
  if (!deficit) return [];
  if (!cover) return [texts.noDeficit(deficit)];
  const { uncovered } = cover;
  return [
    texts.deficit(deficit),
    uncovered.sign() === 0
      ? texts.covered
      : texts.uncovered(effectText(uncovered, deficit.decimals), deficit.unit),
  ];
}

function barsOf({ deficit, expected }: RemedyCover, found: readonly FoundPlan[]): RemedyReport["bars"] {
  const bar = (of: "deficit" | "expected" | "realised", value: ExactNumber) => ({
    of,
    value: value.toCell(),
    text: `${effectText(value, deficit.decimals)} ${deficit.unit}`,
  });
  const given = found.flatMap(({ plan: { realised, unit } }) =>
    realised ? [inDeficitUnit(realised.abs(), { unit }, deficit)] : [],
  );
  const sum = given.reduce<ExactNumber>((total, one) => total.plus(one), exact(0));
  return [
    bar("deficit", deficit.amount),
    bar("expected", expected),
    ...(given.length > 0 ? [bar("realised", sum)] : []),
  ];
}

function changesSince(now: readonly FoundPlan[], before: readonly Remedy[]): string[] {
  const { unit, decimals } = now[0]!.plan;
  const changes = remediesSince(
    before,
    now.flatMap(({ plan }) => plan.remedies),
  );
  return changes.length === 0
    ? [texts.unchanged]
    : changes.map((change) => texts.change(change, decimals, unit));
}

function planView({ table: { table, sheet }, plan }: FoundPlan): RemedyPlanView {
  const { unit, decimals, remedies, expected, realised } = plan;
  const view = (value: ExactNumber | null) => value && effectView(value, decimals);
  return {
    sheet,
    address: areaAddress(table.area),
    title: table.title || sheet,
    unit,
    rows: remedies.map((one) => ({
      label: one.label,
      cell: cellAddress(one.cell),
      expected: view(one.expected),
      realised: view(one.realised),
    })),
    expected: effectView(expected, decimals),
    realised: view(realised),
  };
}

function effectView(value: ExactNumber, decimals: number): EffectView {
  return { value: value.toCell(), text: effectText(value, decimals) };
}

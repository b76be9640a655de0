import { compareVersions, type VersionChanges } from "../../domain/compareVersions";
import type { SheetTables } from "../../domain/readTables";
import { forecastMove } from "../../domain/versions/forecastMove";
import type { WorkbookFile } from "../../files/readWorkbookFile";
import { versionTexts as texts } from "../../texts/versions/versions";
import { readChosenFile, type ChosenFile } from "../shared/chosenFile";
import { inPeace } from "../shared/letPaneDraw";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { readWorkbookTables, sourcesOf, tablesOf, type WorkbookTables } from "../shared/readWorkbookTables";
import type { VersionReport } from "./versionReport";
import { versionSheet } from "./versionSheet";
import { forecastLines, versionLine, versionSheetView } from "./versionViews";

/** What is compared with what. */
export type VersionsWanted =
  /** The sheets of the workbook, the visible ones when left out, with an earlier file. */
  | { readonly file: ChosenFile; readonly sheets?: readonly string[] }
  /** Two sheets of the workbook. */
  | { readonly earlierSheet: string; readonly sheet: string };

/**
 * "Ändrat sedan tidigare version": what is not as it was, row by row, what it does to the totals, and why the forecast
 * has moved. Writes nothing: addPlannedSheet does, with the plan of the report. The earlier file never comes into the
 * workbook.
 *
 * Round trips: 1 for the sheets' names where they are not given, 1 for the sheets.
 */
export async function compareWithEarlier(
  wanted: VersionsWanted,
  signal?: AbortSignal,
): Promise<VersionReport | SheetProblem> {
  if ("earlierSheet" in wanted) {
    const { earlierSheet, sheet } = wanted;
    if (earlierSheet === sheet) return versionProblem(texts.sameSheet);
    return orProblem(async () => {
      const now = await readWorkbookTables({ sheets: [earlierSheet, sheet] });
      const read = (name: string) => now.sheets.filter(({ grid }) => grid.sheet === name);
      return reportOf(earlierSheet, read(earlierSheet), read(sheet), now, signal);
    });
  }
  const file = await readChosenFile(wanted.file, signal);
  if ("kind" in file) return file;
  return orProblem(async () => {
    const now = await readWorkbookTables({ sheets: wanted.sheets });
    if (now.sheets.length === 0) return versionProblem(texts.noSheets);
    const old = await tablesOfFile(file, now, signal);
    if (old.length === 0) return versionProblem(texts.emptyFile);
    return reportOf(file.name, old, now.sheets, now, signal);
  });
}

function versionProblem(text: string): SheetProblem {
  return { kind: "problem", sheet: "", text, what: "empty" };
}

/** The visible sheets of the earlier file, and hidden ones that are looked at now. */
async function tablesOfFile(
  { sheets }: WorkbookFile,
  now: WorkbookTables,
  signal?: AbortSignal,
): Promise<SheetTables[]> {
  const names = new Set(now.grids.map(({ sheet }) => sheet.toLowerCase()));
  const read: SheetTables[] = [];
  for (const { name, isVisible, grid } of sheets)
    if (grid && (isVisible || names.has(name.toLowerCase())))
      read.push(await tablesOf(grid, now.answers, signal));
  return read;
}

async function reportOf(
  name: string,
  old: readonly SheetTables[],
  now: readonly SheetTables[],
  { answers }: WorkbookTables,
  signal?: AbortSignal,
): Promise<VersionReport> {
  const found = await inPeace(compareVersions(old, now), signal);
  const all = [...found.sheets.flatMap(({ changes }) => changes), ...found.others];
  const move = forecastMove(sourcesOf(old), sourcesOf(now), answers);
  const others = found.others.map(({ sheet, kind }) => ({ sheet, kind }));
  return {
    kind: "versions",
    name,
    summary: summaryOf(name, found),
    sheets: [
      ...found.sheets.flatMap((sheet) => versionSheetView(sheet) ?? []),
      ...others.map(({ sheet, kind }) => ({
        sheet,
        title: sheet,
        lines: [],
        totals: [],
        notes: [texts.wholeSheet(kind === "added")],
      })),
    ],
    forecast: forecastLines(move),
    lines: all.map(versionLine),
    plan: all.length === 0 ? null : { sheet: versionSheet(name, all), sources: [] },
  };
}

function summaryOf(name: string, { sheets, others }: VersionChanges): string {
  const all = [...sheets.flatMap(({ changes }) => changes), ...others].filter(({ isDerived }) => !isDerived);
  const count = (wanted: string) => all.filter(({ kind }) => kind === wanted).length;
  const hasAny = sheets.some(({ changes }) => changes.length > 0) || others.length > 0;
  if (!hasAny) return texts.nothing(name);
  if (all.length === 0) return texts.onlyFollowing(name);
  return texts.summary(name, count("changed"), count("added"), count("removed"));
}

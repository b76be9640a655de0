import { changesSince } from "../../domain/report/stamp/changesSince";
import type { StampChange } from "../../domain/report/stamp/changes";
import type { StampCells } from "../../domain/report/stamp/stampCells";
import { isSealed } from "../../domain/report/controlReport/seal";
import { stampToText } from "../../domain/report/stamp/stampText";
import { cellAddress } from "../../domain/sheet/address";
import type { Grid } from "../../domain/sheet/grid";
import type { Steps } from "../../domain/steps";
import { readTablesInSteps } from "../../domain/tables/readTables";
import type { Table } from "../../domain/tables/table";
import { readSheets } from "../../excel/readSheets";
import type { WrittenReport } from "../../excel/reportSheet";
import { takeBackReport } from "../../excel/restoreReport";
import { writeReport } from "../../excel/writeReport";
import { controlReportTexts } from "../../texts/send/controlReport";
import { prepareTexts as texts } from "../../texts/send/prepare";
import { PROBLEMS } from "../../texts/shared/problems";
import { inPeace } from "../shared/letPaneDraw";
import type { WriteOutcome } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { controlReport, controlReportText } from "./controlReport";
import { controlReportSheet } from "./controlReportSheet";
import type { Preparation } from "./preparation";
import { stampCellsOf } from "./stampOf";

/** The report as text, for a message or a document. */
export async function copiedReport(preparation: Preparation, date: string): Promise<string> {
  return controlReportText(controlReport(preparation, date));
}

/**
 * Writes the sheet "Kontrollrapport" and the stamp, after reading every sheet again and finding its figures as they were
 * checked. One undo takes both back, as long as nobody has changed either.
 *
 * Round trips: 1 to read again (more for large sheets), and as writeReport.
 * @param date the day that the user gives: "2025-12-05"
 */
export async function writePreparation(preparation: Preparation, date: string): Promise<WriteOutcome> {
  const changed = await orProblem(() => changedSince(preparation));
  if (changed?.kind === "problem") return { ok: false, text: changed.text };
  if (changed !== null) return { ok: false, text: changedText(changed), isChanged: true };
  const stamp = { ...preparation.stamp, date };
  const sheet = controlReportSheet(controlReport(preparation, date), preparation.verdict.kind);
  const result = await orProblem(() => writeReport({ sheet, stamp: stampToText(stamp), isOurs }));
  switch (result.kind) {
    case "problem":
      return { ok: false, text: result.text };
    case "protected":
      return { ok: false, text: texts.protected };
    case "failed":
      return { ok: false, text: texts.failed(PROBLEMS[result.code]) };
    case "left":
      return {
        ok: false,
        text: texts.left(result.name, result.isOld, PROBLEMS[result.code]),
        isChanged: true,
      };
    case "unanswered":
      return { ok: false, text: texts.unanswered(result.name), isChanged: true };
    case "written": {
      const { written } = result;
      return {
        ok: true,
        text: texts.written(written.added.name),
        undo: () => takeBack(written),
        report: null,
      };
    }
  }
}

async function takeBack(written: WrittenReport): Promise<WriteOutcome> {
  const { name } = written.added;
  const result = await orProblem(() => takeBackReport(written));
  switch (result.kind) {
    case "problem":
      return { ok: false, text: result.text };
    case "changed":
      return { ok: false, text: texts.changedAfter(name) };
    case "gone":
      return { ok: false, text: texts.gone(name) };
    case "restored":
      return { ok: true, text: texts.restored, undo: null, report: null };
  }
}

/** The values of a sheet that holds a report of ours, as it was written. */
function isOurs(values: readonly (readonly unknown[])[]): boolean {
  return isSealed(values, controlReportTexts.seal);
}

/** The first figure or name that is not as it was checked; null where all are. */
async function changedSince({ stamp }: Preparation): Promise<StampChange | null> {
  const { grids } = await readSheets(stamp.sheets.map(({ sheet }) => sheet));
  return inPeace(firstChange(stamp, grids));
}

function* firstChange(stamp: Preparation["stamp"], grids: readonly Grid[]): Steps<StampChange | null> {
  const cells: StampCells[] = [];
  for (const grid of grids) cells.push(yield* stampCellsOf(grid));
  const changes = yield* changesSince(stamp, cells, tablesNow);
  return changes[0] ?? null;
}

/** The tables of a sheet, read anew. How they are built is no matter: a stamp keeps what they say. */
function* tablesNow({ grid }: StampCells): Steps<readonly Table[]> {
  return (yield* readTablesInSteps(grid)).tables;
}

function changedText(change: StampChange): string {
  const cell = "cell" in change ? change.cell : null;
  return texts.changedSince(change.sheet, cell === null ? "" : cellAddress(cell));
}

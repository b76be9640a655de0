import { functionTexts } from "../../texts/functions/functions";
import { plainValue } from "../cell";
import type { Cells, SpilledCell } from "../overCells";
import { isErrorCode, Problem, toExcelError } from "../problem";

/**
 * Ett nyckeltal ur Kolada, när Kolada är påslaget för arbetsboken. Kommuner i en kolumn och år i en rad blir en tabell: =KOLADA("N31001";A5:A12;B4:F4)
 * @example =KOLADA("N31001";"Nässjö";2023) ger ett tal
 * @customfunction KOLADA
 * @param nyckeltal Koladas beteckning, till exempel "N31001". En cell eller ett område.
 * @param kommun Namn eller kod: "Nässjö", "0682", "Riket" eller en grupp som "Liknande kommuner, IFO, Nässjö, 2022". En cell eller ett område.
 * @param år Året, till exempel 2023. En cell eller ett område.
 * @param [kön] "alla" (om inget anges), "kvinnor" eller "män".
 * @returns Värdet som Kolada har det, i nyckeltalets egen enhet. #SAKNAS! när värde saknas eller när Kolada inte är påslaget. Bara nyckeltal, kommun och år skickas.
 * @cancelable
 */
export async function kolada(
  nyckeltal: unknown[][],
  kommun: unknown[][],
  år: unknown[][],
  kön?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  const stopping = new AbortController();
  if (invocation) invocation.onCanceled = () => stopping.abort();
  const call = {
    indicators: plain(nyckeltal, "Nyckeltal"),
    areas: plain(kommun, "Kommun"),
    years: plain(år, "År"),
    genders: plain(kön ?? [[""]], "Kön"),
  };
  const loaded = await import(/* webpackChunkName: "kolada" */ "../../actions/kolada/answerCells").catch(
    () => null,
  );
  if (!loaded) return [[toExcelError(new Problem("#N/A", functionTexts.notFetched))]];
  const answers = await loaded.answerCells(call, stopping.signal);
  return answers.map((row) => row.map(toCell));
}

function plain(cells: NonNullable<Cells>, argument: string) {
  return cells.map((row) => row.map((cell) => plainValue(cell, argument)));
}

function toCell(answer: number | string | { code: string; reason: string }): SpilledCell {
  if (typeof answer !== "object") return answer;
  return toExcelError(new Problem(isErrorCode(answer.code) ? answer.code : "#VALUE!", answer.reason));
}

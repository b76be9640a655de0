import { readEnvironment } from "../../excel/environment";
import { faultReportText } from "../../texts/shared/faultReport";
import { latestFault } from "./faults";

/**
 * What support needs to know, as a text to copy: versions, requirement sets, what Driftkoll did last and what went
 * wrong then. No figure, name or text of the workbook is in it: see Fault.
 * @param version of Driftkoll
 * @param step what was done last, in words; null where nothing was
 */
export function faultReport(version: string, step: string | null): string {
  return faultReportText({ version, step, excel: readEnvironment(), fault: latestFault() });
}

import { explainExcelError } from "../../excel/excelError";
import { PROBLEMS, type ProblemKind } from "../../texts/shared/problems";
import { noteFault } from "./faults";
import type { SheetProblem } from "./outcomes";

export function problem(what: ProblemKind, sheet = ""): SheetProblem {
  return { kind: "problem", sheet, text: PROBLEMS[what], what };
}

/** Runs work in Excel; what goes wrong there becomes a plain sentence. Faults of our own are thrown on. */
export async function orProblem<T>(work: () => Promise<T>, sheet = ""): Promise<T | SheetProblem> {
  try {
    return await work();
  } catch (error) {
    const explained = explainExcelError(error);
    if (explained.code !== "stopped") noteFault(explained);
    if (explained.code === "unknown" && !isFromExcel(error)) throw error;
    return problem(explained.code, sheet);
  }
}

/** office.js marks its errors with debugInfo; without it the fault is the add-in's. */
function isFromExcel(error: unknown): boolean {
  const origin = error instanceof Error && "cause" in error && error.cause ? error.cause : error;
  return typeof origin === "object" && origin !== null && "debugInfo" in origin;
}

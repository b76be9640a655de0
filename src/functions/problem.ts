/** Why a cell gets no figure: an Excel error value, with a Swedish reason where Excel can show one. */
export class Problem {
  constructor(
    readonly code: ErrorCode,
    /** "" where Excel shows no text: it does so for #VÄRDEFEL! and #SAKNAS! only. */
    readonly reason = "",
  ) {}
}

/** The error values by their en-US text, as Excel's API knows them. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!";

const CODES: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"];

export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && CODES.includes(text);
}

/**
 * The problem as Excel's runtime wants it. Only called when a function runs: CustomFunctions.Error does not
 * exist yet when the functions are loaded.
 */
export function toExcelError(problem: Problem): CustomFunctions.Error {
  const code = problem.code as CustomFunctions.ErrorCode;
  return problem.reason ? new CustomFunctions.Error(code, problem.reason) : new CustomFunctions.Error(code);
}

/**
 * What can go wrong between the add-in and Excel, in the few kinds the user can do something about. The
 * actions turn the code into a Swedish sentence; nothing else in the add-in looks at Excel's own codes.
 */
export type ExcelErrorCode =
  /** A cell is being edited: Enter or Esc first. */
  | "editMode"
  /** A protected sheet, a read-only workbook, or a right the add-in does not have. */
  | "accessDenied"
  /** More than Excel carries in one message. */
  | "tooLarge"
  /** More filled cells than anybody waits for. */
  | "tooManyCells"
  /** Excel closed the session (the web after a long pause): reload the workbook. */
  | "sessionGone"
  /** Too many requests, a dialog open, no answer: try again in a while. */
  | "busy"
  /** A sheet, a cell or another thing that is no longer there. */
  | "notFound"
  /** This Excel is too old for the call. */
  | "notSupported"
  /** The writes of a batch cannot be undone as one step. */
  | "undoNotSupported"
  /** A sheet that is hidden cannot be shown a cell of. */
  | "hidden"
  /** What was kept in the workbook is not there when it is read back. */
  | "notKept"
  /** What is kept in the workbook was written by a later version, and is left alone. */
  | "newerMemory"
  /** What is kept in the workbook is more than can be read or written again. */
  | "memoryTooLarge"
  /** The user pressed Avbryt. */
  | "stopped"
  | "unknown";

/** An error of Excel's, told apart once. The original stands in `cause`. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly code: ExcelErrorCode,
    /** Excel's own code ("AccessDenied"), for the log. */
    readonly excelCode: string,
    /** The call that failed ("WorksheetCollection.getItem"), where Excel says so. */
    readonly location: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message);
    if (options && "cause" in options) this.cause = options.cause;
  }
}

const CODES: Readonly<Record<string, ExcelErrorCode>> = {
  InvalidOperationInCellEditMode: "editMode",
  AccessDenied: "accessDenied",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  InvalidOrTimedOutSession: "sessionGone",
  InvalidRequestContext: "sessionGone",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  RequestAborted: "busy",
  ConnectionFailure: "busy",
  Timeout: "busy",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  UnsupportedSheet: "notFound",
  UndoNotSupported: "undoNotSupported",
  ApiNotFound: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedFeature: "notSupported",
};

/**
 * Tells an error of office.js apart. Errors are recognised by their fields and not by their class, since
 * office.js lives in another global (an iframe, a vm) in some of the places this runs.
 * @param error anything that was thrown
 * @returns the same error where it is an ExcelError already
 */
export function explainExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  const { code, message, debugInfo } = fields(error);
  return new ExcelError(CODES[code] ?? "unknown", code, fields(debugInfo).errorLocation, message, {
    cause: error,
  });
}

function fields(thing: unknown): {
  code: string;
  message: string;
  errorLocation: string;
  debugInfo: unknown;
} {
  const record: Record<string, unknown> = typeof thing === "object" && thing !== null ? { ...thing } : {};
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    code: text(record["code"]),
    // `message` is not an own enumerable property of a real Error.
    message: thing instanceof Error ? thing.message : text(record["message"]) || String(thing),
    errorLocation: text(record["errorLocation"]),
    debugInfo: record["debugInfo"],
  };
}

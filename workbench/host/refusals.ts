import type { ErrorCode } from "./errors";

/**
 * Excel refuses a whole message: nothing in it is carried out. It does not come as an answer but as a failure
 * of the message itself, which each transport tells in its own way.
 */
export class MessageRefused extends Error {
  constructor(readonly code: ErrorCode) {
    super(SENTENCES[code] ?? code);
  }

  /** The number that office.js knows the failure by. */
  get officeCode(): number {
    return OFFICE_CODES[this.code] ?? GENERAL;
  }
}

const GENERAL = 5001;

const OFFICE_CODES: Partial<Record<ErrorCode, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

const SENTENCES: Partial<Record<ErrorCode, string>> = {
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
  InvalidOrTimedOutSession: "Your session has expired or is invalid.",
  ActivityLimitReached: "Activity limit has been reached.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

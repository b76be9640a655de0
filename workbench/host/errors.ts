/** An error as Excel answers it: a code the client hands on, and an English sentence. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidObjectPath"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "UndoNotSupported"
  // What Excel refuses a whole message with.
  | "InvalidOperationInCellEditMode"
  | "InvalidOrTimedOutSession"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ActivityLimitReached";

export function notFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function invalid(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

/** What the stand-in does not know is refused loudly, never answered with a guess. */
export function unknownMember(type: string, member: string): HostError {
  return new HostError("ApiNotFound", `The stand-in does not know ${type}.${member}.`);
}

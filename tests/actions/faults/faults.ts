import type { ErrorCode, RequestBody } from "../../../workbench/host";
import { isWrite } from "../../../workbench/host/faults";
import { excel } from "./opened";

/** What goes wrong in a write, and when. */
export interface Fault {
  readonly name: string;
  readonly when: "before" | "during" | "after";
  /** @returns where Excel does not answer: whether it has come so far, and what lets it go on */
  readonly play: () => Held | void;
}

export interface Held {
  readonly isReached: () => boolean;
  readonly release: () => void;
}

const REFUSALS: readonly ErrorCode[] = [
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
];

/** Every fault that the stand-in can play. */
export const FAULTS: readonly Fault[] = [
  ...REFUSALS.map((code): Fault => ({
    name: code,
    when: "before",
    play: () => excel.host.refuse(code, { when: isWrite }),
  })),
  ...([1, 2, 3, 4] as const).map((call): Fault => ({
    name: `fails at call ${call}`,
    when: "during",
    play: () => excel.host.faults.failCall(call),
  })),
  {
    name: "AccessDenied at call 2",
    when: "during",
    play: () => excel.host.faults.failCall(2, "AccessDenied"),
  },
  {
    name: "undo refused at call 2",
    when: "during",
    play: () => excel.host.faults.failCall(2, "UndoNotSupported"),
  },
  { name: "lost answer", when: "after", play: () => excel.host.faults.loseAnswer(isWrite) },
  {
    name: "lost answer, session gone",
    when: "after",
    play: () => excel.host.faults.loseAnswer(isWrite, "InvalidOrTimedOutSession"),
  },
  { name: "never answers", when: "before", play: () => hold(false) },
  { name: "never answers, but does it", when: "after", play: () => hold(true) },
  { name: "protected sheet", when: "before", play: () => void (excel.sheet.isProtected = true) },
  {
    name: "protected workbook",
    when: "before",
    play: () => void (excel.workbook.isStructureProtected = true),
  },
  { name: "read-only workbook", when: "before", play: () => void (excel.workbook.isReadOnly = true) },
];

function hold(isCarriedOut: boolean): Held {
  let isReached = false;
  const when = (request: RequestBody) => {
    if (!isWrite(request)) return false;
    isReached = true;
    return true;
  };
  return { isReached: () => isReached, release: excel.host.faults.hold({ when, isCarriedOut }) };
}

import { HostError, type ErrorCode } from "./errors";
import { ActionType, isRoundTrip, PathType, type Action, type RequestBody } from "./protocol";
import { MessageRefused } from "./refusals";

/** Which messages a fault strikes; all round trips where nothing is said. */
export type Which = (request: RequestBody) => boolean;

interface Hold {
  readonly when: Which;
  readonly isCarriedOut: boolean;
  readonly released: Promise<void>;
}

/**
 * What goes wrong between an add-in and Excel, made to happen on purpose: a call in the middle of a message that fails,
 * an answer that is lost on its way back, a message that is never answered.
 */
export class Faults {
  private failing: { left: number; readonly code: ErrorCode } | null = null;
  private losing: { readonly when: Which; readonly code: ErrorCode } | null = null;
  private held: Hold | null = null;

  /**
   * The n-th call from now on that changes something fails, and with it the rest of its message; what stood before it
   * in the message is carried out.
   * @param count 1 for the very next
   */
  failCall(count: number, code: ErrorCode = "GeneralException"): void {
    this.failing = { left: count, code };
  }

  /** The next message is carried out, and its answer never arrives: the client hears of a broken connection. */
  loseAnswer(when: Which = isRoundTrip, code: ErrorCode = "GeneralException"): void {
    this.losing = { when, code };
  }

  /**
   * Messages are not answered until they are let go.
   * @param options.isCarriedOut what they ask for is done at once, and only the answer is kept back
   * @returns lets them go
   */
  hold(options: { when?: Which; isCarriedOut?: boolean } = {}): () => void {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const { when = isRoundTrip, isCarriedOut = false } = options;
    const hold = (this.held = { when, isCarriedOut, released });
    return () => {
      if (this.held === hold) this.held = null;
      release();
    };
  }

  /** Waits before a message is carried out, where it is held back whole. */
  async before(request: RequestBody): Promise<void> {
    const { held } = this;
    if (held && !held.isCarriedOut && held.when(request)) await held.released;
  }

  /** @throws HostError where this call is to fail */
  strike(action: Action, request: RequestBody): void {
    if (!this.failing || !isChange(action, request)) return;
    this.failing.left -= 1;
    if (this.failing.left > 0) return;
    const { code } = this.failing;
    this.failing = null;
    throw new HostError(code, "The call was made to fail.");
  }

  /** Waits with the answer, or loses it. @throws MessageRefused */
  async after(request: RequestBody): Promise<void> {
    const { held, losing } = this;
    if (held?.isCarriedOut && held.when(request)) await held.released;
    if (!losing?.when(request)) return;
    this.losing = null;
    throw new MessageRefused(losing.code);
  }
}

/** A call that changes the workbook, told by its name: what is read begins with Get, the client's own with "_". */
export function isChange({ ActionType: type, Name, ObjectPathId }: Action, request: RequestBody): boolean {
  if (type === ActionType.SetProperty) return true;
  if (type === ActionType.Method) return !/^(?:_|Get)/.test(Name);
  const path = request.ObjectPaths[ObjectPathId];
  return (
    type === ActionType.Instantiate && path?.ObjectPathType === PathType.Method && /^Add$/.test(path.Name)
  );
}

/** A message that changes something. */
export function isWrite(request: RequestBody): boolean {
  return request.Actions.some((action) => isChange(action, request));
}

import type { Workbook } from "../workbook";
import { REQUIREMENT_SETS, type RequirementSets } from "./appContext";
import type { ErrorCode } from "./errors";
import { Faults } from "./faults";
import { EventSource, type HostEvent } from "./events";
import { Gate } from "./gate";
import { ObjectPaths, References } from "./objectPaths";
import { keptPaths, performAction } from "./performAction";
import { ActionType, type RequestBody, type ResponseBody } from "./protocol";
import { MessageRefused } from "./refusals";
import type { HostServices } from "./services";
import { locationOf, wireError } from "./wireError";

/** A result of a worksheet function, as the client sends it: [id, true, value] or [id, false, message, code]. */
export type FunctionResult = readonly unknown[];

/** What Excel on the web carries in one message, either way. */
const MESSAGE_LIMIT = 5_000_000;

export interface HostOptions {
  /** Bytes that a message may have, either way; a larger one is refused. */
  readonly messageLimit?: number;
  /** Excel on the web tells of no change that comes from a list of choices. */
  readonly platform?: "desktop" | "web";
  /** Other requirement sets than all those the stand-in answers for: FLOOR, say. */
  readonly requirementSets?: RequirementSets;
}

/**
 * Excel's side of the wire: answers the request bodies of the real office.js over a workbook. One for all
 * transports; a transport only carries text to and fro.
 */
export class Host {
  private readonly references = new References();
  private readonly events: EventSource;
  private readonly services: HostServices;
  private readonly stopWatching: () => void;
  private readonly resultListeners = new Set<(results: readonly FunctionResult[]) => void>();
  private readonly readyListeners = new Set<() => void>();
  private isReady = false;
  private readonly gate = new Gate();
  private wrote = false;
  private queue: Promise<unknown> = Promise.resolve();
  readonly messageLimit: number;
  readonly requirementSets: RequirementSets;
  /** For tests: what goes wrong on purpose. */
  readonly faults = new Faults();

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    this.messageLimit = options.messageLimit ?? MESSAGE_LIMIT;
    this.requirementSets = options.requirementSets ?? REQUIREMENT_SETS;
    this.events = new EventSource(workbook, options.platform ?? "desktop");
    this.stopWatching = workbook.subscribe(({ kind }) => {
      if (kind !== "activated" && kind !== "selected" && kind !== "calculated") this.wrote = true;
    });
    this.services = {
      workbook,
      messageLimit: this.messageLimit,
      register: (event) => this.events.register(event),
      unregister: (event) => this.events.unregister(event),
      functionsReady: () => {
        this.isReady = true;
        for (const listener of this.readyListeners) listener();
      },
      functionResults: (results) => {
        for (const listener of this.resultListeners)
          listener(results.map((one) => (Array.isArray(one) ? (one as FunctionResult) : [one])));
      },
    };
  }

  /**
   * Answers one request. Requests are answered one after the other, as Excel does.
   * @param options.canWait the add-in would rather wait than fail while a cell is being edited
   * @throws MessageRefused
   */
  async handle(request: RequestBody, options: { canWait?: boolean } = {}): Promise<ResponseBody> {
    await this.gate.admit(request, options.canWait ?? false);
    await this.faults.before(request);
    const answer = this.queue.then(() => this.answer(request));
    this.queue = answer.catch(() => undefined);
    const response = await answer;
    await this.faults.after(request);
    return response;
  }

  /** Somebody has begun to type in a cell: until endEdit the add-in is refused, or waits where it may. */
  beginEdit(): void {
    this.gate.beginEdit();
  }

  endEdit(): void {
    this.gate.endEdit();
  }

  /** Calls back with events to fire at the add-in. @returns a function that stops it */
  onEvent(listener: (event: HostEvent) => void): () => void {
    return this.events.listen(listener);
  }

  /** Calls back with results of worksheet functions, as they arrive. */
  onFunctionResults(listener: (results: readonly FunctionResult[]) => void): () => void {
    this.resultListeners.add(listener);
    return () => this.resultListeners.delete(listener);
  }

  /** Calls back when the client's worksheet functions can be called; at once when they already can. */
  onFunctionsReady(listener: () => void): () => void {
    this.readyListeners.add(listener);
    if (this.isReady) listener();
    return () => this.readyListeners.delete(listener);
  }

  /** For tests: the next request (or every one, that `when` accepts) is refused whole, as in cell-edit mode. */
  refuse(
    code: ErrorCode,
    options: { isForGood?: boolean; when?: (request: RequestBody) => boolean } = {},
  ): void {
    this.gate.refuse(code, options);
  }

  /** Ends what refuse began. */
  accept(): void {
    this.gate.accept();
  }

  /** Ranges the client still holds on to. */
  get keptReferences(): number {
    return this.references.count;
  }

  dispose(): void {
    this.stopWatching();
    this.events.dispose();
    this.resultListeners.clear();
    this.readyListeners.clear();
  }

  private async answer(request: RequestBody): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [] };
    const paths = new ObjectPaths(request.ObjectPaths, this.references, this.services);
    const kept = keptPaths(request);
    this.wrote = false;
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.faults.strike(action, request);
        if (action.ActionType === ActionType.Query) await this.computeWhatWasWritten();
        const value = this.workbook.asAddin(() =>
          this.workbook.batch(() => performAction(action, paths, kept, this.references)),
        );
        if (action.ActionType === ActionType.Trace) (response.TraceIds ??= []).push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (error instanceof MessageRefused) throw error;
        response.Error = wireError(error, locationOf(action, request, paths), index);
        break;
      }
    }
    try {
      await this.computeWhatWasWritten();
    } catch (error) {
      response.Error ??= wireError(error, "", request.Actions.length - 1);
    }
    return response;
  }

  /** Formulas are computed when somebody looks: before a read that follows writes, and when the message ends. */
  private async computeWhatWasWritten(): Promise<void> {
    if (!this.wrote) return;
    this.wrote = false;
    await this.workbook.calculate();
  }
}

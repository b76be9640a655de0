import type { Workbook } from "../workbook";
import { HostError, type ErrorCode } from "./errors";
import { EventSource, type HostEvent } from "./events";
import { ObjectPaths, References } from "./objectPaths";
import { ActionType, isRoundTrip, type Action, type RequestBody, type ResponseBody } from "./protocol";
import { answerQuery, identity } from "./query";
import { MessageRefused } from "./refusals";
import { isServerObject, type ServerObject } from "./serverType";
import type { HostServices } from "./services";

/** A result of a worksheet function, as the client sends it: [id, true, value] or [id, false, message, code]. */
export type FunctionResult = readonly unknown[];

/** What Excel on the web carries in one message, either way. */
const MESSAGE_LIMIT = 5_000_000;

export interface HostOptions {
  /** Bytes that a message may have, either way; a larger one is refused. */
  readonly messageLimit?: number;
}

/**
 * Excel's side of the wire: answers the request bodies of the real office.js over a workbook. One for all
 * transports; a transport only carries text to and fro.
 */
export class Host {
  private readonly references = new References();
  private readonly events: EventSource;
  private readonly services: HostServices;
  private readonly resultListeners = new Set<(results: readonly FunctionResult[]) => void>();
  private readonly readyListeners = new Set<() => void>();
  private isReady = false;
  private refusal: { code: ErrorCode; isForGood: boolean; when: (request: RequestBody) => boolean } | null =
    null;
  private wrote = false;
  private queue: Promise<unknown> = Promise.resolve();
  private editing: { ended: Promise<void>; end: () => void } | null = null;
  readonly messageLimit: number;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    this.messageLimit = options.messageLimit ?? MESSAGE_LIMIT;
    this.events = new EventSource(workbook);
    workbook.subscribe((change) => {
      if (change.kind === "cells") this.wrote = true;
    });
    this.services = {
      workbook,
      register: (event) => this.events.register(event),
      unregister: (event) => this.events.unregister(event),
      functionsReady: () => {
        this.isReady = true;
        for (const listener of this.readyListeners) listener();
      },
      functionResults: (results) => {
        for (const listener of this.resultListeners)
          listener(results.map((one) => (Array.isArray(one) ? one : [one])));
      },
    };
  }

  /**
   * Answers one request. Requests are answered one after the other, as Excel does.
   * @param options.canWait the add-in would rather wait than fail while a cell is being edited
   * @throws MessageRefused
   */
  async handle(request: RequestBody, options: { canWait?: boolean } = {}): Promise<ResponseBody> {
    if (this.editing && isRoundTrip(request)) {
      if (!options.canWait) throw new MessageRefused("InvalidOperationInCellEditMode");
      await this.editing.ended;
    }
    const answer = this.queue.then(() => this.answer(request));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Somebody has begun to type in a cell: until endEdit the add-in is refused, or waits where it may. */
  beginEdit(): void {
    if (this.editing) return;
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  endEdit(): void {
    this.editing?.end();
    this.editing = null;
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
    this.refusal = { code, isForGood: options.isForGood ?? false, when: options.when ?? (() => true) };
  }

  /** Ends what refuse began. */
  accept(): void {
    this.refusal = null;
  }

  /** Ranges the client still holds on to. */
  get keptReferences(): number {
    return this.references.count;
  }

  dispose(): void {
    this.events.dispose();
    this.resultListeners.clear();
    this.readyListeners.clear();
  }

  private async answer(request: RequestBody): Promise<ResponseBody> {
    const refusal = this.refusal;
    if (refusal?.when(request)) {
      if (!refusal.isForGood) this.refusal = null;
      throw new MessageRefused(refusal.code);
    }
    const response: ResponseBody = { Results: [] };
    const paths = new ObjectPaths(request.ObjectPaths, this.references, this.services);
    const kept = keptPaths(request);
    this.wrote = false;
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Query) await this.computeWhatWasWritten();
        const value = this.workbook.asAddin(() =>
          this.workbook.batch(() => this.perform(action, paths, kept)),
        );
        if (action.ActionType === ActionType.Trace) (response.TraceIds ??= []).push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
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

  private perform(action: Action, paths: ObjectPaths, kept: ReadonlySet<number>): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.introduce(object, kept.has(action.ObjectPathId));
      case ActionType.Query:
        return object && answerQuery(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        if (!object) throw nullObjectSet(action.Name);
        object.set(action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Method:
        return object && this.call(object, action, paths);
      default:
        throw new HostError(
          "ApiNotFound",
          `The stand-in does not know actions of type ${action.ActionType}.`,
        );
    }
  }

  private introduce(object: ServerObject, isKept: boolean): Record<string, unknown> {
    return isKept && object.isReferenced ? { _ReferenceId: this.references.keep(object) } : identity(object);
  }

  private call(object: ServerObject, action: Action, paths: ObjectPaths): unknown {
    const args = paths.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      this.references.release(String(args[0]));
      return null;
    }
    const result = object.call(action.Name, args);
    return isServerObject(result) ? this.introduce(result, false) : result;
  }
}

/** What Excel does with a property set on a null object is not documented; refused, so that nobody leans on it. */
function nullObjectSet(name: string): HostError {
  return new HostError("InvalidObjectPath", `${name} was set on an object that does not exist.`);
}

/** The ranges this message asks to be kept: they are introduced with a reference. */
function keptPaths(request: RequestBody): ReadonlySet<number> {
  return new Set(
    request.Actions.filter(({ Name }) => Name === "_KeepReference").map(({ ObjectPathId }) => ObjectPathId),
  );
}

/** "WorksheetCollection.getItem", as the client shows it in debugInfo. */
function locationOf(action: Action, request: RequestBody, paths: ObjectPaths): string {
  const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  try {
    const path = request.ObjectPaths[action.ObjectPathId];
    const isPath = action.ActionType === ActionType.Instantiate && path?.ParentObjectPathId !== undefined;
    const owner = paths.resolve(isPath ? path.ParentObjectPathId! : action.ObjectPathId);
    const member = isPath ? path.Name || "getItem" : action.Name;
    return owner ? `${owner.typeName}.${camel(member)}` : "";
  } catch {
    return "";
  }
}

/** What the objects did not foresee is a general error, with its own words so that it can be looked into. */
function wireError(error: unknown, location: string, index: number): NonNullable<ResponseBody["Error"]> {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: 400,
    Location: location,
    ActionIndex: index,
  };
}

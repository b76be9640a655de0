/**
 * The far side of office.js's handshake with its host page: strings in, strings out, so that the browser page
 * (window.postMessage) and jsdom share it. Uses nothing but JavaScript itself.
 *
 *   const session = new FrameSession(host, { origin: "https://localhost:3443", send: (text) => frame.postMessage(text) });
 *   window.addEventListener("message", (event) => void session.receive(event.data));
 *   await session.invokeCommand("validateSheet");      // a ribbon button
 *   const results = await session.callFunctions([...]) // one calculation pass, one message each way
 */
import { appContext } from "./appContext";
import { DocumentSettings } from "./documentSettings";
import { RICH_API_EVENT } from "./events";
import { exchange } from "./exchange";
import { ActionKind, eventMessage, readMessage, replyTo, type FrameMessage } from "./frameMessages";
import { FunctionCaller, type FunctionCall, type FunctionOutcome } from "./functionCaller";
import type { Host } from "./host";
import { isRoundTrip, type RequestBody } from "./protocol";
import { MessageRefused } from "./refusals";

export interface FrameOptions {
  /** The page around the frame. */
  readonly origin: string;
  readonly send: (text: string) => void;
  readonly conversation?: string;
  readonly settings?: Map<string, string>;
}

const DispatchId = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;

export class FrameSession {
  private readonly conversation: string;
  private readonly settings: DocumentSettings;
  private readonly registered = new Set<string>();
  private readonly waiting: (() => void)[] = [];
  private readonly commands = new Map<string, () => void>();
  private readonly functions: FunctionCaller;
  private readonly stops: (() => void)[];
  private commandsMade = 0;
  private trips = 0;

  constructor(
    private readonly host: Host,
    private readonly options: FrameOptions,
  ) {
    this.conversation = options.conversation ?? "driftkoll";
    this.settings = new DocumentSettings(options.settings ?? new Map<string, string>());
    this.functions = new FunctionCaller((entries) => this.fireRichApi(entries));
    this.stops = [
      host.onEvent((event) => this.fireRichApi([event])),
      host.onFunctionResults((results) => this.functions.receive(results)),
    ];
  }

  /** Requests of the add-in that somebody waited for. */
  get roundTrips(): number {
    return this.trips;
  }

  /** Takes what the frame has posted; anything that is not office.js's is passed over. */
  async receive(text: unknown): Promise<void> {
    const message = readMessage(text);
    if (!message || message._messageType !== 0 || message._conversationId !== this.conversation) return;
    if (message._actionType === ActionKind.registerEvent) {
      this.registered.add(message._actionName);
      this.reply(message, { Error: 0 });
      for (const go of this.waiting.splice(0)) go();
    } else if (message._actionType === ActionKind.unregisterEvent) {
      this.registered.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.reply(
        message,
        appContext({
          settings: this.settings.values,
          requirementSets: this.host.requirementSets,
          documentUrl: `${this.options.origin}/${this.host.workbook.name}`,
        }),
      );
    } else if (message._actionName === "executeMethod") {
      await this.execute(message);
    }
    // notifyHost and the like want no answer.
  }

  /** Presses a ribbon button. Resolves when the add-in says that its command is completed. */
  async invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    await this.until("appCommandInvoked");
    const id = `command-${++this.commandsMade}`;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.fire("appCommandInvoked", {
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    await completed;
  }

  /** Calls worksheet functions: a whole calculation pass in one message. */
  async callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionOutcome[]> {
    await this.until("richApiMessage");
    await new Promise<void>((ready) => this.stops.push(this.host.onFunctionsReady(ready)));
    return this.functions.call(calls);
  }

  /** Tells the add-in that nobody waits for these calls any more. */
  cancelFunctions(calls: readonly FunctionCall[]): void {
    this.functions.cancel(calls);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  private async execute(message: FrameMessage): Promise<void> {
    const data = message._data as {
      ArrayData?: readonly unknown[];
      DdaMethod: { DispatchId: number };
      [name: string]: unknown;
    };
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        return this.answerRequest(message, data.ArrayData ?? []);
      case DispatchId.settingsSave:
        this.settings.save(data);
        return this.reply(message, { Version: 1, Error: 0 });
      case DispatchId.settingsRefresh:
        return this.reply(message, { Version: 1, Error: 0, Properties: this.settings.toRefresh() });
      case DispatchId.commandCompleted:
        this.completeCommand(data);
        return this.reply(message, { Version: 1, Error: 0 });
      default:
        // ooeOperationNotSupported: refused, so that nobody takes silence for an answer.
        return this.reply(message, { Version: 1, Error: 5007 });
    }
  }

  private async answerRequest(message: FrameMessage, data: readonly unknown[]): Promise<void> {
    const text = String(data[4]);
    const request = JSON.parse(text) as RequestBody;
    if (isRoundTrip(request)) this.trips++;
    try {
      const response = await exchange(this.host, request, text, Number(data[6] ?? 0));
      this.reply(message, { Version: 1, Error: 0, Data: [200, [], response] });
    } catch (error) {
      const refused = error instanceof MessageRefused ? error : new MessageRefused("GeneralException");
      this.reply(message, { Version: 1, Error: refused.officeCode });
    }
  }

  /** Told with the id that the command was fired with. */
  private completeCommand(data: Readonly<Record<string, unknown>>): void {
    const id = String(data["0"]);
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  private async until(event: string): Promise<void> {
    while (!this.registered.has(event)) await new Promise<void>((go) => this.waiting.push(go));
  }

  private fireRichApi(entries: readonly (readonly unknown[])[]): void {
    if (!this.registered.has("richApiMessage")) return;
    const isEvent = entries.every(([category]) => category === RICH_API_EVENT || category === 1);
    if (isEvent) this.fire("richApiMessage", { ArrayData: entries });
  }

  private fire(name: string, data: unknown): void {
    this.options.send(eventMessage(name, this.conversation, this.options.origin, data));
  }

  private reply(message: FrameMessage, data: unknown): void {
    this.options.send(replyTo(message, data));
  }
}

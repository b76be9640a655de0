import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { exchange } from "./exchange";
import type { Host } from "./host";
import { isRoundTrip, type RequestBody } from "./protocol";
import { MessageRefused } from "./refusals";

/** The real client of Excel, unmodified, talking to a host in the same process. No window is needed. */
export interface NativeExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Round trips so far: requests that somebody waits for (references let go of are not counted). */
  readonly roundTrips: () => number;
  /** Characters of each request and its answer, in order. */
  readonly sizes: readonly { readonly request: number; readonly response: number }[];
  /** Another workbook behind the same client. */
  connect(host: Host): void;
  /** Resolves when the client has been answered everything it has sent. */
  settle(): Promise<void>;
  dispose(): void;
}

interface BridgeMessage {
  id: number;
  type: number;
  flags: number;
  message: { body: RequestBody | string };
}

/**
 * The client, connected to a host: one that has been disposed of and is at rest, as a pane opens one workbook after the
 * other, or else a new one, which takes 15-30 ms.
 */
export function openNativeExcel(firstHost: Host): NativeExcel {
  const client = atRest.pop() ?? new Client();
  const sizes: { request: number; response: number }[] = [];
  const pending = new Set<Promise<void>>();
  let host = firstHost;
  let stopEvents = () => {};
  let trips = 0;
  let isOpen = true;

  async function answer(text: string): Promise<void> {
    const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
    if (type !== 1) return;
    const request =
      typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    client.isListening ||= request.Actions.some(({ Name }) => REGISTRATION.test(Name));
    const { statusCode, body } = await answered(request, text, flags);
    if (isRoundTrip(request)) {
      trips++;
      sizes.push({ request: text.length, response: body.length });
    }
    if (isOpen) client.hear({ id, type: 2, message: { statusCode, headers: {}, body } });
  }

  async function answered(request: RequestBody, text: string, flags: number) {
    try {
      return { statusCode: 200, body: await exchange(host, request, text, flags) };
    } catch (error) {
      const { code, message } =
        error instanceof MessageRefused ? error : new MessageRefused("GeneralException");
      return { statusCode: 400, body: JSON.stringify({ error: { code, message } }) };
    }
  }

  client.send = (text) => {
    const sent = answer(text).finally(() => pending.delete(sent));
    pending.add(sent);
  };
  const connect = (next: Host) => {
    stopEvents();
    host = next;
    stopEvents = host.onEvent((event) =>
      client.hear({ type: 3, controlId: "", message: { entries: [event] } }),
    );
  };
  connect(firstHost);

  return {
    ...client.api(),
    roundTrips: () => trips,
    sizes,
    connect,
    async settle() {
      while (pending.size > 0) await Promise.all(pending);
    },
    dispose: () => {
      if (!isOpen) return;
      stopEvents();
      isOpen = false;
      void client.rest(pending.size > 0);
    },
  };
}

/** What asks to be told of events: the client remembers that for good. */
const REGISTRATION = /Event$/;

/**
 * Clients that nobody uses, and that wait for nothing. Tests that end before a timer could fire open a few dozen before
 * the first is at rest; each takes 2 MB.
 */
const atRest: Client[] = [];
const MOST_AT_REST = 40;

type Api = Pick<NativeExcel, "Excel" | "OfficeExtension" | "CustomFunctions">;

/** The client in a world of its own. */
class Client {
  /** Takes what the client sends. */
  send: (text: string) => void = () => {};
  /** It has asked to be told of events, and would not ask another host. */
  isListening = false;
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost: (text: string) => this.send(text),
  };
  private readonly loaded = loadClient(this.bridge, {
    setTimeout: (action: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        action(...args);
      }, milliseconds);
      this.timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout) => {
      this.timers.delete(timer);
      clearTimeout(timer);
    },
  });

  hear(message: object): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  /** What whoever has it may put other functions into, without the next one seeing them. */
  api(): Api {
    const { Excel, OfficeExtension, CustomFunctions } = this.loaded;
    return { Excel: Object.create(Excel) as typeof Excel, OfficeExtension, CustomFunctions };
  }

  /**
   * Lets it be used again once nothing is under way. One that waits then, for an answer or to try once more, or that
   * still has something to say, is given up, and what it would have done later is not done.
   */
  async rest(isWaiting: boolean): Promise<void> {
    let isDone = !isWaiting && !this.isListening;
    this.send = () => void (isDone = false);
    for (let turn = 0; turn < 2; turn += 1) await new Promise((next) => setImmediate(next));
    if (this.timers.size > 0) isDone = false;
    this.timers.forEach(clearTimeout);
    if (isDone && atRest.length < MOST_AT_REST) atRest.push(this);
  }
}

let script: vm.Script | undefined;

/** Evaluates the client in a world of its own, with just enough of a browser for it to start. */
function loadClient(bridge: object, timers: object): Api {
  script ??= new vm.Script(readFileSync(clientPath(), "utf8"), { filename: "excel-web-16.00.debug.js" });
  const nothing = () => undefined;
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const world: Record<string, unknown> = {
    console,
    ...timers,
    setInterval,
    clearInterval,
    queueMicrotask,
    Promise,
    URL,
    TextEncoder,
    TextDecoder,
    navigator: { userAgent: "Driftkoll workbench", language: "sv-SE" },
    location: { href: "https://localhost/", search: "", hash: "", host: "localhost", protocol: "https:" },
    document: {
      ...element(),
      createElement: element,
      getElementById: () => null,
      cookie: "",
      head: element(),
      body: element(),
      addEventListener: nothing,
      URL: "https://localhost/",
    },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    _richApiNativeBridge: bridge,
  };
  world["window"] = world;
  world["self"] = world;
  world["top"] = world;
  world["parent"] = world;
  vm.createContext(world);
  script.runInContext(world);
  return world as unknown as Api;
}

/**
 * The client's file stands in a package that offers no entry point of its own. It is sought from this file
 * (or the bundle it is in) and not from the working directory, which is the user's own.
 */
function clientPath(): string {
  return path.join(
    path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
    "dist/excel-web-16.00.debug.js",
  );
}

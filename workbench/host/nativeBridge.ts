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

/** Loads the client and connects it to a host. 15-30 ms. */
export function openNativeExcel(firstHost: Host): NativeExcel {
  const sizes: { request: number; response: number }[] = [];
  let host = firstHost;
  let stopEvents = () => {};
  let trips = 0;
  const pending = new Set<Promise<void>>();

  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string) {
      const answered = answer(text).finally(() => pending.delete(answered));
      pending.add(answered);
    },
  };

  async function answer(text: string): Promise<void> {
    const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
    if (type !== 1) return;
    const request =
      typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    const { statusCode, body } = await answered(request, text, flags);
    if (isRoundTrip(request)) {
      trips++;
      sizes.push({ request: text.length, response: body.length });
    }
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }));
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

  const client = loadClient(bridge);
  const connect = (next: Host) => {
    stopEvents();
    host = next;
    stopEvents = host.onEvent((event) =>
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries: [event] } })),
    );
  };
  connect(firstHost);

  return {
    ...client,
    roundTrips: () => trips,
    sizes,
    connect,
    async settle() {
      while (pending.size > 0) await Promise.all(pending);
    },
    dispose: () => {
      stopEvents();
      bridge.onMessageFromHost = null;
    },
  };
}

type Client = Pick<NativeExcel, "Excel" | "OfficeExtension" | "CustomFunctions">;

let script: vm.Script | undefined;

/** Evaluates the client in a world of its own, with just enough of a browser for it to start. */
function loadClient(bridge: object): Client {
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
    setTimeout,
    clearTimeout,
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
  return world as unknown as Client;
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

/**
 * A stand-in for Kolada on this computer: version 3's shapes, INVENTED figures, and every way in which a service can
 * fail, for the workbench, the tests and the bench. It is never asked for anything real.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerTo, type Setting } from "./answers";

/** What goes wrong with one request. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** The line is cut without an answer. */
  | { readonly kind: "refused" }
  | { readonly kind: "body"; readonly body: string }
  /** Half of the answer, and then the line is cut. */
  | { readonly kind: "cut" }
  /** 200 and an empty list, as for misspelt names. */
  | { readonly kind: "empty" };

export interface StandIn {
  /** "http://127.0.0.1:4711/v3/" */
  readonly base: string;
  /** The addresses that have been asked for, below the base, in their order, with the time of each. */
  readonly asked: readonly { readonly address: string; readonly at: number }[];
  readonly setting: { -readonly [Key in keyof Setting]: Setting[Key] };
  /** What goes wrong with each request, counted from 0; null where nothing does. */
  fault: (address: string, place: number) => Fault | null;
  /** Hears the headers of each request. */
  heard: (headers: IncomingMessage["headers"]) => void;
  close(): Promise<void>;
}

export const SETTING: Setting = { revision: 0, pageSize: null, nextHost: "https://another-host.example" };

/** Answers one request below the base. */
export function answerRequest(address: string, response: ServerResponse, setting: Setting = SETTING): void {
  const { status, body } = answerTo(address, setting);
  // As the service does: no charset.
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

/** Starts the stand-in on a free port of this computer. */
export async function startStandIn(): Promise<StandIn> {
  const asked: { address: string; at: number }[] = [];
  const setting = { ...SETTING };
  const standIn: { -readonly [Key in keyof StandIn]: StandIn[Key] } = {
    base: "",
    asked,
    setting,
    fault: () => null,
    heard: () => undefined,
    close: () => Promise.resolve(),
  };
  const server = createServer((request, response) => {
    const address = (request.url ?? "").replace(/^\/v3\//, "");
    asked.push({ address, at: Date.now() });
    standIn.heard(request.headers);
    answer(request, response, address, standIn.fault(address, asked.length - 1), setting);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  standIn.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3/`;
  standIn.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return standIn;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  fault: Fault | null,
  setting: Setting,
): void {
  switch (fault?.kind) {
    case undefined:
      return answerRequest(address, response, setting);
    case "status":
      response.writeHead(fault.status, fault.retryAfter ? { "Retry-After": fault.retryAfter } : {}).end("{}");
      return;
    case "slow":
      setTimeout(() => answerRequest(address, response, setting), fault.milliseconds);
      return;
    case "refused":
      request.socket.destroy();
      return;
    case "body":
      response.writeHead(200, { "Content-Type": "application/json" }).end(fault.body);
      return;
    case "cut": {
      const body = JSON.stringify(answerTo(address, setting).body);
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
      response.write(body.slice(0, Math.floor(body.length / 2)), () => request.socket.destroy());
      return;
    }
    case "empty":
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ count: 0, values: [], next_url: null, previous_url: null }));
  }
}

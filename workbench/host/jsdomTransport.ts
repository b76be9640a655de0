import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { frameName, HOST_INFO } from "./appContext";
import { FrameSession, type FrameOptions } from "./frameProtocol";
import type { Host } from "./host";

const ORIGIN = "https://localhost";
const CLIENT = path.join(process.cwd(), "node_modules/@microsoft/office-js/dist");

/** The real office.js in jest's jsdom window, with a host on the other side of its real handshake. */
export interface JsdomExcel {
  readonly session: FrameSession;
  dispose(): void;
}

/**
 * Starts office.js in the current jsdom window (jest's, at an https address: see testEnvironmentOptions.url)
 * and waits until it is ready. Afterwards Office, Excel and CustomFunctions are globals, as in Excel. 80-180 ms.
 */
export async function openJsdomExcel(
  host: Host,
  options: Pick<FrameOptions, "settings"> = {},
): Promise<JsdomExcel> {
  window.history.replaceState(null, "", `${window.location.pathname}?_host_Info=${HOST_INFO}`);
  window.name = frameName(ORIGIN);
  const parent = {
    postMessage: (text: string) => void session.receive(text),
    location: { href: ORIGIN },
  };
  const session = new FrameSession(host, {
    ...options,
    origin: ORIGIN,
    send: (text) => {
      // As a browser does: later, and from the parent's origin.
      setTimeout(() => {
        window.dispatchEvent(new MessageEvent("message", { data: text, origin: ORIGIN, source: null }));
      }, 0);
    },
  });
  Object.defineProperty(window, "parent", { configurable: true, value: parent });
  Object.defineProperty(document, "domain", { configurable: true, value: "localhost", writable: true });
  const stopServing = serveClientScripts();
  // office.js looks its own tag up to learn where the rest of it is.
  const tag = document.createElement("script");
  tag.setAttribute("src", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  document.head.append(tag);
  run("office.debug.js");
  await new Promise<void>((ready) => void Office.onReady(() => ready()));
  return {
    session,
    dispose() {
      stopServing();
      session.dispose();
    },
  };
}

/** office.js adds script tags for its own parts; they are read from disk instead of the net, until stopped. */
function serveClientScripts(): () => void {
  const append = Node.prototype.appendChild;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src) return append.call(this, node) as T;
    const file = fileOf(node.src);
    setTimeout(() => {
      if (file) run(file);
      node.dispatchEvent(new Event(file ? "load" : "error"));
    }, 0);
    return node;
  };
  return () => {
    Node.prototype.appendChild = append;
  };
}

/** Where a part of the client stands on disk: ".../hosted/sv-se/office_strings.js"; null where it has none. */
function fileOf(url: string): string | null {
  const parts = new URL(url).pathname.split("/").slice(-2);
  return [parts.join("/"), parts[1]!].find((file) => existsSync(path.join(CLIENT, file))) ?? null;
}

function run(file: string): void {
  const script = document.createElement("script");
  script.textContent = readFileSync(path.join(CLIENT, file), "utf8");
  document.head.append(script);
}

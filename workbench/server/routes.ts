/** What the workbench's server answers, address by address. */
import { readFile, readdir } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import sirv from "sirv";
import { headersFor, KOLADA } from "../../scripts/headers";
import { answerRequest } from "../kolada/standIn";
import { LOCAL_SCRIPT_FOLDER, withLocalOfficeScript } from "./officeScript";

export interface Folders {
  /** The production build of the add-in, served unchanged. */
  readonly addin: string;
  /** The built page of the workbench. */
  readonly page: string;
  readonly examples: string;
  /** node_modules/@microsoft/office-js/dist */
  readonly officeScripts: string;
}

/** "local": Microsoft's script is served from node_modules. "microsoft": the pages are served as built. */
export type OfficeScriptSource = "local" | "microsoft";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The workbench's own page may use nothing from anywhere else; the pane in it carries its own policy. */
const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
].join("; ");

export function createRoutes(folders: Folders, officeScript: OfficeScriptSource): Handler {
  const addin = sirv(folders.addin, { dev: true });
  const page = sirv(folders.page, {
    dev: true,
    setHeaders: (response) => response.setHeader("Content-Security-Policy", PAGE_POLICY),
  });
  const examples = sirv(folders.examples, { dev: true });
  const officeScripts = sirv(folders.officeScripts, { dev: true });

  return (request, response) => {
    const path = pathOf(request);
    if (path === null) return answerNothing(response, 400);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (path === "/") return redirect(response, "/workbench/");
    if (path === "/examples/index.json") return void listExamples(folders.examples, response);
    if (path.startsWith("/examples/")) return below("/examples", examples)(request, response);
    if (path.startsWith("/workbench/")) return below("/workbench", page)(request, response);
    if (path.startsWith(LOCAL_SCRIPT_FOLDER)) return below("/office-js", officeScripts)(request, response);
    setHeaders(path, response);
    // In earnest the web server asks Kolada; here a stand-in answers, with invented figures that say so.
    if (path.startsWith(`/${KOLADA.path}`)) {
      if (request.method !== "GET") return answerNothing(response, 403);
      return answerRequest((request.url ?? "").slice(KOLADA.path.length + 1), response);
    }
    if (path.endsWith(".html") && officeScript === "local") {
      return void serveWithLocalScript(folders.addin, path, response);
    }
    addin(request, response, () => answerNothing(response, 404));
  };
}

/**
 * The add-in is served as it has to be in earnest, but for what would bind this computer's name to https, and for what
 * is kept by the browser: a build made anew is shown at once.
 */
function setHeaders(path: string, response: ServerResponse): void {
  for (const [name, value] of Object.entries(headersFor(path)))
    if (name !== "Strict-Transport-Security" && name !== "Cache-Control") response.setHeader(name, value);
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  } catch {
    return null;
  }
}

/** Serves a folder below a prefix: the library looks a request's whole path up in its folder. */
function below(prefix: string, serve: ReturnType<typeof sirv>): Handler {
  return (request, response) => {
    request.url = (request.url ?? "").slice(prefix.length);
    serve(request, response, () => answerNothing(response, 404));
  };
}

async function listExamples(folder: string, response: ServerResponse): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith(".xlsx") && !file.startsWith("~"));
  names.sort((a, b) => a.localeCompare(b, "sv"));
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.end(JSON.stringify(names));
}

async function serveWithLocalScript(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return answerNothing(response, 404);
  try {
    const html = withLocalOfficeScript(await readFile(file, "utf8"));
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.end(html);
  } catch {
    answerNothing(response, 404);
  }
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address }).end();
}

function answerNothing(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end("Finns inte här.\n");
}

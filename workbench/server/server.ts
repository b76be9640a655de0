/** The https server on localhost that serves the add-in, the workbench and the examples. */
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { findCertificate } from "./certificate";
import { createRoutes, type Folders, type OfficeScriptSource } from "./routes";

export interface RunningServer {
  /** "https://localhost:3000/". Always "localhost": Excel's client compares the host names of page and pane. */
  readonly address: string;
  readonly hasTrustedCertificate: boolean;
  close(): Promise<void>;
}

export interface ServerSettings {
  readonly root: string;
  /** 0 = any free port. A port that is taken is replaced by a free one. */
  readonly port: number;
  readonly officeScript: OfficeScriptSource;
}

/** Where everything that is served lies, seen from the project's root. */
export function foldersOf(root: string): Folders {
  return {
    addin: join(root, "dist"),
    page: join(root, ".cache", "workbench"),
    examples: join(root, "examples"),
    officeScripts: join(root, "node_modules", "@microsoft", "office-js", "dist"),
  };
}

export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const certificate = await findCertificate(join(settings.root, ".cache", "certificate"));
  const routes = createRoutes(foldersOf(settings.root), settings.officeScript);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, routes);
  await listen(server, settings.port);
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}/`,
    hasTrustedCertificate: certificate.isTrusted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Only the machine itself is served ("localhost" may mean either family of addresses, so the name is given). */
async function listen(server: Server, port: number): Promise<void> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

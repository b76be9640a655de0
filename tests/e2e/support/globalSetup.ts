/** Builds what is not fresh, and serves it on a free port for all browser tests. */
import { join } from "node:path";
import { buildAll } from "../../../workbench/server/build";
import { startServer, type RunningServer } from "../../../workbench/server/server";

declare global {
  var workbenchServer: RunningServer | undefined;
}

export default async function globalSetup(): Promise<void> {
  const root = join(__dirname, "..", "..", "..");
  await buildAll(root);
  // "microsoft": the pages are served exactly as they were built.
  globalThis.workbenchServer = await startServer({ root, port: 0, officeScript: "microsoft" });
  process.env["WORKBENCH_ADDRESS"] = globalThis.workbenchServer.address;
}

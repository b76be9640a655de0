/** `npm start`: builds what is not fresh, serves it, and says where. */
import { buildAll } from "./build";
import { startServer } from "./server";

const DEFAULT_PORT = 3000;

async function start(): Promise<void> {
  const root = process.cwd();
  console.log("Bygger tillägget och provmiljön (första gången tar det en stund) …");
  await buildAll(root);
  const server = await startServer({
    root,
    port: Number(process.env["DRIFTKOLL_PORT"] ?? DEFAULT_PORT),
    officeScript: process.env["DRIFTKOLL_OFFICE_JS"] === "microsoft" ? "microsoft" : "local",
  });
  console.log(`Driftkolls provmiljö finns på ${server.address} (avsluta med Ctrl+C).`);
  if (!server.hasTrustedCertificate) {
    console.log(
      "Webbläsaren varnar för certifikatet, eftersom det är gjort på den här datorn: välj Avancerat och fortsätt till localhost.",
    );
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

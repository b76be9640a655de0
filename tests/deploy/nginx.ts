/** A real nginx (Debian's package) with deploy/nginx.conf, on a free port of this computer. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { PLACEHOLDERS } from "../../scripts/deployFiles";
import { KOLADA } from "../../scripts/headers";
import { findCertificate } from "../../workbench/server/certificate";

const DIST = path.resolve("dist");

export interface Nginx {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * @param kolada where the server asks further in Kolada's place
 * @throws where nginx is not installed, or refuses the file
 */
export async function startNginx(kolada: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), "driftkoll-nginx-"));
  const port = await freePort();
  const { key, cert } = await findCertificate(path.join(folder, "certificate"));
  writeFileSync(path.join(folder, "key.pem"), key);
  writeFileSync(path.join(folder, "cert.pem"), cert);
  writeFileSync(path.join(folder, "nginx.conf"), settings(folder, port, kolada));
  const child = spawn("nginx", ["-c", path.join(folder, "nginx.conf"), "-e", path.join(folder, "error.log")]);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<string>((resolve) => {
    child.on("error", ({ message }) => resolve(message));
    child.on("close", (code) => resolve(`nginx ended with ${code}: ${said}`));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const failure = await Promise.race([answers(port), ended]);
  if (failure === null) return { port, stop };
  rmSync(folder, { recursive: true, force: true });
  throw new Error(failure);
}

/** The kept file with this computer's certificate, folder and port, in the frame that Debian gives it. */
function settings(folder: string, port: number, kolada: string): string {
  const mine: Record<string, string> = {
    [PLACEHOLDERS.name]: "localhost",
    [PLACEHOLDERS.folder]: DIST,
    [PLACEHOLDERS.certificate]: path.join(folder, "cert.pem"),
    [PLACEHOLDERS.key]: path.join(folder, "key.pem"),
    [`proxy_pass ${KOLADA.service}`]: `proxy_pass ${kolada}`,
    "listen 443 ssl": `listen 127.0.0.1:${port} ssl`,
  };
  let site = readFileSync("deploy/nginx.conf", "utf8");
  for (const [written, instead] of Object.entries(mine)) {
    if (!site.includes(written)) throw new Error(`deploy/nginx.conf does not say ${written}`);
    site = site.replace(written, instead);
  }
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((part) => `${part}_temp_path ${path.join(folder, part)};`)
    .join(" ");
  return `daemon off; master_process off; pid ${path.join(folder, "pid")};
events {}
http { include /etc/nginx/mime.types; access_log off; ${own}
${site}
}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Resolves with null as soon as it answers. */
async function answers(port: number): Promise<string | null> {
  const { connect } = await import("node:net");
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.on("error", () => resolve(false)).on("connect", () => socket.end());
    });
    if (isOpen) return null;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return "nginx did not answer within ten seconds";
}

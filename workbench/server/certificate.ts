/**
 * The certificate of the local server. Excel's client only trusts a parent page over https, so even the
 * developer's own machine needs one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** True where the browser is expected to accept it without a warning. */
  readonly isTrusted: boolean;
}

/**
 * The developer's own trusted certificate where there is one (made by `npx office-addin-dev-certs install`),
 * otherwise one signed by itself, made once and kept in the cache folder.
 */
export async function findCertificate(cacheFolder: string): Promise<Certificate> {
  return readTrusted() ?? readCached(cacheFolder) ?? (await makeOne(cacheFolder));
}

function readTrusted(): Certificate | null {
  const folder = join(homedir(), ".office-addin-dev-certs");
  return readPair(join(folder, "localhost.key"), join(folder, "localhost.crt"), true);
}

function readCached(cacheFolder: string): Certificate | null {
  return readPair(join(cacheFolder, "localhost.key"), join(cacheFolder, "localhost.crt"), false);
}

function readPair(keyFile: string, certFile: string, isTrusted: boolean): Certificate | null {
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  const cert = readFileSync(certFile, "utf8");
  if (new Date(new X509Certificate(cert).validTo) < new Date()) return null;
  return { key: readFileSync(keyFile, "utf8"), cert, isTrusted };
}

async function makeOne(cacheFolder: string): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(join(cacheFolder, "localhost.key"), made.private, { mode: 0o600 });
  writeFileSync(join(cacheFolder, "localhost.crt"), made.cert);
  return { key: made.private, cert: made.cert, isTrusted: false };
}

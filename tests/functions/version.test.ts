/**
 * Excel keeps functions.json for up to a day, and asks for it sooner only where the manifest's version is higher. New
 * scripts with old descriptions give wrong arguments: so whatever Excel is told of the functions belongs to one version.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const FOLDER = "src/functions/worksheet";
/** What functions.json was in which version. */
const RECORD = "src/functions/version.json";
const HOW = `The functions as Excel is told of them have changed (a name, an argument, a text). Do three things:
  1. npm version minor --no-git-tag-version     (patch where only texts have changed)
  2. a heading with that version, and a line that tells controllers what is new, on top of CHANGELOG.md
  3. RENEW_FUNCTIONS=1 npx jest tests/functions/version
Where another change has raised the version meanwhile, raise it once more: each version may have been served.`;

interface Recorded {
  readonly version: string;
  readonly functions: string;
}

async function hashNow(): Promise<string> {
  const files = readdirSync(FOLDER).sort();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(
    files.map((file) => path.join(FOLDER, file)),
  );
  expect(errors).toEqual([]);
  return createHash("sha256").update(metadataJson).digest("hex");
}

/** What has to be done; null where the record is right. */
function missing(now: Recorded, recorded: Recorded): string | null {
  if (now.version !== recorded.version)
    return "The version is raised: now RENEW_FUNCTIONS=1 npx jest tests/functions/version";
  return now.functions === recorded.functions ? null : HOW;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;
const { version } = read<{ version: string }>("package.json");

test("what Excel is told of the functions is the same for as long as the version is", async () => {
  const now = { version, functions: await hashNow() };
  const recorded = read<Recorded>(RECORD);
  if (process.env["RENEW_FUNCTIONS"] && version !== recorded.version)
    writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
  expect(missing(now, read<Recorded>(RECORD))).toBeNull();
});

test("a change under the same version is refused, with what to do; renewing alone does not help", () => {
  const recorded = { version: "1.2.0", functions: "as served" };
  expect(missing({ version: "1.2.0", functions: "changed" }, recorded)).toBe(HOW);
  expect(missing({ version: "1.3.0", functions: "changed" }, recorded)).toContain("RENEW_FUNCTIONS=1");
  expect(missing({ version: "1.3.0", functions: "as served" }, recorded)).toContain("RENEW_FUNCTIONS=1");
  expect(missing(recorded, recorded)).toBeNull();
});

test("every version has told controllers what is new", () => {
  const [latest] = /^## (.+)$/m.exec(readFileSync("CHANGELOG.md", "utf8"))?.slice(1) ?? [];
  expect(latest).toBe(version);
});

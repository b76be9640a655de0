// @ts-check
/**
 * Lints texts as if they were files of the project, with those of the project's own rules that need no types. Reads [[file, text], ...]
 * as JSON and writes the names of the broken rules, a list a text. A process of its own, because the test
 * runner cannot load ESLint's configuration.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

// The rules that need the types of the whole project are left out: they take ten times as long, and none of those
// that a text is held against here is among them.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const broken = [];
for (const [filePath, code] of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push([...new Set(result?.messages.map(({ ruleId }) => ruleId))]);
}
process.stdout.write(JSON.stringify(broken));

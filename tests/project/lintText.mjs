// @ts-check
/**
 * Lints texts as if they were files of the project, with eslint.config.mjs. Reads [[file, text], ...] as JSON
 * and writes the names of the broken rules, a list a text. A process of its own, because the test
 * runner cannot load ESLint's configuration.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
const broken = [];
for (const [filePath, code] of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push([...new Set(result?.messages.map(({ ruleId }) => ruleId))]);
}
process.stdout.write(JSON.stringify(broken));

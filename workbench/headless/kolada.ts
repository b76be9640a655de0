import { readFile } from "node:fs/promises";
import { readPasted } from "../../src/domain/kolada/pasted/readPasted";
import type { PastedAnswers } from "../../src/domain/kolada/pasted/pastedTypes";
import { pastedTexts } from "../../src/texts/kolada/comparison";
import type { Streams } from "./main";

/**
 * A line of JSON for each value of pasted tables, as "Klistra in från Kolada" reads them. No workbook, and no network.
 * @returns the exit code: 0 all read, 1 a table needs an answer or says nothing, 2 a file could not be opened
 */
export async function pastedTables(
  files: readonly string[],
  answers: PastedAnswers,
  { out, err }: Streams,
): Promise<number> {
  let code = 0;
  const print = (line: object) => out(`${JSON.stringify(line)}\n`);
  for (const file of files) {
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) {
      err(`${file}: Filen kunde inte öppnas.\n`);
      code = 2;
      continue;
    }
    const reading = readPasted(text, answers);
    if (reading.kind === "values") {
      for (const { isPreliminary, ...value } of reading.values)
        print({ file, ...value, preliminary: isPreliminary });
      continue;
    }
    code = Math.max(code, 1);
    if (reading.kind === "question") {
      const { about, key, texts } = reading.question;
      const options = Object.keys(about === "labels" ? pastedTexts.labelAnswers : pastedTexts.signAnswers);
      print({ file, question: { about, key, texts, options } });
    } else {
      const { why, what } = reading;
      err(
        `${file}: ${why === "contradiction" ? pastedTexts.contradiction(what) : pastedTexts.unread[why]}\n`,
      );
    }
  }
  return code;
}

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Workbook } from "../workbook/types";
import type { OpenedFile } from "../xlsx/openXlsx";

/** The changed workbook could not be written. The message is a plain Swedish sentence. */
export class NotWritten extends Error {
  override readonly name = "NotWritten";
}

/**
 * What writes a changed workbook beside its original: computed, and whole or not at all.
 * @param target where, as planOutputs has decided; the folder is made where it does not exist
 * @param tellLosses called before something that the file cannot keep is lost
 * @returns a function that resolves to the new file's path; it throws NotWritten
 */
export function saver(
  { workbook, save }: { readonly workbook: Workbook } & Pick<OpenedFile, "save">,
  target: string | null,
  tellLosses: () => void,
): () => Promise<string> {
  return async () => {
    if (target === null) throw new Error("This action writes no workbook.");
    await workbook.settled();
    tellLosses();
    // The original stays as it is, so nothing is lost for good.
    const bytes = await save({ acceptLosses: true });
    const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(unfinished, Buffer.from(bytes), { flag: "wx" });
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw new NotWritten(whyNot(error, target), { cause: error });
    }
    return target;
  };
}

const SENTENCES: Readonly<Record<string, string>> = {
  EEXIST: "Det som --out anger är ingen mapp.",
  ENOTDIR: "Det som --out anger är ingen mapp.",
  EACCES: "Mappen som --out anger får inte skrivas i (behörighet saknas).",
  EPERM: "Mappen som --out anger får inte skrivas i (behörighet saknas).",
  EROFS: "Mappen som --out anger går inte att skriva i.",
  ENOSPC: "Disken är full.",
};

function whyNot(error: unknown, target: string): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return SENTENCES[code] ?? `${target} kunde inte skrivas (${code || String(error)}).`;
}

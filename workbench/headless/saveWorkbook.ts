import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Workbook } from "../workbook/types";
import type { OpenedFile } from "../xlsx/openXlsx";

/** The changed file would stand where the original does. */
export class WouldOverwrite extends Error {
  override readonly name = "WouldOverwrite";
}

/**
 * What writes a changed workbook beside its original: computed, into another folder, under the same name.
 * @param file the original, as named on the command line; it is never written
 * @param out the folder, made where it does not exist
 * @param tellLosses called before something that the file cannot keep is lost
 * @returns a function that resolves to the new file's path; it throws WouldOverwrite where that is the original
 */
export function saver(
  { workbook, save }: { readonly workbook: Workbook } & Pick<OpenedFile, "save">,
  file: string,
  out: string | undefined,
  tellLosses: () => void,
): () => Promise<string> {
  return async () => {
    if (out === undefined) throw new Error("This action writes no workbook.");
    const target = path.join(out, path.basename(file));
    if (path.resolve(target) === path.resolve(file)) throw new WouldOverwrite(target);
    await workbook.settled();
    tellLosses();
    // The original stays as it is, so nothing is lost for good.
    const bytes = await save({ acceptLosses: true });
    await mkdir(out, { recursive: true });
    await writeFile(target, Buffer.from(bytes));
    return target;
  };
}

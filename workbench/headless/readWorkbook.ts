import type { WorkbookOptions } from "../workbook";
import type { Workbook } from "../workbook/types";
// Not by way of the folder's index: that brings the library that makes new files, a third of a second to load.
import { openXlsx, type OpenedFile } from "../xlsx/openXlsx";
import { UnreadableFile } from "../xlsx/unreadable";

export type ReadResult =
  | ({ readonly kind: "workbook"; readonly workbook: Workbook } & Pick<OpenedFile, "save" | "losses">)
  /** Why not, as a plain Swedish sentence. */
  | { readonly kind: "unreadable"; readonly why: string };

/**
 * Opens a workbook file. Whatever is wrong with it is told and not thrown: the other files still have to be
 * done.
 * @param name the workbook's name, as on its window in Excel
 * @param readBytes gets the file's contents
 * @param options with a calculator where something will be written
 */
export async function readWorkbook(
  name: string,
  readBytes: () => Promise<Uint8Array>,
  options: WorkbookOptions = {},
): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes();
  } catch (error) {
    return { kind: "unreadable", why: whyNotOpened(error) };
  }
  try {
    const { workbook, save, losses } = await openXlsx(bytes, name, options);
    return { kind: "workbook", workbook, save, losses };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: "unreadable", why: error.message };
    return { kind: "unreadable", why: `Filen kunde inte läsas (${String(error)}).` };
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "Filen finns inte.",
  EISDIR: "Det är en mapp, inte en fil.",
  EACCES: "Filen får inte läsas (behörighet saknas).",
  EPERM: "Filen får inte läsas (behörighet saknas).",
};

function whyNotOpened(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return SENTENCES[code] ?? `Filen kunde inte öppnas (${code || String(error)}).`;
}

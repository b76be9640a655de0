import type { WorkbookOptions } from "../workbook";
import { unexpected } from "./refusals";
import type { Workbook } from "../workbook/types";
// Not by way of the folder's index: that brings the library that makes new files, a third of a second to load.
import { openXlsx, type OpenedFile } from "../xlsx/openXlsx";
import { UNREADABLE_FILES } from "../../src/texts/shared/files";
import { UnreadableFile } from "../../src/files/unreadable";

export type ReadResult =
  | ({ readonly kind: "workbook"; readonly workbook: Workbook } & Pick<OpenedFile, "save" | "losses">)
  /** Why not, as a plain Swedish sentence. */
  | { readonly kind: "unreadable"; readonly why: string };

/** Bytes of the file as it is, packed. */
const LARGEST_FILE = 150_000_000;

/**
 * Opens a workbook file. Whatever is wrong with it is told and not thrown: the other files still have to be
 * done.
 * @param name the workbook's name, as on its window in Excel
 * @param file gets the file's size, null for what is no file, and its contents
 * @param options with a calculator where something will be written
 */
export async function readWorkbook(
  name: string,
  file: { readonly size: () => Promise<number | null>; readonly bytes: () => Promise<Uint8Array> },
  options: WorkbookOptions = {},
): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    const size = await file.size();
    if (size === null) return { kind: "unreadable", why: "Det är ingen fil." };
    if (size > LARGEST_FILE) return { kind: "unreadable", why: UNREADABLE_FILES.tooLarge };
    bytes = await file.bytes();
  } catch (error) {
    return { kind: "unreadable", why: whyNotOpened(error) };
  }
  try {
    const { workbook, save, losses } = await openXlsx(bytes, name, options);
    return { kind: "workbook", workbook, save, losses };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: "unreadable", why: UNREADABLE_FILES[error.reason] };
    return { kind: "unreadable", why: unexpected(error) };
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "Filen finns inte.",
  EISDIR: "Det är en mapp, inte en fil.",
  EACCES: "Filen får inte läsas (behörighet saknas).",
  EPERM: "Filen får inte läsas (behörighet saknas).",
};

/** Why a file could not even be opened. */
export function whyNotOpened(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return SENTENCES[code] ?? `Filen kunde inte öppnas (${code || String(error)}).`;
}

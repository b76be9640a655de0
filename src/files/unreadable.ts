/** Why a file is not read. "gone": it has been moved or written to since it was chosen; "noReader": see readChosenFile. */
export type UnreadableReason =
  | "notWorkbook"
  | "oldFormat"
  | "binary"
  | "openDocument"
  | "encrypted"
  | "damaged"
  | "noSuchCell"
  | "tooLarge"
  | "gone"
  | "noReader";

/** A file that is no workbook we can read. The sentences for the user are in src/texts. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read: ${reason}`, options);
  }
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Tells from the first bytes what cannot be a workbook. Both the .xls of old and an .xlsx with a password are
 * compound files; only the latter has a stream of this name in its directory.
 */
export function refuseForeignBytes(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new UnreadableFile(contains(bytes, utf16("EncryptedPackage")) ? "encrypted" : "oldFormat");
  }
  if (!startsWith(bytes, ZIP)) throw new UnreadableFile("notWorkbook");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (let at = bytes.indexOf(sought[0]!); at >= 0; at = bytes.indexOf(sought[0]!, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
}

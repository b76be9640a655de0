export type UnreadableReason =
  "notWorkbook" | "oldFormat" | "encrypted" | "otherFormat" | "damaged" | "noSuchCell" | "tooLarge";

const SENTENCES: Readonly<Record<UnreadableReason, string>> = {
  notWorkbook: "Filen är ingen Excel-arbetsbok (.xlsx).",
  oldFormat: "Filen är sparad i ett äldre Excel-format (.xls). Spara den som .xlsx i Excel och försök igen.",
  encrypted: "Filen är skyddad med lösenord och kan inte läsas. Ta bort lösenordet i Excel och försök igen.",
  otherFormat: "Filen är sparad i ett annat format än .xlsx. Spara den som .xlsx i Excel och försök igen.",
  damaged: "Filen är skadad och kan inte läsas.",
  noSuchCell: "Filen är skadad: den har en cell på en rad eller i en kolumn som inte finns i Excel.",
  tooLarge:
    "Filen är för stor att läsa. Dela upp den på flera arbetsböcker, eller ta bort det som inte hör till uppföljningen.",
};

/** A file that is no workbook we can read. The message is a plain Swedish sentence for the user. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[reason], options);
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

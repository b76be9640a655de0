/** Why a file was given up, as plain Swedish sentences. */
import { PROBLEMS } from "../../src/texts/shared/problems";

export const OUT_OF_MEMORY =
  "Filen är för stor att kontrollera: minnet räcker inte. Dela upp den på flera arbetsböcker.";

export const DIED = "Kontrollen avbröts oväntat, och filen är inte kontrollerad.";

export function outOfTime(seconds: number): string {
  return `Filen tar mer än ${seconds} sekunder att kontrollera och har hoppats över. Dela upp den på flera arbetsböcker.`;
}

/** Why something could not be read or written, as the pane says it: of a talk with Excel, where there is none here. */
const OF_EXCEL: ReadonlySet<string> = new Set([
  "editMode",
  "sessionGone",
  "busy",
  "notFound",
  "notSupported",
  "undoNotSupported",
  "stopped",
  "tooLarge",
  "unknown",
]);

interface Problem {
  readonly sheet: string;
  readonly what: string;
  readonly text: string;
}

/** The sheet could not be read, or the whole workbook could not. */
export function isUnread({ what }: Pick<Problem, "what">): boolean {
  return OF_EXCEL.has(what);
}

/** A problem in words that are true of a file. */
export function problemText({ sheet, what, text }: Problem): string {
  if (!OF_EXCEL.has(what)) return text;
  const place = sheet === "" ? "Arbetsboken" : `Bladet ”${sheet}”`;
  return what === "tooLarge"
    ? `${place} är mer än vad som kan läsas. Dela upp innehållet på flera blad.`
    : `${place} kunde inte läsas, och inget har kontrollerats där.`;
}

/** A write that did not come about, in the same words: what is known of it stands in front of the reason. */
export function unwrittenText(text: string): string {
  return text.replace(PROBLEMS.unknown, "Bladet kunde inte ändras.");
}

/** A fault of Driftkoll's own, on one line: its first words help whoever mends it. */
export function unexpected(error: unknown): string {
  const [first = ""] = String(error).split("\n");
  return `Kontrollen stannade på ett fel i Driftkoll, och filen är inte kontrollerad (${first}).`;
}

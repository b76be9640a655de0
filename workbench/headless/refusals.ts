/** Why a file was given up, as plain Swedish sentences. */

export const OUT_OF_MEMORY =
  "Filen är för stor att kontrollera: minnet räcker inte. Dela upp den på flera arbetsböcker.";

export const DIED = "Kontrollen avbröts oväntat, och filen är inte kontrollerad.";

export function outOfTime(seconds: number): string {
  return `Filen tar mer än ${seconds} sekunder att kontrollera och har hoppats över. Dela upp den på flera arbetsböcker.`;
}

/** A sheet that could not be read, by the word machines know the reason by. */
export function unreadSheet(sheet: string, what: string): string {
  return what === "tooLarge"
    ? `Bladet ”${sheet}” är för stort att läsa. Dela upp det på flera blad.`
    : `Bladet ”${sheet}” kunde inte läsas, och är inte kontrollerat.`;
}

/** A fault of Driftkoll's own, on one line: its first words help whoever mends it. */
export function unexpected(error: unknown): string {
  const [first = ""] = String(error).split("\n");
  return `Kontrollen stannade på ett fel i Driftkoll, och filen är inte kontrollerad (${first}).`;
}

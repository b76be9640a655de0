/** Why a file was given up, as plain Swedish sentences. */

export const OUT_OF_MEMORY =
  "Filen är för stor att kontrollera: minnet räcker inte. Dela upp den på flera arbetsböcker.";

export const DIED = "Kontrollen avbröts oväntat, och filen är inte kontrollerad.";

export function outOfTime(seconds: number): string {
  return `Filen tar mer än ${seconds} sekunder att kontrollera och har hoppats över. Dela upp den på flera arbetsböcker.`;
}

/** A fault of Driftkoll's own, on one line: its first words help whoever mends it. */
export function unexpected(error: unknown): string {
  const [first = ""] = String(error).split("\n");
  return `Kontrollen stannade på ett fel i Driftkoll, och filen är inte kontrollerad (${first}).`;
}

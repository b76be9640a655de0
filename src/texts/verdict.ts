/** The one line that says how it stands, and what stands behind it. */
export interface VerdictCounts {
  errors: number;
  questions: number;
  checks: number;
  hold: number;
  isAllFormulas: boolean;
  hasTables: boolean;
}

export function verdictText(counts: VerdictCounts): { text: string; detail: string } {
  const { errors, questions, checks, hasTables } = counts;
  const detail = detailText(counts);
  if (errors > 0) return { text: `${errors} fel att rätta`, detail };
  if (questions > 0)
    return { text: `Inga fel, ${questions} ${questions === 1 ? "fråga" : "frågor"}`, detail };
  if (checks === 0) {
    return {
      text: "Inget kunde kontrolleras",
      detail: hasTables
        ? "Tabellen på bladet har inga summor eller avvikelser som går att räkna efter."
        : "Hittade ingen tabell med budget, utfall eller mål på bladet. Kontrollera ett annat blad, eller ge kolumnerna rubriker.",
    };
  }
  return { text: "Klart att skicka", detail };
}

function detailText({ checks, hold, isAllFormulas }: VerdictCounts): string {
  if (checks === 0) return "Inga summor eller avvikelser kunde räknas efter.";
  const share =
    hold === checks
      ? checks === 1
        ? "Kontrollen stämmer"
        : `Alla ${checks} kontroller stämmer`
      : `${hold} av ${checks} kontroller stämmer`;
  return isAllFormulas
    ? `${share}, men alla är formler och stämmer av sig själva. Skrivfel i talen har inte kunnat sökas.`
    : `${share}.`;
}

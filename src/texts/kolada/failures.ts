/** Why Kolada gave no answer, in one plain sentence each. */
export const koladaFailures = {
  unreachable: "Kolada kunde inte nås. Försök igen om en stund.",
  timedOut: "Kolada svarade inte i tid. Försök igen om en stund.",
  tooMany: (seconds: number | null) =>
    `Kolada tar inte emot fler frågor just nu. Försök igen ${seconds === null ? "om en stund" : seconds < 90 ? `om ${seconds} sekunder` : `om ${Math.ceil(seconds / 60)} minuter`}.`,
  refused: (status: number) => `Kolada tog inte emot frågan (svar ${status}).`,
  serverError: (status: number) => `Kolada har ett fel just nu (svar ${status}). Försök igen om en stund.`,
  malformed: "Kolada svarade på ett sätt som inte går att läsa.",
  suspect: "Kolada svarade tomt på en fråga som alltid har ett svar. Svaret används inte.",
  stopped: "Avbruten.",
  off: "Kolada är inte påslaget på den här datorn för den här arbetsboken. Slå på det i panelen: Beräkna, Jämför med andra kommuner.",
  notBuilt: "Driftkoll är installerat utan Kolada i din organisation.",
  excelBusy: "Excel är upptaget. Räkna om cellen om en stund.",
} as const;

type NoAnswer = "unreachable" | "timedOut" | "stopped" | "tooMany" | "refused" | "serverError";
type OddAnswer = "malformed" | "suspect";

interface Failure {
  readonly kind: NoAnswer | OddAnswer;
  readonly seconds?: number | null;
  readonly status?: number;
}

export function koladaFailureText({ kind, seconds, status }: Failure): string {
  switch (kind) {
    case "tooMany":
      return koladaFailures.tooMany(seconds ?? null);
    case "refused":
    case "serverError":
      return koladaFailures[kind](status ?? 0);
    default:
      return koladaFailures[kind];
  }
}

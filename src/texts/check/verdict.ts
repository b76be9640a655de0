import { howManyHold } from "./counts";
/** The one line that says how it stands, and what stands behind it. */
export interface VerdictCounts {
  errors: number;
  questions: number;
  checks: number;
  hold: number;
  /** Errors and questions that somebody has accepted as they stand. */
  approved: { errors: number; questions: number };
  isAllFormulas: boolean;
  hasTables: boolean;
  /** No figure says anything but nothing. */
  isEmpty: boolean;
  /** Formulas have no values. */
  isUncomputed: boolean;
  /** Filled cells that were not read, far away from the others. */
  leftOut: number;
}

/** How it stands with a sheet: the kind decides what is ready, the words say it. */
export function verdictOf(counts: VerdictCounts): Verdict {
  const { errors, questions, checks, hasTables, isEmpty, isUncomputed, leftOut } = counts;
  const detail = detailText(counts);
  if (errors > 0) return { kind: "errors", text: `${errors} fel att rätta`, detail };
  if (isUncomputed) {
    const text = "Formler utan värden: öppna filen i Excel och spara den";
    return { kind: questions > 0 ? "questions" : "nothing", text, detail };
  }
  if (questions > 0) {
    const asked = `${questions} ${questions === 1 ? "fråga" : "frågor"}`;
    // Where nothing is checked without an answer, nothing is said to be free of errors.
    return checks === 0
      ? { kind: "questions", text: `${asked} att besvara`, detail: "Utan svar kan bladet inte kontrolleras." }
      : { kind: "questions", text: `Inga fel, ${asked}`, detail };
  }
  if (isEmpty) {
    return {
      kind: "nothing",
      text: "Bladet är en tom mall",
      detail: "Det finns inga siffror att kontrollera. Fyll i bladet och kontrollera igen.",
    };
  }
  // What nobody has read may be wrong.
  if (checks > 0 && leftOut > 0)
    return {
      kind: "questions",
      text: `Inga fel, men ${leftOut} ${leftOut === 1 ? "cell" : "celler"} långt bort är inte ${leftOut === 1 ? "läst" : "lästa"}`,
      detail: `${detail} Töm dem eller flytta dem till ett annat blad.`,
    };
  if (checks > 0) return { kind: "ready", text: "Klart att skicka", detail };
  return hasTables
    ? {
        kind: "nothing",
        text: "Här finns inga summor att kontrollera",
        detail: "Tabellen på bladet har inga summor eller avvikelser som går att räkna efter.",
      }
    : {
        kind: "nothing",
        text: "Inget kunde kontrolleras",
        detail:
          "Hittade ingen tabell med budget, utfall eller mål på bladet. Kontrollera ett annat blad, eller ge kolumnerna rubriker.",
      };
}

function detailText({ checks, hold, approved, isAllFormulas }: VerdictCounts): string {
  if (checks === 0) return "Inga summor eller avvikelser kunde räknas efter.";
  const accepted = approvedText(approved);
  const also = accepted ? `, ${accepted}` : "";
  if (isAllFormulas && hold === checks)
    return `Formlerna stämmer${also}. Inskrivna tal kan inte kontrolleras.`;
  return `${howManyHold(hold, checks)}${also}.`;
}

/** "1 fel godkänt", "2 fel och 1 fråga godkända"; "" where nothing is. */
function approvedText({ errors, questions }: VerdictCounts["approved"]): string {
  const parts = [
    ...(errors > 0 ? [`${errors} fel`] : []),
    ...(questions > 0 ? [`${questions} ${questions === 1 ? "fråga" : "frågor"}`] : []),
  ];
  if (parts.length === 0) return "";
  const word = errors + questions > 1 ? "godkända" : errors === 1 ? "godkänt" : "godkänd";
  return `${parts.join(" och ")} ${word}`;
}

/** The one line of a whole workbook. */
export function workbookVerdict(sheets: readonly { kind: Verdict["kind"] }[]): Verdict {
  const count = (kind: Verdict["kind"]) => sheets.filter((sheet) => sheet.kind === kind).length;
  const [errors, questions, ready, nothing] = [
    count("errors"),
    count("questions"),
    count("ready"),
    count("nothing"),
  ];
  const detail = [
    readySheets(ready, sheets.length),
    ...(nothing > 0
      ? [`På ${sheets.length === 1 ? "bladet" : `${nothing} blad`} fanns inget att räkna efter.`]
      : []),
  ].join(" ");
  if (errors > 0) return { kind: "errors", text: `Fel på ${errors} blad`, detail };
  if (questions > 0) return { kind: "questions", text: `Inga fel, frågor på ${questions} blad`, detail };
  if (ready === 0) return { kind: "nothing", text: "Inget kunde kontrolleras", detail };
  return { kind: "ready", text: "Klart att skicka", detail };
}

/** "Bladet är klart.", "1 av 2 blad är klart." */
function readySheets(ready: number, all: number): string {
  if (all === 1) return ready === 1 ? "Bladet är klart." : "Bladet är inte klart.";
  if (ready === all) return all === 2 ? "Båda bladen är klara." : `Alla ${all} blad är klara.`;
  return ready === 0
    ? `Inget av ${all} blad är klart.`
    : `${ready} av ${all} blad är ${ready === 1 ? "klart" : "klara"}.`;
}

interface Verdict {
  kind: "ready" | "errors" | "questions" | "nothing";
  text: string;
  detail: string;
}

import { pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { meaningOf, type Entry } from "./lexicon";

/** The statements of a municipal report, by what stands above them. */
export type StatementKind =
  | "result"
  | "balanceSheet"
  | "cashFlow"
  | "note"
  | "operations"
  | "balanceRequirement"
  | "investments"
  | "overview"
  /** Every figure is a deviation from a budget, whatever its row is called. */
  | "deviations";

/** In order: "Noter till resultaträkningen" are notes, and "Prognosavvikelse" is no forecast. */
export const STATEMENT_KINDS: readonly Entry<StatementKind>[] = [
  {
    means: "deviations",
    pattern: /^(?:budget|prognos|resultat)?avvikelse/,
    example: "Prognosavvikelse 2014",
    unlike: "Resultaträkning med avvikelse",
  },
  {
    means: "investments",
    pattern: /investering|pågående (?:nyanläggning|arbete)/,
    example: "Investeringsredovisning",
  },
  {
    means: "note",
    pattern: pattern(whole("not|noter|nothänvisning(?:ar)?")),
    example: "Not 3 Avskrivningar",
  },
  { means: "balanceRequirement", pattern: /balanskrav/, example: "Balanskravsutredning 2019" },
  {
    means: "overview",
    pattern: pattern(
      /i sammandrag|flerårs|översikt|i korthet|nyckeltal/,
      whole("(?:två|tre|fyra|fem|sex|tio|\\d+) år"),
    ),
    example: "Fem år i sammandrag",
    unlike: "Noter förra året",
  },
  {
    means: "cashFlow",
    pattern: /kassaflöde|betalningsflöde|finansieringsanalys/,
    example: "Kassaflödesanalys 2021",
  },
  { means: "balanceSheet", pattern: /balansräkning/, example: "Balansräkning" },
  { means: "operations", pattern: /drifts?redovisning/, example: "Driftredovisning per nämnd" },
  { means: "result", pattern: /resultaträkning|resultatbudget|^resultat/, example: "Resultaträkning 2020" },
];

/** @example statementKind("Nothänvisningar 2019, not 1-5") // "note" */
export function statementKind(title: string): StatementKind | null {
  return meaningOf(STATEMENT_KINDS, comparable(title));
}

import type { BracketsView } from "../shared/report";

/** One identity that a cell stands in. */
export interface StandsInView {
  readonly role: "total" | "part";
  /** footing, crossFooting, rowSum, copy, crossTable or restated */
  readonly kind: string;
  /** "Ingår i summan Totalt, Budget 2025 (B8)" */
  readonly text: string;
  /** "12 400 + 31 050 = 43 450" */
  readonly arithmetic: string;
  readonly outcome: "holds" | "rounding" | "fails";
  /** "Stämmer" */
  readonly outcomeText: string;
  /** The cell that the others give, and these others. */
  readonly target: string;
  readonly cells: readonly string[];
}

/** "Förklara cellen". */
export interface CellExplanationView {
  readonly kind: "explanation";
  readonly sheet: string;
  readonly address: string;
  /** "Grundskola, Budget 2025 (B3)" */
  readonly name: string;
  /** "31 050 tkr" */
  readonly value: string;
  readonly row: string;
  readonly column: string;
  /** In en-US form; null for a typed figure. */
  readonly formula: string | null;
  /** How the cell got its figure, and where nothing holds it that too. */
  readonly notes: readonly string[];
  readonly standsIn: readonly StandsInView[];
  /** The sums down the column it stands in; no rows where there are none. */
  readonly brackets: BracketsView;
}

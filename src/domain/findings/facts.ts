/**
 * What may be found, as bare facts: how grave each is and what it is remembered by stand in rules.ts. To add a
 * rule, give its fact a line in Facts; the compiler then asks for its record here, its sentence in src/texts
 * and its view in src/actions.
 */
import type { Check } from "../checks/check";
import type { Condition } from "../checks/condition";
import type { CopiedHeading } from "../questions/copiedHeadings";
import type { CopiedRow } from "../questions/copiedRows";
import type { StatementColumn, StatementConvention, StatementFigure } from "../questions/disagreements";
import type { FormulaQuestion } from "../questions/formulas/formulaFinding";
import type { LeftOutRows } from "../questions/leftOutRows";
import type { CrossSheet } from "../questions/otherSheets";
import type { PeriodQuestion } from "../questions/periods";
import type { FormulasWithoutValues } from "../questions/formulasWithoutValues";
import type { ErrorValue } from "../questions/errorValues";
import type { SheetRemark, TextNumbers } from "../questions/remarks";
import type { UncheckedTotal } from "../questions/uncheckedTotals";
import type { UnitQuestion } from "../questions/unitFactor";
import type { PeriodChoice } from "../questions/workbookPeriod";
import type { SecondReading } from "../repair/proposal";
import type { StaleTotal } from "../repair/staleTotals";
import type { Suspect } from "../repair/suspect";

/** Every rule with what it finds. */
export interface Facts {
  wrongFigure: WrongFigure;
  tie: Tie;
  unlocated: Unlocated;
  staleTotal: StaleTotalFound;
  unsupportedSum: UnsupportedSum;
  rounding: Rounding;
  share: WrongShare;
  period: PeriodQuestion;
  workbookPeriod: PeriodChoice;
  copiedHeading: CopiedHeading;
  unitFactor: UnitQuestion;
  formulaShape: FormulaQuestion<"formulaShape">;
  formulaRange: FormulaQuestion<"formulaRange">;
  typedOver: FormulaQuestion<"typedOver">;
  crossSheet: CrossSheet;
  leftOut: LeftOutRows;
  copiedRow: CopiedRow;
  statementFigure: StatementFigure;
  statementColumn: StatementColumn;
  statementConvention: StatementConvention;
  uncheckedTotal: UncheckedTotal;
  formulasWithoutValues: FormulasWithoutValues;
  errorValue: ErrorValue;
  textNumber: TextNumbers;
  protected: SheetRemark<"protected">;
  hiddenCells: SheetRemark<"hiddenCells">;
  filtered: SheetRemark<"filtered">;
  allFormulas: SheetRemark<"allFormulas">;
}

export type Rule = keyof Facts;

/** What one rule finds; what any rule finds where none is named. */
export type Fact<R extends Rule = Rule> = { [One in R]: Facts[One] & { readonly rule: One } }[R];

/** One cell is named, with the value it should hold. */
export interface WrongFigure {
  readonly rule: "wrongFigure";
  readonly suspect: Suspect;
  /** The failing checks that cross in the cell. */
  readonly checks: readonly Check[];
  /** Everything that failed together with it, what only bears witness too. */
  readonly failing: readonly Check[];
  /** A live formula is never replaced by a constant: this is what it should say. */
  readonly formula: string | null;
  /** How many checks hold once the cell is mended, of how many. */
  readonly holdAfter: number;
  readonly total: number;
  /** A named total may be the fresh figure, and a row behind it not updated. */
  readonly secondReading: SecondReading | null;
  /** Totals that may be the wrong figure as well. */
  readonly beside: readonly Suspect[];
}

/** One of several cells is wrong, and nothing tells which. */
export interface Tie {
  readonly rule: "tie";
  readonly suspects: readonly Suspect[];
  /** Totals that may be the wrong figure as well. */
  readonly beside: readonly Suspect[];
  readonly checks: readonly Check[];
  /** Everything that failed together with them, what only bears witness too. */
  readonly failing: readonly Check[];
}

/** Checks that fail without any cell that would mend them. */
export interface Unlocated {
  readonly rule: "unlocated";
  readonly checks: readonly Check[];
  /** So much fails at once that not every combination of cells was weighed: it was not decided, not undecidable. */
  readonly isCutShort: boolean;
}

/** A total was not updated when its rows were: one cause for all its columns, and for the totals that carry it. */
export interface StaleTotalFound extends StaleTotal {
  readonly rule: "staleTotal";
}

/** A row calls itself a sum, and no column bears it out; or it is one, but not in a column that may be no amounts. */
export interface UnsupportedSum {
  readonly rule: "unsupportedSum";
  /** Other columns bear the sum out: the question is whether these are added up. */
  readonly isMetElsewhere: boolean;
  readonly checks: readonly Check[];
}

/** A difference that rounding explains. */
export interface Rounding {
  readonly rule: "rounding";
  readonly check: Check;
}

/** A per cent that does not follow from its amounts, or a share that does not lie between its parts. */
export interface WrongShare {
  readonly rule: "share";
  readonly condition: Condition;
}

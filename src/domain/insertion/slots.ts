import type { ColumnRole } from "../words/columnRoles";

/** What an argument is to be found by. */
export type Slot =
  /** A column whose heading says one of these. */
  | { readonly kind: "column"; readonly roles: readonly ColumnRole[] }
  /** The last month of the outcome, as the headings say. */
  | { readonly kind: "month" };

/** How the answers are shown. */
export type AnswerKind = "amount" | "share" | "word";

export interface FunctionSlots {
  /** The arguments that must be given, in their order. */
  readonly slots: readonly Slot[];
  readonly answer: AnswerKind;
  /** The place of the argument that says how costs are signed. */
  readonly signRule?: number;
}

const column = (...roles: readonly ColumnRole[]): Slot => ({ kind: "column", roles });
const BUDGET = column("budget");
const OUTCOME = column("outcome");
const FIGURE = column();
const MONTH: Slot = { kind: "month" };

/** By the function's name in plain letters. A column without roles is one of those beside the marked cells. */
const FUNCTIONS: Readonly<Record<string, FunctionSlots>> = {
  AVVIKELSE: { slots: [BUDGET, OUTCOME], answer: "amount", signRule: 2 },
  AVVIKELSE_PROCENT: { slots: [BUDGET, OUTCOME], answer: "share", signRule: 2 },
  PROCENT_AV_BUDGET: { slots: [BUDGET, OUTCOME], answer: "share" },
  PROGNOS_VOLYM: { slots: [column("volume"), column("price")], answer: "amount" },
  VOLYMEFFEKT: { slots: [FIGURE, FIGURE, FIGURE], answer: "amount" },
  PRISEFFEKT: { slots: [FIGURE, FIGURE, FIGURE], answer: "amount" },
  PROGNOS_HELAR: { slots: [OUTCOME, MONTH], answer: "amount" },
  PERIODISERA: { slots: [BUDGET, MONTH], answer: "amount" },
  PROGNOS_RESTBUDGET: { slots: [OUTCOME, FIGURE, FIGURE], answer: "amount" },
  ACKUMULERAT: { slots: [FIGURE], answer: "amount" },
  ANDEL: { slots: [FIGURE, FIGURE], answer: "share" },
  FORANDRING_PROCENT: { slots: [FIGURE, FIGURE], answer: "share" },
  PER_INVANARE: { slots: [FIGURE, FIGURE], answer: "amount" },
  MALUPPFYLLELSE: { slots: [OUTCOME, column("target")], answer: "share" },
  SIGNAL: { slots: [OUTCOME, column("target")], answer: "word" },
  MALTREND: { slots: [FIGURE, FIGURE], answer: "word" },
  TOLKA_BELOPP: { slots: [FIGURE], answer: "amount" },
  KOLADA: { slots: [FIGURE, FIGURE, FIGURE], answer: "amount" },
};

/** The functions that can be inserted, in plain letters. */
export const INSERTABLE: readonly string[] = Object.keys(FUNCTIONS);

/** @returns null for a function that is not known here */
export function slotsOf(name: string): FunctionSlots | null {
  return FUNCTIONS[name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()] ?? null;
}

import type { TableKind } from "./tableKinds";

/** What the kind of a table says of how it is to be read, whoever reads it. */
export interface TableTraits {
  /**
   * "rows": its rows are added up and its columns compared; "columns": its columns are compared, but prices, shares
   * and judgements are never added up; "words": it is read in words, and nothing in it is added or compared.
   */
  readonly adds: "rows" | "columns" | "words";
  /** Deviations from its budget are reckoned. */
  readonly hasDeviations: boolean;
  /** Why nothing in it is carried on to a full year; null where something may be. */
  readonly unforecast: "goals" | "prices" | "control" | null;
  /** It is about goals, or a person's judgement of something. */
  readonly isAssessed: boolean;
  /** Its figures are counted or priced for one, and not amounts of money, whatever its unit. */
  readonly isCounted: boolean;
}

const AMOUNTS: TableTraits = {
  adds: "rows",
  hasDeviations: true,
  unforecast: null,
  isAssessed: false,
  isCounted: false,
};

/** One record a kind: a new kind is not forgotten anywhere, since each of its traits has to be said here. */
export const TABLE_TRAITS: Readonly<Record<TableKind, TableTraits>> = {
  operations: AMOUNTS,
  result: AMOUNTS,
  investments: AMOUNTS,
  volumes: { ...AMOUNTS, isCounted: true },
  unitPrices: { ...AMOUNTS, adds: "columns", unforecast: "prices", isCounted: true },
  goals: { ...AMOUNTS, adds: "words", hasDeviations: false, unforecast: "goals", isAssessed: true },
  staff: { ...AMOUNTS, adds: "columns", hasDeviations: false, unforecast: "goals" },
  internalControl: {
    ...AMOUNTS,
    adds: "columns",
    hasDeviations: false,
    unforecast: "control",
    isAssessed: true,
  },
  assignments: { ...AMOUNTS, hasDeviations: false, unforecast: "control", isAssessed: true },
  remedies: { ...AMOUNTS, hasDeviations: false },
  followUp: { ...AMOUNTS, adds: "words", hasDeviations: false },
  consolidation: AMOUNTS,
  other: AMOUNTS,
};

import type { TableKind } from "../../domain/words/tableKinds";

/** The kinds as they are known to machines, and as the user reads them. The codes are part of the JSON of many files. */
const KINDS: Readonly<Record<TableKind, { readonly code: string; readonly word: string }>> = {
  operations: { code: "drift", word: "Driftredovisning" },
  result: { code: "resultat", word: "Resultaträkning" },
  investments: { code: "investering", word: "Investeringsredovisning" },
  volumes: { code: "volym", word: "Volymer" },
  unitPrices: { code: "apris", word: "À-priser" },
  goals: { code: "mal", word: "Måltabell" },
  staff: { code: "personal", word: "Personalnyckeltal" },
  internalControl: { code: "internkontroll", word: "Internkontroll" },
  assignments: { code: "uppdrag", word: "Uppdrag" },
  remedies: { code: "atgarder", word: "Åtgärder" },
  followUp: { code: "uppfoljning", word: "Ekonomisk uppföljning" },
  consolidation: { code: "sammanstallning", word: "Sammanställning" },
  other: { code: "tabell", word: "Tabell" },
};

/** @example kindWord("operations") // "Driftredovisning" */
export function kindWord(kind: TableKind): string {
  return KINDS[kind].word;
}

/** @example kindCode("operations") // "drift" */
export function kindCode(kind: TableKind): string {
  return KINDS[kind].code;
}

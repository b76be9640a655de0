import { counted } from "../shared/counted";
import { dateText } from "./dates";

/** What stands on the sheet "Kontrollrapport", and in the text that is copied. */
export const controlReportTexts = {
  sheetName: "Kontrollrapport",
  title: "Kontrollrapport",
  workbook: "Arbetsbok",
  date: "Datum",
  dateOf: dateText,
  checkedWith: "Kontrollerad med",
  version: (version: string) => `Driftkoll ${version} och den versionens regler`,
  verdict: "Omdöme",
  stamp: "Stämpel",
  stampOf: (number: string, tables: number) => `${number} (${counted(tables, "tabell", "tabeller")})`,
  seal: "Rapportens kontrollnummer",

  sheets: ["Blad", "Omdöme", "Kontrollerade siffror", "Kontroller som stämmer"],
  figures: (checked: number, all: number) => (all === 0 ? "inga siffror" : `${checked} av ${all}`),
  checks: (hold: number, all: number) => (all === 0 ? "inga" : `${hold} av ${all}`),

  blocks: "Det som hindrar",
  noBlocks: "Inget.",
  corrections: "Rättelser",
  noCorrections: "Ingen historik över rättelser är sparad i arbetsboken.",
  correction: (text: string, reason: string, name: string, date: string) =>
    [ended(text), reason, signed(name, date)].filter(Boolean).join(" "),
  approved: "Godkända avvikelser",
  noApproved: "Inga.",
  approval: (what: string, reason: string, name: string, date: string) =>
    [ended(what), reason === "" ? "Inget skäl angivet." : `Skäl: ${ended(reason)}`, signed(name, date)]
      .filter(Boolean)
      .join(" "),
  unchecked: "Inte kontrollerat",
  noUnchecked: "Inget.",
  hidden: (names: readonly string[]) =>
    `${names.length === 1 ? "Dolt blad, inte kontrollerat" : "Dolda blad, inte kontrollerade"}: ${names.join(", ")}.`,
  more: (count: number) => `… och ${count} till. Se Driftkoll.`,
} as const;

function signed(name: string, date: string): string {
  const told = [name, date === "" ? "" : dateText(date.slice(0, 10))].filter(Boolean).join(", ");
  return told === "" ? "" : `(${told})`;
}

function ended(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

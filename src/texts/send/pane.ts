import { counted } from "../shared/counted";

/** The pane's own words for what is done before a file is sent, and for what has changed after. */
export const sendTexts = {
  prepare: {
    title: "Förbered utskick",
    line: "Kontrollera allt, skriv en kontrollrapport och stämpla filen.",
    what: "Kontrollerar alla blad och visar vad som hindrar. Skriver sedan bladet Kontrollrapport, en A4-sida, och stämplar filen, så att det syns om en siffra ändras efteråt.",
    start: "Kontrollera allt",
    again: "Kontrollera igen",
    write: "Skriv rapport och stämpla",
    date: "Datum i rapporten",
    copy: "Kopiera rapporten som text",
    copied: "Kopierad.",
    notCopied: "Det gick inte att kopiera här.",
    old: "Arbetsboken har ändrats sedan kontrollen. Kontrollera igen innan rapporten skrivs.",
    blocks: "Det som hindrar",
    noBlocks: "Inget hindrar.",
    goTo: (sheet: string, address: string) => `Gå till ${address} på bladet ${sheet}`,
    sheets: (count: number) => counted(count, "blad", "blad"),
    approved: (count: number) => counted(count, "godkänd avvikelse", "godkända avvikelser"),
    because: (reason: string) => (reason === "" ? "Inget skäl angivet." : `Skäl: ${reason}`),
    unchecked: (count: number) =>
      counted(count, "ställe är inte kontrollerat", "ställen är inte kontrollerade"),
    corrections: (count: number) =>
      `${counted(count, "rättelse", "rättelser")} ur historiken tas med i rapporten.`,
    functions: (cells: number) =>
      `${counted(cells, "cell har", "celler har")} Driftkolls egna funktioner. Den som får filen utan Driftkoll kan inte räkna om dem.`,
    replace: "Ersätt funktionerna",
  },
  clean: {
    title: "Rensa Driftkoll ur filen",
    line: "Ta bort minne, stämpel, markeringar och funktioner.",
    what: "Det som Driftkoll sparat följer med när filen skickas: namn, skäl och gamla siffror i godkännanden, historik och stämpel. Här visas vad som finns, och allt kan tas bort.",
    show: "Visa vad som finns",
    found: "Finns i filen",
    remove: "Ta bort",
    cancel: "Avbryt",
  },
  stamp: {
    label: "Stämpel",
    again: "Jämför igen",
    old: "Arbetsboken har ändrats sedan jämförelsen.",
    changes: (count: number) => `Visa ${counted(count, "ändring", "ändringar")}`,
    more: (count: number) => `${counted(count, "ändring", "ändringar")} till visas inte.`,
    goTo: (title: string, sheet: string) => `Gå till ${title} på bladet ${sheet}`,
  },
} as const;

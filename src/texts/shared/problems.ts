/** Plain answers where there is nothing to report, by the word machines know them by. */
export const PROBLEMS = {
  empty: "Bladet är tomt. Öppna bladet med uppföljningen och kontrollera igen.",
  noWorksheet:
    "Det här är inget kalkylblad, till exempel ett diagramblad. Välj bladet med uppföljningen och kontrollera igen.",
  noTable:
    "Hittade ingen tabell med budget, utfall eller mål på bladet. Kontrollera ett annat blad, eller ge kolumnerna rubriker som Budget, Utfall och Avvikelse.",
  editMode: "En cell redigeras just nu. Tryck på Enter eller Esc i Excel och försök igen.",
  accessDenied:
    "Excel tillåter inte ändringen. Arbetsboken eller bladet är skyddat eller öppnat för läsning.",
  tooLarge: "Bladet är större än Excel kan lämna över. Kontrollera ett mindre blad.",
  sessionGone: "Kontakten med arbetsboken har brutits. Ladda om arbetsboken och försök igen.",
  busy: "Excel är upptaget eller visar en dialogruta. Försök igen om en stund.",
  notFound: "Bladet eller cellen finns inte längre. Kontrollera bladet igen.",
  notSupported: "Den här versionen av Excel är för gammal för det. Excel 2021 eller senare behövs.",
  stopped: "Avbruten. Inget ändrades.",
  unknown: "Något gick fel i samtalet med Excel. Inget skrevs. Försök igen.",
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

export const WRITES = {
  written: (address: string, before: string, after: string) => `${address} rättad: ${before} → ${after}`,
  writtenMany: (count: number) => `${count} celler ändrade`,
  undone: (address: string) => `${address} återställd`,
  undoneMany: (count: number) => `${count} celler återställda`,
  changed: (address: string, found: string) =>
    `${address} ändrades medan förslaget visades (nu ${found}). Inget skrevs. Kontrollera igen.`,
  changedAfter: (address: string, found: string) =>
    `${address} har ändrats sedan dess (nu ${found}). Inget återställdes. Ändra för hand om det behövs.`,
  protected: "Bladet är skyddat. Inget kan ändras förrän skyddet tas bort (Granska > Ta bort bladets skydd).",
} as const;

export const MEMORY_BROKEN = {
  title: "Sparade godkännanden",
  message:
    "Det som Driftkoll har sparat i arbetsboken går inte att läsa, så tidigare godkännanden visas inte. Inget av det har tagits bort.",
} as const;

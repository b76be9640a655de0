import { listed } from "./listed";

/** What is said of a write to the sheet: done, undone, refused, half done, not answered. */
export const WRITES = {
  written: (address: string, before: string, after: string) => `${address} rättad: ${before} → ${after}`,
  writtenMany: (count: number) => `${count} celler ändrade`,
  undone: (address: string) => `${address} återställd`,
  undoneMany: (count: number) => `${count} celler återställda`,
  changed: (address: string, found: string) =>
    `${address} ändrades medan förslaget visades (nu ${found}). Inget skrevs. Kontrollera igen.`,
  changedAfter: (address: string, found: string) =>
    `${address} har ändrats sedan dess (nu ${found}). Inget återställdes. Ändra för hand om det behövs.`,
  blank: "tom",
  changedBehind: (address: string, found: string) =>
    `${address}, som förslaget räknades ur, har ändrats (nu ${found}). Inget skrevs. Kontrollera igen.`,
  failed: (why: string) => `Inget skrevs. ${why}`,
  partly: (addresses: readonly string[], of: number) =>
    `Excel avbröt mitt i: ${addresses.length} av ${of} ${of === 1 ? "cell" : "celler"} ändrades (${named(addresses)}).`,
  unknown: (addresses: readonly string[]) =>
    `Excel svarade inte, och det går inte att läsa om något skrevs. Se efter i ${named(addresses)} innan du går vidare.`,
  unanswered: (addresses: readonly string[]) =>
    `Avbruten medan Excel skrev. ${named(addresses)} kan ändras när Excel svarar igen. Då säger Driftkoll det.`,
  late: (addresses: readonly string[]) => `${named(addresses)} skrevs efter att du avbröt`,
  notChecked: (text: string) => `${text}. Bladet kunde inte kontrolleras igen`,
  lockedCell: (address: string) =>
    `${address} är låst på det skyddade bladet. Inget skrevs. Ta bort skyddet (Granska > Ta bort bladets skydd) eller skriv själv i en upplåst cell.`,
  protected: "Bladet är skyddat. Inget kan ändras förrän skyddet tas bort (Granska > Ta bort bladets skydd).",
} as const;

/** "B4, B5 och B6", "B4, B5 och 10 till" */
function named(addresses: readonly string[]): string {
  const most = 3;
  return addresses.length > most
    ? listed([...addresses.slice(0, most - 1), `${addresses.length - most + 1} till`])
    : listed(addresses);
}

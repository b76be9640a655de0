import { counted } from "../shared/counted";
import { listed } from "../shared/listed";

/** What "Rensa Driftkoll ur filen" says. */
export const cleanTexts = {
  none: "Driftkoll har inget sparat i filen.",
  emptyMemory: "Ett tomt minne",
  approvals: (count: number) =>
    `${counted(count, "godkännande", "godkännanden")}, med skäl, namn och siffror som de stod då`,
  answers: (count: number) => `${counted(count, "svar", "svar")} på Driftkolls frågor`,
  corrections: (count: number) =>
    `Historik: ${counted(count, "rättelse", "rättelser")} med gamla siffror, skäl och namn`,
  unread: "Ett minne som den här versionen inte kan läsa",
  setAside: (count: number) =>
    `${counted(count, "undanlagd del", "undanlagda delar")} som inte gick att läsa, med det som stod där`,
  stamp: (date: string) =>
    `Stämpeln${date === "" ? "" : ` från ${date}`}, med siffrorna och radernas namn som de stod då`,
  marks: (sheets: readonly string[]) => `Markeringar på ${listed(sheets.map((name) => `bladet ${name}`))}`,
  functions: (cells: number) => `Driftkolls funktioner i ${counted(cells, "cell", "celler")}`,
  kept: (sheets: readonly string[]) =>
    `Bladet ${listed(sheets)} står kvar, eftersom det syns och kan vara till för läsaren. Ta bort det själv om det inte ska med.`,
  removed: "Det som Driftkoll sparat i filen är borta",
  removedAnd: (functions: string) => `Det som Driftkoll sparat i filen är borta. ${functions}`,
  removedBut: (why: string) =>
    `Det som Driftkoll sparat i filen är borta, men funktionerna står kvar. ${why}`,
  restored: "Det som Driftkoll sparat är tillbaka i filen. Markeringar kommer tillbaka med Markera i bladet",
  restoredBut: (why: string) => `Det som Driftkoll sparat är tillbaka i filen, men inte funktionerna. ${why}`,
  changed: "Det som Driftkoll sparat har ändrats sedan det visades. Inget togs bort. Visa det igen.",
  changedAfter: "Driftkoll har sparat något nytt i filen sedan dess. Inget lades tillbaka.",
} as const;

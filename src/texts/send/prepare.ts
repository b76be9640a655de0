import { countOf } from "../shared/pane";
import { listed } from "../shared/listed";

/** What "Förbered utskick" says around the findings. */
export const prepareTexts = {
  ready: "Klart att skicka",
  notReady: (errors: number, questions: number) =>
    `Inte klart att skicka: ${listed([
      ...(errors > 0 ? [countOf("error", errors)] : []),
      ...(questions > 0 ? [countOf("warning", questions)] : []),
    ])}`,
  notReadyOtherwise: "Inte klart att skicka",
  nothing: "Inget kunde kontrolleras",
  changedSince: (sheet: string, place: string) =>
    `Arbetsboken har ändrats sedan kontrollen (${sheet}${place === "" ? "" : `, ${place}`}). Inget skrevs. Kontrollera igen.`,
  written: (sheet: string) => `Bladet ${sheet} skrivet och arbetsboken stämplad`,
  restored: "Kontrollrapporten och stämpeln är tillbakatagna",
  changedAfter: (sheet: string) =>
    `Någon har ändrat i bladet ${sheet} eller stämplat arbetsboken sedan dess. Inget togs tillbaka.`,
  gone: (sheet: string) => `Bladet ${sheet} finns inte längre. Inget togs tillbaka.`,
  failed: (why: string) => `Ingen kontrollrapport skrevs och arbetsboken är som den var. ${why}`,
  left: (sheet: string, isOld: boolean, why: string) =>
    isOld
      ? `Bladet ${sheet} blev inte färdigt, och det som stod där gick inte att lägga tillbaka. Arbetsboken kan ha fått en ny stämpel. Skriv rapporten igen. ${why}`
      : `Bladet ${sheet} blev inte färdigt och gick inte att ta bort igen. Arbetsboken kan ha fått en ny stämpel. Ta bort bladet för hand. ${why}`,
  unanswered: (sheet: string) =>
    `Avbruten medan Excel skrev bladet ${sheet}. Det kan ändras när Excel svarar igen. Då säger Driftkoll det.`,
  late: (sheet: string) => `Bladet ${sheet} skrevs, helt eller delvis, efter att du avbröt`,
  protected:
    "Arbetsbokens struktur eller bladet Kontrollrapport är skyddat, så rapporten kan inte skrivas (Granska > Skydda arbetsbok). Inget skrevs.",
} as const;

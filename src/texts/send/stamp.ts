import { figureOfPrint } from "../../domain/report/stamp/print";
import { formatFigure } from "../../domain/figures/formatFigure";
import type { StampVerdict } from "../../domain/report/stamp/stamp";
import { figureText } from "../shared/amounts";
import { counted } from "../shared/counted";
import { errorWord } from "../../domain/sheet/errorWord";
import { dateText } from "./dates";

const VERDICT_THEN: Readonly<Record<StampVerdict, string>> = {
  ready: "Arbetsboken var då klar att skicka.",
  errors: "Då fanns fel kvar att rätta.",
  questions: "Då fanns frågor kvar att svara på.",
  nothing: "Då gick inget att räkna efter.",
};

/**
 * What a cell said, as it is read.
 * @param print as it is kept in a stamp
 * @example printText("-87310") // "−87 310"
 */
export function printText(print: string): string {
  if (print === "") return "tomt";
  if (print === "-") return "–";
  const figure = figureOfPrint(print);
  if (figure) return figureText(figure);
  if (print.startsWith("!")) return errorWord(print.slice(1));
  return print.startsWith("@") ? "ett datum" : `”${print.slice(1)}”`;
}

/** By how much: " (+300)"; "" where one of them is no figure, or they count otherwise. */
function differenceText(before: string, after: string): string {
  const [then, now] = [figureOfPrint(before), figureOfPrint(after)];
  if (!then || !now || then.isPercent !== now.isPercent) return "";
  const decimals = Math.max(then.decimals, now.decimals);
  if (decimals < 0) return "";
  const units = now.units * 10 ** (decimals - now.decimals) - then.units * 10 ** (decimals - then.decimals);
  if (!Number.isSafeInteger(units) || units === 0) return "";
  return ` (${units > 0 ? "+" : ""}${formatFigure(units, decimals, now.isPercent)})`;
}

const PARTS = {
  row: ["Ny rad", "Raden är borttagen"],
  column: ["Ny kolumn", "Kolumnen är borttagen"],
  table: ["Ny tabell", "Tabellen är borttagen"],
  sheet: ["Nytt blad", "Bladet finns inte längre"],
} as const;

export const stampTexts = {
  none: "Arbetsboken har ingen stämpel.",
  broken: "Arbetsbokens stämpel går inte att läsa, så vad som har ändrats sedan kontrollen kan inte visas.",
  newer: "Arbetsboken är stämplad av en nyare version av Driftkoll.",
  unchanged: (date: string) => `Kontrollerad ${dateText(date)}, oförändrad`,
  changed: (count: number, date: string) =>
    `${counted(count, "ändring", "ändringar")} sedan kontrollen ${dateText(date)}`,
  verdictThen: (verdict: StampVerdict) => VERDICT_THEN[verdict],
  digestsOnly:
    "Arbetsboken är för stor för att de gamla siffrorna skulle få plats i stämpeln. Därför visas var något har ändrats, men inte vad som stod där.",
  cell: (before: string, after: string) =>
    `${printText(before)} blev ${printText(after)}${differenceText(before, after)}`,
  row: "Något på raden har ändrats",
  table: "Något i tabellen har ändrats",
  part: (what: keyof typeof PARTS, isAdded: boolean) => PARTS[what][isAdded ? 0 : 1],
  partFigures: (prints: readonly string[], isAdded: boolean) =>
    prints.length === 0
      ? ""
      : `${isAdded ? "Siffror" : "Siffrorna var"}: ${prints.map(printText).join(", ")}`,
  renamed: (was: string) => `Bladet hette ${was}`,
  /** @param name of the total, with its cell; @param before and after as they are read */
  effect: {
    follows: (name: string, before: string, after: string) => `${name} följde med: ${before} blev ${after}`,
    stays: (name: string, after: string, expected: string) =>
      `${name} står kvar på ${after}, fast det borde ha ändrats med ${expected}`,
    differs: (name: string, before: string, after: string, expected: string) =>
      `${name} ändrades från ${before} till ${after}, fast det borde ha ändrats med ${expected}`,
  },
} as const;

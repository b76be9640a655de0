/** What is said of deviations: how they are taken, which would be filled, and which have to be explained. */
import type { FoundConvention } from "../../domain/deviations/convention";
import type { DeviationMeasure } from "../../domain/words/headings";
import type { Threshold } from "../../domain/deviations/thresholds";
import { roundToUnits } from "../../domain/figures/figure";
import { formatFigure } from "../../domain/figures/formatFigure";
import { otherTimeTexts } from "../shared/otherTime";
import { counted } from "../shared/counted";
import { listed } from "../shared/listed";

/** "D3, D5 och D7"; of many the first few, and how many more there are. */
function shortList(cells: readonly string[]): string {
  const most = 6;
  return listed(cells.length > most + 1 ? [...cells.slice(0, most), `${cells.length - most} till`] : cells);
}

export function shareText(share: number): string {
  return formatFigure(roundToUnits(share * 100, 1), 1, true);
}

/** A number as its cell will show it, with so many decimals. */
export function numberText(value: number, decimals: number): string {
  return formatFigure(roundToUnits(value, decimals), decimals);
}

/** A threshold as it is written in a field: "2,5", "500". */
export function sizeText(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}

export const deviationTexts = {
  headings: { amount: "Avvikelse", share: "Avvikelse, %", used: "Procent av budget" } satisfies Record<
    DeviationMeasure,
    string
  >,
  convention: ({ convention, by }: FoundConvention): string => {
    const way =
      convention === "budgetFirst"
        ? "Avvikelse = budget − utfall (eller prognos)"
        : "Avvikelse = utfall (eller prognos) − budget";
    switch (by) {
      case "table":
        return `${way}, som tabellen redan räknar.`;
      case "heading":
        return `${way}, som rubriken säger.`;
      case "sheet":
        return `${way}, som i bladets andra tabeller.`;
      case "signs":
        return `${way}. Plus betyder bättre än budget (kostnader ${convention === "budgetFirst" ? "utan" : "med"} minus).`;
      case "answer":
        return `${way}, som du har sagt.`;
    }
  },
  column: (heading: string, minuend: string, subtrahend: string) => `${heading} = ${minuend} − ${subtrahend}`,
  share: (heading: string, minuend: string, subtrahend: string, budget: string) =>
    `${heading} = (${minuend} − ${subtrahend}) / ${budget}`,
  used: (heading: string, other: string, budget: string) => `${heading} = ${other} / ${budget}`,
  fills: (count: number) => counted(count, "cell fylls i", "celler fylls i"),
  addsColumn: (heading: string, letters: string) => `Ny kolumn ${letters}: ${heading}`,
  filled: (count: number) => `${counted(count, "avvikelse ifylld", "avvikelser ifyllda")}`,
  corrected: (address: string) => `${address} räknas nu av en formel`,
  recompute: "Räkna om",
  disagrees: (found: string, right: string) => `Här står ${found}, men skillnaden är ${right}.`,
  disagreesShare: (found: string, right: string) => `Här står ${found}, men siffrorna ger ${right}.`,
  blamed: (address: string) => `Kontrollen pekar på ${address} i stället: rätta den först.`,
  filledFrom: (address: string) => `fylls från ${address}`,
  noShare: "(ingen budget)",

  questions: {
    convention:
      "Tecknen på bladets kostnader och intäkter visar inte hur avvikelsen räknas. Hur ska den räknas?",
    budgetFirst: "Budget − utfall",
    outcomeFirst: "Utfall − budget",
    otherTime: otherTimeTexts.question,
    compare: otherTimeTexts.compare,
    instead: (heading: string) => `Jämför med ${heading} i stället`,
    leave: "Nej, jämför inte",
    answered: (heading: string, answer: string) => `${heading}: du har svarat ”${answer}”.`,
    takeBack: "Ångra svaret",
  },

  threshold: ({ share, amount, rule }: Threshold) =>
    `Ska förklaras: mer än ${shareText(share)} ${rule === "both" ? "och" : "eller"} ${numberText(amount, 0)} tkr.`,
  unexplained: (heading: string, amount: string, unit: string, share: string | null) =>
    `${heading} ${amount} ${unit}${share === null ? ", utan budget" : ` (${share})`}`,
  noUnit:
    "Tabellen säger inte om beloppen är i kr, tkr eller mnkr. Därför visas inte vilka avvikelser som ska förklaras. Skriv enheten i en rubrik, till exempel Verksamhet (tkr).",
  noCommentColumn: "Tabellen har ingen kolumn för kommentarer.",

  noRoom: {
    amount:
      "Ingen kolumn läggs till: den behöver en tom kolumn till höger om tabellen, och en till före det som står där.",
    share: "Ingen kolumn i procent läggs till: det är för trångt till höger om tabellen.",
  },
  unknownPair: (heading: string) =>
    `${heading}: rubrikerna visar inte vilka två kolumner som ska jämföras, så inget räknas.`,
  rejectedColumn: (heading: string) => `${heading}: kolumnen lämnas som den är, som du har sagt.`,
  otherShare: (heading: string) =>
    `${heading}: procenten stämmer inte med kolumnerna bredvid på de flesta rader, så kolumnen lämnas som den är.`,
  declinedPair: (heading: string, budget: string, other: string) =>
    `${heading}: ${budget} och ${other} gäller olika lång tid och jämförs inte, som du har sagt.`,
  asksPair: (heading: string, budget: string, other: string) =>
    `${heading}: ${budget} och ${other} gäller olika lång tid. Inget räknas förrän du har svarat på om de ska jämföras.`,
  left: {
    formula: (cells: readonly string[]) =>
      `${shortList(cells)} har ${cells.length === 1 ? "en formel" : "formler"} som visar tomt och lämnas som ${cells.length === 1 ? "den" : "de"} är.`,
    nameless: (cells: readonly string[]) =>
      `${shortList(cells)} fylls inte i: ${cells.length === 1 ? "raden" : "raderna"} har inget namn.`,
    noFigure: (cells: readonly string[]) =>
      `${listed(cells)} fylls inte i: budget eller utfall saknas på ${cells.length === 1 ? "raden" : "raderna"}.`,
    text: (cells: readonly string[]) =>
      `${shortList(cells)} fylls inte i: tal på ${cells.length === 1 ? "raden" : "raderna"} är lagrade som text.`,
  },

  problems: {
    protected:
      "Bladet är skyddat. Inget kan fyllas i förrän skyddet tas bort (Granska > Ta bort bladets skydd).",
    nothing:
      "Hittade ingen budget med utfall eller prognos bredvid. Ge kolumnerna rubriker som Budget, Utfall och Prognos.",
  },
} as const;

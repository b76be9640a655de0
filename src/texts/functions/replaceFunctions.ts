/** What is said when Driftkoll's functions are replaced by Excel's own formulas. */
import type { KeptReason, ValueReason } from "../../domain/native/replaceFormula";

/** "1 cell", "12 celler" */
function cells(count: number): string {
  return `${count} ${count === 1 ? "cell" : "celler"}`;
}

/** "1 blad", "3 blad" */
function onSheets(count: number): string {
  return count === 1 ? "" : ` på ${count} blad`;
}

export const replaceTexts = {
  /** What stands in a cell that another cell's formula fills. */
  filledFrom: (address: string) => `fylls från ${address}`,

  none: {
    selection: "Det finns inga av Driftkolls funktioner bland de markerade cellerna.",
    sheet: "Det finns inga av Driftkolls funktioner på bladet.",
    workbook: "Det finns inga av Driftkolls funktioner i arbetsboken.",
  },

  /** "12 celler blir vanliga formler och 3 celler blir värden." */
  summary(formulas: number, values: number): string {
    const parts = [
      ...(formulas > 0
        ? [`${cells(formulas)} blir ${formulas === 1 ? "en vanlig formel" : "vanliga formler"}`]
        : []),
      ...(values > 0 ? [`${cells(values)} blir ${values === 1 ? "ett värde" : "värden"}`] : []),
    ];
    return parts.length > 0 ? `${parts.join(" och ")}.` : "Inget kan ersättas.";
  },

  why: {
    noEquivalent: "har ingen motsvarighet i Excel",
    otherAnswer: "Excels egen formel skulle svara annorlunda, till exempel för att ett tal står som text",
  } satisfies Record<ValueReason, string>,

  /**
   * @param address of the cell where it shows
   * @param anchor where the formula stands
   */
  kept(why: KeptReason, address: string, anchor: string): string {
    const cell = address === anchor ? address : `${address} (fylls från ${anchor})`;
    switch (why) {
      case "error":
        return `${cell} visar ett fel. Rätta det först.`;
      case "noRoom":
        return `${cell} har inte plats för sitt svar. Töm cellerna intill först.`;
      case "unclear":
        return `${cell} är för sammansatt för att ersättas säkert. Ersätt den för hand.`;
    }
  },

  protected:
    "Bladet är skyddat, så inget ersätts där. Ta bort skyddet först (Granska > Ta bort bladets skydd).",

  replaced: (count: number, sheets: number) => `Funktioner ersatta i ${cells(count)}${onSheets(sheets)}`,
  restored: (count: number, sheets: number) => `Funktioner tillbaka i ${cells(count)}${onSheets(sheets)}`,
  /** Some sheets were written, one was not. */
  butNot: (done: string, sheet: string, why: string) => `${done}. ${sheet}: ${why}`,
  changed: (address: string) => `${address} har ändrats sedan dess. Inget skrevs på det bladet.`,
} as const;

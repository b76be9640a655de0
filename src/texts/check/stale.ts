/** Where a corrected figure is still told as it was. */
import { exact } from "../../domain/figures/exactNumber";
import type { CellOf } from "../../domain/tables/cellOf";
import { amount, cellName, printed } from "../shared/amounts";

export const staleTexts = {
  title: "Rättat här, men står kvar",
  hint: "De här går efter siffran som den var. Rätta dem också, eller låt dem stå om de ska vara som de är.",
  total: (cell: CellOf, expected: number) => {
    const { table, row, column } = cell;
    const decimals = table.figures[row]![column]?.decimals ?? 0;
    const grains = exact(expected).shifted(-table.amounts.scale).toCell();
    return `${cellName(cell)} står kvar på ${printed(cell)} och bör bli ${amount(table, grains, decimals)}.`;
  },
  copy: (cell: CellOf) => `${cellName(cell)} är fortfarande ${printed(cell)}.`,
  text: (address: string, said: string) => `Texten i ${address} säger ${said}.`,
  onSheet: (sheet: string, text: string) => `${sheet}: ${text}`,
} as const;

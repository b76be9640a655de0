import type { CellPosition } from "../domain/sheet/grid";
import type { RawCell } from "./rawCell";
import { moveFormula } from "./sharedFormulas";
import { shownFormula } from "./shownFormula";

/** Formulas alike are stored once, with the cell they were written for, and copied by the reader. One for each sheet. */
export class FormulaReader {
  private readonly shared = new Map<string, { text: string; from: CellPosition }>();

  /** @param onStored gets each formula as the file has it, where it stands written out */
  constructor(private readonly onStored: (stored: string) => void = () => undefined) {}

  /** @returns "=SUM(B2:B4)"; null where the cell has none */
  read(cell: RawCell): string | null {
    const { formula } = cell;
    if (!formula || formula.type === "dataTable") return null;
    if (formula.text !== "") {
      this.onStored(formula.text);
      if (formula.type === "shared" && formula.sharedIndex !== null) {
        this.shared.set(formula.sharedIndex, { text: formula.text, from: cell });
      }
      return shownFormula(formula.text);
    }
    const master = formula.sharedIndex === null ? undefined : this.shared.get(formula.sharedIndex);
    return master ? shownFormula(moveFormula(master.text, master.from, cell)) : null;
  }
}

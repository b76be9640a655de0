import type { FormulasWithoutValues } from "../../domain/questions/formulasWithoutValues";
import type { ErrorValue } from "../../domain/questions/errorValues";
import type { PassedOver, SheetRemark, TextNumbers } from "../../domain/questions/remarks";
import { areaAddress, cellAddress } from "../../domain/sheet/address";
import type { CellPosition } from "../../domain/sheet/grid";
import { rectangles } from "../../domain/sheet/rectangles";
import { address, type CellOf } from "../../domain/tables/cellOf";
import { printAt } from "../../domain/tables/printAmount";
import { cellName, columnName, printed } from "../shared/amounts";
import { errorWord } from "../../domain/sheet/errorWord";
import { localFormula } from "../shared/localFormula";
import { saying, type FindingText } from "./findingText";

export function errorValueText({ cell, cells, followers, error, place }: ErrorValue): FindingText {
  const where = cellAddress(cell);
  const word = errorWord(error);
  const isOne = cells.length === 1;
  const shown = isOne
    ? `${where} visar ${word}`
    : `${cells.length} celler visar ${word}: ${areasText(cells)}`;
  const also = followers > 0 ? ` Det gör också ${followers} som räknar därmed.` : "";
  return saying({
    title: isOne && place ? `${place} (${where})` : where,
    message: `${shown}.${also} Rätta ${isOne ? "formeln" : "formlerna"} innan bladet skickas.`,
  });
}

/** So many areas are written out. */
const MOST_AREAS = 3;

/** "B2:D4, F7 …" */
function areasText(cells: readonly CellPosition[]): string {
  const areas = rectangles(cells).map(areaAddress);
  return areas.slice(0, MOST_AREAS).join(", ") + (areas.length > MOST_AREAS ? " …" : "");
}

export function textNumberText({ cells, passedOver }: TextNumbers): FindingText {
  const [first] = cells;
  if (passedOver) return passedOverText(cells, passedOver);
  const example = `${address(first!)} (${printed(first!)})`;
  const message =
    cells.length === 1
      ? `${example} är text som ser ut som ett tal. Excel räknar inte med den.`
      : `${cells.length} celler är text som ser ut som tal, till exempel ${example}. Excel räknar inte med dem.`;
  return saying({
    title: "Tal skrivna som text",
    message,
    hint: `Kontrollen har läst ${cells.length === 1 ? "den som ett" : "dem som"} tal.`,
  });
}

/** Text that a sum has been seen to pass over. */
function passedOverText(cells: readonly CellOf[], { total, formula, lacking }: PassedOver): FindingText {
  const [first] = cells;
  const isOne = cells.length === 1;
  const which = isOne
    ? `${address(first!)} (${printed(first!)}) är text`
    : `${cells.length} celler är text, till exempel ${address(first!)} (${printed(first!)})`;
  return saying({
    title: isOne
      ? cellName(first!)
      : `Tal skrivna som text${columnName(first!) ? ` i ${columnName(first!)}` : ""}`,
    message: `${which}. SUMMA räknar inte med ${isOne ? "den" : "dem"}: ${printAt(total, Math.abs(lacking))} saknas i ${address(total)}, ${localFormula(formula)}.`,
  });
}

export function formulasWithoutValuesText({ cells }: FormulasWithoutValues): FindingText {
  const [first] = cells;
  const which =
    cells.length === 1
      ? `${cellAddress(first!)} har en formel men inget värde.`
      : `${cells.length} celler har en formel men inget värde, till exempel ${cellAddress(first!)}.`;
  return saying({
    title: "Formler utan värden",
    message: `${which} Öppna filen i Excel och spara den, och kontrollera igen.`,
    hint: "Programmet som skrev filen har inte räknat ut formlerna.",
  });
}

export function protectedText(): FindingText {
  return saying({
    title: "Bladet är skyddat",
    message:
      "Kontrollen fungerar, men inget kan rättas förrän skyddet tas bort (Granska > Ta bort bladets skydd).",
  });
}

export function hiddenCellsText({ count }: SheetRemark): FindingText {
  return saying({
    title: "Dolda rader eller kolumner",
    message: `${count === 1 ? "En rad eller kolumn är dold. Kontrollen räknar med den." : `${count} rader eller kolumner är dolda. Kontrollen räknar med dem.`}`,
  });
}

export function filteredText({ count }: SheetRemark): FindingText {
  return saying({
    title: "Bladet är filtrerat",
    message:
      count === 1
        ? "Ett filter döljer en rad. Kontrollen räknar med den."
        : `Ett filter döljer ${count > 1 ? `${count} rader` : "rader"}. Kontrollen räknar med dem.`,
  });
}

export function allFormulasText(): FindingText {
  return saying({
    title: "Allt räknas av formler",
    message:
      "Alla summor och avvikelser räknas av formler i bladet och stämmer därför av sig själva. Skrivfel i de inskrivna talen syns inte på det sättet.",
  });
}

import { cellAddress } from "../../domain/sheet/address";
import type { ErrorValue, SheetRemark, TextNumbers } from "../../domain/findings/findings";
import { address } from "../../domain/tables/cellOf";
import { printed } from "../shared/amounts";
import { errorWord } from "../shared/errorWord";
import type { FindingText } from "./findingText";

export function errorValue({ cell, error, place }: ErrorValue): FindingText {
  const where = cellAddress(cell);
  return {
    title: place ? `${place} (${where})` : where,
    message: `${where} visar ${errorWord(error)}. Rätta formeln innan bladet skickas.`,
    hint: "",
    proof: [],
    alternatives: [],
  };
}

export function textNumber({ cells }: TextNumbers): FindingText {
  const [first] = cells;
  const example = `${address(first!)} (${printed(first!)})`;
  const message =
    cells.length === 1
      ? `${example} är text som ser ut som ett tal. Excel räknar inte med den.`
      : `${cells.length} celler är text som ser ut som tal, till exempel ${example}. Excel räknar inte med dem.`;
  return {
    title: "Tal skrivna som text",
    message,
    hint: "Kontrollen har läst dem som tal.",
    proof: [],
    alternatives: [],
  };
}

export function remark({ rule, count }: SheetRemark): FindingText {
  return { ...REMARKS[rule](count), hint: "", proof: [], alternatives: [] };
}

const REMARKS: Readonly<Record<SheetRemark["rule"], (count: number) => { title: string; message: string }>> =
  {
    protected: () => ({
      title: "Bladet är skyddat",
      message:
        "Kontrollen fungerar, men inget kan rättas förrän skyddet tas bort (Granska > Ta bort bladets skydd).",
    }),
    hiddenCells: (count) => ({
      title: "Dolda rader eller kolumner",
      message: `${count === 1 ? "En rad eller kolumn är dold" : `${count} rader eller kolumner är dolda`}. Kontrollen räknar med dem.`,
    }),
    filtered: (count) => ({
      title: "Bladet är filtrerat",
      message: `Ett filter döljer rader${count > 0 ? ` (${count})` : ""}. Kontrollen räknar med dem.`,
    }),
    allFormulas: () => ({
      title: "Allt räknas av formler",
      message:
        "Alla summor och avvikelser räknas av formler i bladet och stämmer därför av sig själva. Skrivfel i de inskrivna talen syns inte på det sättet.",
    }),
    uncheckedTable: () => ({
      title: "En tabell kunde inte kontrolleras",
      message: "Inget i tabellen gick att räkna efter.",
    }),
  };

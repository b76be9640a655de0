import { formatFigure } from "../../domain/figures/formatFigure";
import { areaAddress } from "../../domain/sheet/address";
import type { Unchecked, Why } from "../../domain/checks/coverage";
import type { Table } from "../../domain/tables/table";

const WHY: Readonly<Record<Why, string>> = {
  price: "à-priser och snitt summeras inte",
  percent: "beloppen som procenten räknas av finns inte i tabellen",
  indicator: "mål och nyckeltal summeras inte",
  noSum: "tabellen har ingen summa eller avvikelse",
  total: "inga rader ger summan",
  alone: "ingår inte i någon summa eller avvikelse",
  typed: "inskrivna tal som bara formler räknar med",
  uncomputed: "formler utan värden",
  outside: "står utanför tabellerna",
  leftOut: "står långt från det övriga och är inte läst",
};

/** More are said as a number. */
const MOST_NAMES = 3;

/**
 * How much of a sheet a verdict speaks for.
 * @example coverageSentence(52, 60) // "52 av 60 siffror är kontrollerade"
 */
export function coverageSentence(checked: number, amounts: number): string {
  const all = formatFigure(amounts);
  if (amounts === 1) return checked === 1 ? "Siffran är kontrollerad" : "Siffran är inte kontrollerad";
  if (checked === amounts)
    return amounts === 2 ? "Båda siffrorna är kontrollerade" : `Alla ${all} siffror är kontrollerade`;
  if (checked === 0) return `Ingen av ${all} siffror är kontrollerad`;
  return `${formatFigure(checked)} av ${all} siffror är ${checked === 1 ? "kontrollerad" : "kontrollerade"}`;
}

/** Why no check reaches an amount, in half a sentence. */
export function whyText({ why }: Unchecked): string {
  return WHY[why];
}

/**
 * What is not checked, by its column or row.
 * @example uncheckedName(unchecked) // "Förbrukat % (E4:E13)", "Summa, rad 14 (B14:D14)"
 */
export function uncheckedName(unchecked: Unchecked): string {
  const { area } = unchecked;
  const name = placeName(unchecked);
  return name ? `${name} (${areaAddress(area)})` : areaAddress(area);
}

function placeName({ area, shape, table }: Unchecked): string {
  if (!table) return "";
  if (shape === "table") return "Hela tabellen";
  const columns = listed(
    table.columns
      .filter(({ sheetColumn }) => sheetColumn >= area.column && sheetColumn < area.column + area.columns)
      .map(({ heading }) => heading),
    "kolumner",
  );
  if (shape === "columns") return columns;
  const rows = rowsName(table, area);
  return shape === "rows" ? rows : [rows, columns].filter(Boolean).join(", ");
}

/** "Summa, rad 14", "rad 4–13" */
function rowsName(table: Table, { row, rows }: Unchecked["area"]): string {
  const numbers = rows === 1 ? `rad ${row + 1}` : `rad ${row + 1}–${row + rows}`;
  const label = rows === 1 ? (table.rows.find(({ sheetRow }) => sheetRow === row)?.label ?? "") : "";
  return label ? `${label}, ${numbers}` : numbers;
}

function listed(names: readonly string[], several: string): string {
  const known = names.filter(Boolean);
  if (known.length < names.length && names.length > 1) return `${names.length} ${several}`;
  return names.length > MOST_NAMES ? `${names.length} ${several}` : known.join(", ");
}

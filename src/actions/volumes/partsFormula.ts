import { cellAddress } from "../../domain/sheet/address";
import { sheetPrefix } from "../../domain/sheet/sheetName";
import type { VolumeForecast, VolumeRow } from "../../domain/forecast/volumes/volumeTypes";
import type { SourceTable } from "../../domain/structure/builtTable";

/**
 * The year's volume of a row put together of its parts, over their cells.
 * @example partsFormula(forecast, row) // "=Dygn!B2+Dygn!C2", "=(Barn!B2*7+Barn!C2*5)/12"
 */
export function partsFormula({ volumes, parts }: VolumeForecast, { volumeRow, weights }: VolumeRow): string {
  const terms = parts!.volumes.map(({ column }, i) =>
    weighed(sourceCell(volumes, volumeRow, column), weights!.weights[i]!),
  );
  const sum = terms.join("+");
  return weights!.over === 1 ? `=${sum}` : `=(${sum})${divided(weights!.over)}`;
}

/** Each part's volume times its own price; without "=". */
export function pricedParts(
  { volumes, prices, parts, priceSign }: VolumeForecast,
  { volumeRow, priceRow, weights }: VolumeRow,
): string {
  const terms = parts!.volumes.map(({ column }, i) => {
    const volume = weighed(sourceCell(volumes, volumeRow, column), weights!.weights[i]!);
    return `${volume}*${sourceCell(prices, priceRow!, parts!.prices![i]!.column)}`;
  });
  return `${priceSign < 0 ? "-" : ""}(${terms.join("+")})${divided(weights!.over)}`;
}

function weighed(cell: string, weight: number): string {
  return weight === 1 ? cell : `${cell}*${weight}`;
}

function divided(over: number): string {
  return over === 1 ? "" : `/${over}`;
}

/** The cell of a table's row and column as a formula of another sheet names it. */
export function sourceCell({ sheet, table }: SourceTable, row: number, column: number): string {
  const at = {
    row: table.rows[row]!.sheetRow,
    column: table.columns[column]!.sheetColumn,
  };
  return `${sheetPrefix(sheet)}${cellAddress(at)}`;
}

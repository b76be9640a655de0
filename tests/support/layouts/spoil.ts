import type { Grid } from "../../../src/domain/sheet/grid";
import type { Random } from "../random";
import type { MadeSheet, Place } from "./makeSheet";

/** A slip of the hand in one figure of a sheet. */
export interface Slip {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** What the figure has to change by to be right again, in steps of 10^-decimals. */
  readonly change: number;
  readonly decimals: number;
  /** It stands in two checks at least, and no other figure stands in the same ones. */
  readonly isDecidable: boolean;
}

/** Steps of a figure's last digit; smaller errors drown in rounding. */
const LEAST = 20;

/** As often as they were seen in 152 typing errors, with signs beside. */
const KINDS = ["digit", "digit", "digit", "digit", "swap", "drop", "sign"] as const;

/** Puts a slip into a figure of the sheet that is drawn; null where the draw gives none large enough. */
export function spoil({ grid, places }: MadeSheet, random: Random): Slip | null {
  const place = random.pick(places);
  const wrong = slipped(place.units, random);
  const change = place.units - wrong;
  if (Math.abs(change) < LEAST || Math.abs(place.units) < 10) return null;
  const { row, column, decimals } = place;
  const isPercent = grid.formats[row]![column]!.endsWith("%");
  const value = Number(`${wrong}e${-decimals - (isPercent ? 2 : 0)}`);
  const values = grid.values.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
  );
  const twins = places.filter((other) => isTwin(other, place));
  const isDecidable = place.identities.length >= 2 && twins.length === 1;
  return { grid: { ...grid, values, formulas: values }, row, column, change, decimals, isDecidable };
}

/** Both stand in the very same checks: nothing tells them apart. */
function isTwin(a: MadeSheet["places"][number], b: MadeSheet["places"][number]): boolean {
  return (
    a.identities.length === b.identities.length && a.identities.every((one) => b.identities.includes(one))
  );
}

function slipped(units: Place["units"], random: Random): number {
  const digits = String(Math.abs(units));
  const sign = units < 0 ? -1 : 1;
  const at = random.int(0, digits.length - 1);
  switch (random.pick(KINDS)) {
    case "digit":
      return sign * Number(digits.slice(0, at) + random.int(0, 9) + digits.slice(at + 1));
    case "swap":
      return at === 0
        ? units
        : sign * Number(digits.slice(0, at - 1) + digits[at]! + digits[at - 1]! + digits.slice(at + 1));
    case "drop":
      return digits.length < 2 ? units : sign * Number(digits.slice(0, at) + digits.slice(at + 1));
    case "sign":
      return -units;
  }
}

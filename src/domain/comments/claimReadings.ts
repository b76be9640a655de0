import { OF_EACH } from "../words/comments/tableWords";
import { isMoney } from "../words/units";
import { candidatesFor } from "./candidates";
import type { Frame } from "./frame";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { Stated } from "./stated";
import { sharesOf } from "./shares";
import { wholeSets, type ClaimTie } from "./ties";

export function readingsOf(
  table: SpokenTable,
  tie: ClaimTie,
  stated: Stated,
  base: string,
): { readings: readonly SpokenFigure[]; isTimeKnown: boolean } {
  const { subject, manner, columns, frame, years } = tie;
  const rowSets = subject.rows !== null ? [subject.rows] : wholeSets(table, frame, stated.isSigned);
  const all = rowSets.map((rows) => candidatesFor(table, rows, frame, years, columns, manner));
  const isTimeKnown = all.some((one) => one.isTimeKnown);
  const found = all.flatMap(({ readings }) => readings);
  const isOfPerCent = (reading: SpokenFigure) =>
    reading.places.every(({ row }) => table.unitOf(row) === "%") ||
    reading.places.every(({ row, column }) => table.isPerCent(row, column));
  if (stated.unit === "%" || stated.unit === "pp") {
    const printed = found.filter(isOfPerCent);
    return { isTimeKnown, readings: [...printed, ...sharesOf(table, tie, rowSets, base)] };
  }
  if (stated.unit === "st")
    return { isTimeKnown, readings: found.filter((reading) => isCount(table, reading)) };
  return {
    isTimeKnown,
    readings: found.filter(
      (reading) =>
        !(isForeseenLevel(table, frame, stated) && isDeviation(table, reading)) &&
        !isOfPerCent(reading) &&
        reading.places.every(({ row, column }) => isMoney(table.unitAt(row, column))),
    ),
  };
}

/** "Resultatet beräknas till 2,8 mnkr" is no deviation, where the table foresees only those. */
function isForeseenLevel(
  table: SpokenTable,
  { whens, turn, comparisons, isDistance }: Frame,
  stated: Stated,
): boolean {
  return (
    whens.has("forecast") &&
    turn === null &&
    comparisons.size === 0 &&
    !isDistance &&
    !stated.isSigned &&
    table.facts.every(({ content }) => content !== "forecast")
  );
}

function isDeviation(table: SpokenTable, { places }: SpokenFigure): boolean {
  return places.every(({ column }) => table.facts[column]!.content === "deviation");
}

/** Of rows that count something else than money and shares. */
export function isCount(table: SpokenTable, { places }: SpokenFigure): boolean {
  return places.every(({ row, column }) => {
    const unit = table.unitAt(row, column);
    return !isMoney(unit) && unit !== "%" && unit !== OF_EACH.means && !table.isPerCent(row, column);
  });
}

/** Of the kind that a unit counts: money, or a number; per cents are told apart by whoever asks. */
export function isInUnitOf(table: SpokenTable, figure: SpokenFigure, { unit }: Stated): boolean {
  if (unit === "st") return isCount(table, figure);
  return figure.places.every(
    ({ row, column }) => isMoney(table.unitAt(row, column)) && !table.isPerCent(row, column),
  );
}

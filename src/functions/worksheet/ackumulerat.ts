import { accumulated } from "../../domain/arithmetic/fullYear";
import { BLANK, readNumber } from "../cell";
import { layOut, spill } from "../overCells";
import { Problem, toExcelError } from "../problem";

/**
 * Månaderna tillsammans från den första, en rad i taget. Ta hela tabellen på en gång: =ACKUMULERAT(B5:M20)
 * @example =ACKUMULERAT(100) ger 100
 * @customfunction ACKUMULERAT
 * @param månadsvärden Belopp för varje månad: en rad med månaderna bredvid varandra, flera sådana rader, eller en kolumn med månaderna under varandra.
 * @returns Lika många celler, var och en med summan från den första till och med den. Tomma månader förblir tomma.
 */
export function ackumulerat(månadsvärden: unknown[][]): unknown[][] {
  const layout = layOut([{ name: "Månadsvärden", cells: månadsvärden }]);
  if (layout instanceof Problem) return [[toExcelError(layout)]];
  const { rows, columns } = layout;
  // Months under each other are one series; beside each other each row is one.
  const isColumn = columns === 1;
  const series = isColumn ? [månadsvärden.map((row) => row[0])] : månadsvärden;
  const sums = series.map((cells) => addedUp(cells));
  return spill({ ...layout, rows, columns }, (row, column) =>
    isColumn ? sums[0]![row]! : sums[row]![column]!,
  );
}

/** What cannot be read stands in its own cell, and nothing after it is known. */
function addedUp(cells: readonly unknown[]): (number | typeof BLANK | Problem)[] {
  const read = cells.map((cell) => readNumber(cell, "Månadsvärden"));
  const wrong = read.findIndex((one) => one instanceof Problem);
  const known = wrong < 0 ? read : read.slice(0, wrong);
  const sums = accumulated(known.map((one) => (one instanceof Problem ? BLANK : one)));
  return [...sums, ...read.slice(known.length).map(() => read[wrong]!)];
}

import fc from "fast-check";
import { error, labels, matrix, sum } from "../../support/specimens/figures";
import { suspects } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import {
  amounts,
  changedBy,
  fixedRow,
  heading,
  row,
  together,
  type Move,
  type Place,
} from "../../support/specimens/specimen";

const HEADINGS = ["Budget 2025", "Bokslut 2024", "Prognos 2025"];
const COLUMNS = [1, 2, 3];

/** A committee's table with its total, and below it the same total by units, with a sum of their own or without. */
const cases = fc
  .record({
    names: labels(3, 5),
    units: fc.shuffledSubarray(["Socialkontor", "Stab", "Nämnd", "Projekt"], { minLength: 2 }),
  })
  .chain(({ names, units }) =>
    fc.record({
      names: fc.constant(names),
      units: fc.constant(units),
      figures: matrix(names.length, 3),
      shares: fc.array(fc.double({ min: 0.2, max: 0.8, noNaN: true }), {
        minLength: units.length - 1,
        maxLength: units.length - 1,
      }),
      hasOwnTotal: fc.boolean(),
      at: fc.tuple(fc.nat(99), fc.constantFrom(...COLUMNS)),
      by: error,
    }),
  )
  .map(({ names, units, figures, shares, hasOwnTotal, at, by }): Case => {
    const total = COLUMNS.map((c) => sum(figures.map((own) => own[c - 1]!)));
    const byUnit = splitBy(total, shares);
    const upper = [
      heading("Verksamhet (tkr)", ...HEADINGS),
      ...names.map((name, r) => row("upper", name, ...amounts(figures[r]!))),
      fixedRow("Summa driftbudget", ...amounts(total)),
    ];
    const lower = [
      heading(""),
      heading("Driftredovisning per enhet"),
      heading("Enhet (tkr)", ...HEADINGS),
      ...units.map((unit, r) => row("lower", unit, ...amounts(byUnit[r]!))),
      ...(hasOwnTotal ? [fixedRow("Totalt", ...amounts(total))] : []),
    ];
    const lines = [...upper, ...lower];
    const totalLine = names.length + 1;
    const firstUnit = upper.length + 3;
    const ownTotal = hasOwnTotal ? [firstUnit + units.length] : [];
    const moves = units.flatMap((_, u): Move[] =>
      COLUMNS.map((c) => together(...[1, totalLine, firstUnit + u, ...ownTotal].map((l): Place => [l, c]))),
    );
    const figuresAt = lines.flatMap((line, l) => (line.isBody ? [l] : []));
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, [figuresAt[at[0] % figuresAt.length]!, at[1]], by) };
  });

/** Each total in as many parts as there are shares, and one for what is left. */
function splitBy(total: readonly number[], shares: readonly number[]): number[][] {
  const parts: number[][] = [];
  let left = total;
  for (const share of shares) {
    const part = left.map((one) => Math.round(one * share));
    parts.push(part);
    left = left.map((one, c) => one - part[c]!);
  }
  return [...parts, [...left]];
}

describe("The same total in two tables of a sheet", () => {
  holdProperties({
    cases,
    applies: ({ checks }) => checks.filter(({ kind }) => kind === "crossTable").length === COLUMNS.length,
    isFound: suspects,
  });
});

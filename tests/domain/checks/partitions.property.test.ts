import fc from "fast-check";
import { error, sum } from "../../support/specimens/figures";
import { isAt, suspects } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import {
  changedBy,
  fixedRow,
  heading,
  percent,
  row,
  together,
  type Place,
} from "../../support/specimens/specimen";

const BANDS = ["Dag 1-14", "Dag 15-59", "Dag 60-179", "Dag 180-"];
/** Shares in hundredths of a per cent: figures long enough for no slip of the hand to explain what is spoilt. */
const share = fc.integer({ min: 1_200, max: 4_500 });
const shares = (count: number) => fc.uniqueArray(share, { minLength: count, maxLength: count });
const printed = (units: readonly number[]) => units.map((one) => percent(one, 2));
const NO_UNIT = "shares are in per cent whatever the unit of the amounts";

/** Sick leave by length, its total first or last. */
const bands = fc
  .record({
    figures: fc.array(shares(BANDS.length), { minLength: 2, maxLength: 2 }),
    isTotalFirst: fc.boolean(),
    at: fc.tuple(fc.integer({ min: 1, max: BANDS.length + 1 }), fc.constantFrom(1, 2)),
    by: error,
  })
  .map(({ figures, isTotalFirst, at, by }): Case => {
    const total = fixedRow("Total sjukfrånvaro", ...printed(figures.map(sum)));
    const rows = BANDS.map((band, b) => row("bands", band, ...printed(figures.map((own) => own[b]!))));
    const lines = [
      heading("Sjukfrånvaro", "2025", "2024"),
      ...(isTotalFirst ? [total, ...rows] : [...rows, total]),
    ];
    const totalLine = lines.indexOf(total);
    const moves = rows.flatMap((band) =>
      [1, 2].map((c) => together([lines.indexOf(band), c], [totalLine, c])),
    );
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, at, by) };
  });

/** Women's, men's and the share for all between them, nearer to one or the other. */
const triple = fc
  .tuple(share, share, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([women, men, part]) => ({ women, men, all: Math.round(women + part * (men - women)) }));
const triples = fc.array(triple, { minLength: 3, maxLength: 3 });

/** A change that brings the share for all outside the two others. */
function outside({ women, men, all }: { women: number; men: number; all: number }, by: number): number {
  return (by > 0 ? Math.max(women, men) : Math.min(women, men)) - all + by;
}

/** The share for all between those of women and men, each a row. */
const genderRows = fc
  .record({
    figures: triples,
    column: fc.constantFrom(1, 2, 3),
    by: error,
  })
  .map(({ figures, column, by }): Case => {
    const lines = [
      heading("Sjukfrånvaro", "2025", "2024", "2023"),
      fixedRow("Total sjukfrånvaro", ...printed(figures.map(({ all }) => all))),
      row("genders", "Kvinnor", ...printed(figures.map(({ women }) => women))),
      row("genders", "Män", ...printed(figures.map(({ men }) => men))),
    ];
    const moves = [1, 2, 3].map((c) => together(...[1, 2, 3].map((line): Place => [line, c])));
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, [1, column], outside(figures[column - 1]!, by)) };
  });

/** The same, each a column. */
const genderColumns = fc
  .record({
    figures: triples,
    line: fc.constantFrom(1, 2, 3),
    by: error,
  })
  .map(({ figures, line, by }): Case => {
    const names = ["Andel heltid", "Andel visstid", "Andel chefer"];
    const lines = [
      heading("Nyckeltal", "Kvinnor", "Män", "Totalt"),
      ...figures.map(({ women, men, all }, r) => row("rows", names[r]!, ...printed([women, men, all]))),
    ];
    const moves = [1, 2, 3].map((r) => together(...[1, 2, 3].map((c): Place => [r, c])));
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, [line, 3], outside(figures[line - 1]!, by)) };
  });

const isShareAt: Parameters<typeof holdProperties>[0]["isFound"] = (finding, at) =>
  finding.rule === "share" && isAt(finding.condition.target, at);

describe("Partitions: bands of days add up to the whole sick leave", () => {
  holdProperties({
    cases: bands,
    applies: ({ checks }) => checks.filter(({ kind }) => kind === "footing").length === 2,
    isFound: suspects,
    except: { unit: NO_UNIT },
  });
});

describe.each([
  ["in rows", genderRows],
  ["in columns", genderColumns],
])("Partitions: a share for all lies between women's and men's, %s", (_, cases) => {
  holdProperties({
    cases,
    applies: ({ conditions }) => conditions.filter(({ kind }) => kind === "between").length === 3,
    isFound: isShareAt,
    except: { unit: NO_UNIT },
  });
});

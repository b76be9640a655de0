import fc from "fast-check";
import { MONTH_NAMES } from "../../../src/domain/words/periods";
import { matrix } from "../../support/specimens/figures";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, heading, row, together, type Line } from "../../support/specimens/specimen";

const month = fc.integer({ min: 2, max: 11 });
const until = (m: number) => `Utfall jan-${MONTH_NAMES[m - 1]!.slice(0, 3)} 2025`;
const TABLES = [
  { title: "Förskola", rows: ["Barn i kommunal regi", "Barn i fristående regi"] },
  { title: "Äldreomsorg", rows: ["Hemtjänst", "Särskilt boende", "Korttidsboende"] },
  { title: "Individ och familj", rows: ["Placeringar", "Ekonomiskt bistånd"] },
];

/** Three tables of one time, with nothing beside their outcome and no title that tells of it. */
const cases = fc
  .record({ right: month, wrong: month, figures: matrix(7, 2), spoilt: fc.nat(TABLES.length - 1) })
  .filter(({ right, wrong }) => right !== wrong)
  .map(({ right, wrong, figures, spoilt }): Case => {
    const lines: Line[] = [];
    const headings: number[] = [];
    TABLES.forEach(({ title, rows }, t) => {
      lines.push(heading(title), heading("Verksamhet (tkr)", until(right), "Bokslut 2024"));
      headings.push(lines.length - 1);
      lines.push(...rows.map((name, r) => row(title, name, ...amounts(figures[2 * t + r]!))), heading(""));
    });
    const bodies = lines.flatMap(({ isBody }, l) => (isBody ? [l] : []));
    const moves = bodies.map((line) => together([line, 1]));
    return { specimen: { lines, moves }, spoil: [{ at: [headings[spoilt]!, 1], cell: until(wrong) }] };
  });

describe("A table of another time than the other tables", () => {
  holdProperties({
    cases,
    applies: ({ tables }) => tables.length === TABLES.length,
    isFound: (finding, at) =>
      finding.rule === "period" &&
      finding.witness.kind === "tables" &&
      finding.table.rows[0]!.sheetRow === at[0] + 1,
  });
});

import { identitiesOf, isBroken, residualOf, stands } from "../support/declared/identities";
import { judge } from "../support/declared/judge";
import { cellAt, reportOf } from "../support/declared/said";
import { declaredGrid, declaredTables, printFigure, type DeclaredTable } from "../support/declared/table";
import { slipWounds, sumWounds } from "../support/declared/wounds";
import { Random } from "../support/random";

const tables = declaredTables();

describe("The published tables with their declared structure", () => {
  test("there are 57, 45 of them with something that adds up", () => {
    expect(tables).toHaveLength(57);
    expect(tables.filter((table) => identitiesOf(table).length > 0)).toHaveLength(45);
  });

  test.each(tables)("$name: what is declared holds within rounding, but for the declared errors", (table) => {
    const suspects = table.errors.flatMap((error) => [error, ...(error.alternatives ?? [])]);
    for (const identity of identitiesOf(table)) {
      if (suspects.some((cell) => stands(identity, cell))) continue;
      expect({ identity, isBroken: isBroken(table, identity) }).toEqual({ identity, isBroken: false });
    }
    for (const error of table.errors)
      expect(
        identitiesOf(table).some((identity) => stands(identity, error) && isBroken(table, identity)),
      ).toBe(true);
  });
});

describe("Breaking and judging", () => {
  const table: DeclaredTable = {
    name: "exempel",
    title: "Driftredovisning",
    unit: "tkr",
    kind: "drift",
    header: ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    rows: [
      ["Skola", "20 066", "15 452", "4 614"],
      ["Vård", "5 913", "4 078", "1 835"],
      ["Kultur", "1 200", "1 100", "100"],
      ["Summa", "27 179", "20 630", "6 549"],
    ],
    sums: [{ total: 3, parts: [0, 1, 2] }],
    differences: [
      {
        target: 3,
        terms: [
          { column: 1, sign: 1 },
          { column: 2, sign: -1 },
        ],
      },
    ],
    counts: [],
    notAdded: [],
    errors: [],
  };

  test("a figure is printed with spaces between thousands and a decimal comma", () => {
    expect(printFigure({ units: -12345678, decimals: 1 })).toBe("-1 234 567,8");
    expect(printFigure({ units: 5, decimals: 2 })).toBe("0,05");
  });

  test("a total that was not updated: its row is wrong in every column, and should say what the rows give", () => {
    const [, stale] = [...sumWounds(table, new Random(1))];
    expect(stale).toMatchObject({ kind: "B", sum: { total: 3 } });
    expect(stale!.wrong.map(({ row, column }) => [row, column])).toEqual([
      [3, 1],
      [3, 2],
      [3, 3],
    ]);
    for (const { column, right } of stale!.wrong) {
      const [sum] = identitiesOf(stale!.wounded).filter(
        ({ kind, cells }) => kind === "sum" && cells[0]!.column === column,
      );
      const total = Number(stale!.wounded.rows[3]![column]!.replace(/ /g, ""));
      expect(right.units - total).toBe(residualOf(stale!.wounded, sum!).residual);
    }
  });

  test("every slip changes one figure, the same ones each time", () => {
    const wounds = [...slipWounds(table, new Random(3))];
    expect(wounds).toHaveLength(12);
    expect(wounds.map(({ wounded }) => wounded.rows)).toEqual(
      [...slipWounds(table, new Random(3))].map(({ wounded }) => wounded.rows),
    );
    for (const { wounded } of wounds)
      expect(wounded.rows.flat().filter((text, i) => text !== table.rows.flat()[i])).toHaveLength(1);
  });

  test("a report that names the wrong cell alone with its value is judged so, one of the clean table silent", () => {
    const [crossed] = [...slipWounds(table, new Random(3))].filter(
      ({ wrong }) => wrong[0]!.row === 0 && wrong[0]!.column === 1,
    );
    const report = reportOf(declaredGrid(crossed!.wounded));
    expect(judge(crossed!, report)).toMatchObject({
      isSilent: false,
      isAlone: true,
      isListed: true,
      isOtherAlone: false,
      value: "exact",
      claims: 1,
      rightClaims: 1,
    });
    expect(judge(crossed!, reportOf(declaredGrid(table)))).toMatchObject({ isSilent: true, value: null });
  });

  test("an error at another cell is another cell, whatever its value", () => {
    const [first, second] = [...slipWounds(table, new Random(3))];
    const judged = judge(first!, reportOf(declaredGrid(second!.wounded)));
    expect(judged).toMatchObject({ isAlone: false, isOtherAlone: true, claims: 1, rightClaims: 0 });
  });

  test("an address is a cell of the table", () => {
    expect(cellAt("B5")).toEqual({ row: 1, column: 1 });
    expect(cellAt("$AA$4")).toEqual({ row: 0, column: 26 });
  });
});

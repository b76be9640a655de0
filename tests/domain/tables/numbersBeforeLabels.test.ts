import { readTables } from "../../../src/domain/readTables";
import { printedGrid } from "../../support/printedGrid";

test("rows keep their names where numbers of accounts stand before them", () => {
  const [built] = readTables(
    printedGrid(
      [
        ["Ansvar", "Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
        ["110", "Gator", "9 400", "10 000", "-600"],
        ["120", "Bibliotek", "55 400", "57 000", "-1 600"],
        ["", "Summa", "64 800", "67 000", "-2 200"],
      ],
      1,
    ),
  );
  expect(built!.table.rows.map(({ label, role }) => [label, role])).toEqual([
    ["Gator", "plain"],
    ["Bibliotek", "plain"],
    ["Summa", "total"],
  ]);
  expect(built!.sums.map(({ total, parts }) => [total, parts.map(({ row }) => row)])).toEqual([[2, [0, 1]]]);
});

import { rowDeviation } from "../../../src/domain/deviations/rowDeviation";
import { unexplained } from "../../../src/domain/deviations/unexplained";
import { readThreshold } from "../../../src/domain/deviations/thresholds";
import { deviationsOf } from "../../support/deviations";

const headings = ["Nämnd (tkr)", "Budget", "Utfall", "Avvikelse"];

function shown(rows: readonly (readonly string[])[]): [number, number | null][] {
  const [{ built, columns }] = deviationsOf([headings, ...rows]) as [ReturnType<typeof deviationsOf>[0]];
  return built.table.rows.flatMap((_, row): [number, number | null][] => {
    const found = rowDeviation(built.table, row, columns[0]!.column);
    return found ? [[found.value.toCell(), found.decimals]] : [];
  });
}

test("a row deviates by what the table prints, though its rounded amounts make another figure", () => {
  const rows = [
    ["Bildning", "242 589", "244 240", "-1 651,4"],
    ["Service", "70 692", "62 894", "7 798,3"],
  ];
  expect(shown(rows)).toEqual([
    [-1651.4, 1],
    [7798.3, 1],
  ]);
});

test("where nothing is printed it is the difference of the amounts", () => {
  const rows = [
    ["Skola", "900", "950", "-50"],
    ["Vård", "90", "60,5", ""],
  ];
  expect(shown(rows)).toEqual([
    [-50, 0],
    [29.5, null],
  ]);
});

test("a printed deviation without its minus gets the sign that the amounts tell", () => {
  const rows = [
    ["Skola", "9 000", "9 500", "-500"],
    ["Kultur", "800", "870", "-70"],
    ["Vård", "4 000", "4 612", "611,6"],
  ];
  expect(shown(rows)[2]).toEqual([-611.6, 1]);
});

test("and so is what has to be explained", () => {
  const rows = [
    ["Bildning", "42 589", "54 240", "-11 651,4"],
    ["Service", "70 692", "70 692", "0"],
  ];
  const [{ built, columns }] = deviationsOf([headings, ...rows]) as [ReturnType<typeof deviationsOf>[0]];
  const found = unexplained(
    built,
    columns.map(({ column }) => column),
    readThreshold({}),
  );
  expect(found.map(({ deviation, decimals }) => [deviation.toCell(), decimals])).toEqual([[-11651.4, 1]]);
});

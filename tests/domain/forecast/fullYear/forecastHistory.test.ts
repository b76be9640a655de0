import { accuracyOf, forecastHistory } from "../../../../src/domain/forecast/fullYear/forecastHistory";
import { exact } from "../../../../src/domain/figures/exactNumber";
import { table } from "../volumes/norrtalje";

const YEAR = [
  ["Nämnd (tkr)", "Budget 2024", "Prognos 1 2024", "Prognos 3 2024", "Prognos 2 2024", "Utfall 2024"],
  ["Barn och utbildning", "900", "950", "990", "970", "1 000"],
  ["Kultur", "50", "40", "52", "45", "50"],
  ["Summa", "950", "990", "1 042", "1 015", "1 050"],
];

describe("The forecasts of a year that is over", () => {
  test("stand in the order that they were made in, and are held against what came, row by row", () => {
    const history = forecastHistory(table(YEAR))!;
    expect(history.forecasts).toEqual([1, 3, 2]);
    expect(history.outcome).toBe(4);
    expect(history.rows.map(({ accuracy }) => accuracy)).toEqual([
      [0.95, 0.97, 0.99],
      [0.8, 0.9, 0.96],
    ]);
  });

  test("are as right in all as their errors together are small: too much here does not make up for too little there", () => {
    const { accuracy } = forecastHistory(table(YEAR))!;
    expect(accuracy[0]).toBeCloseTo(1 - 60 / 1050, 12);
    expect(accuracy[2]).toBeCloseTo(1 - 12 / 1050, 12);
    expect(accuracyOf([exact(110), exact(90)], [exact(100), exact(100)])).toBe(0.9);
  });

  test("tell nothing where nothing came", () => {
    expect(accuracyOf([exact(5)], [exact(0)])).toBeNull();
  });

  test("are none where the year is not over, or one forecast stands alone", () => {
    const soFar = YEAR.map((row, r) => (r === 0 ? [...row.slice(0, 5), "Utfall jan-aug 2024"] : row));
    expect(forecastHistory(table(soFar))).toBeNull();
    expect(forecastHistory(table(YEAR.map((row) => [row[0]!, row[2]!, row[5]!])))).toBeNull();
  });
});

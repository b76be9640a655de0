import { costLineName, findCostLines } from "../../../../src/domain/forecast/volumes/costLine";
import { volumeForecastOf, isForecast } from "../../../../src/domain/forecast/volumes/volumeForecast";
import { prices, source, table, volumes } from "./norrtalje";

const forecast = (() => {
  const result = volumeForecastOf(volumes(), prices());
  if (!isForecast(result)) throw new Error("No forecast");
  return result;
})();
const perUnit = source("norrtalje-drift-verksamhet-2025", "Drift per verksamhet");
const whole = source("norrtalje-drift-2025", "Drift");

describe("The cost line that volume x à-pris is held against", () => {
  test("is found among all tables by its word and its size, with costs positive whatever its sign", () => {
    const [line, ...others] = findCostLines([forecast], [whole, perUnit, volumes(), prices()]);
    expect(others).toEqual([]);
    expect(line!.source.table.rows[line!.row]!.label).toBe("Placeringskostnader");
    expect(line!.isNegative).toBe(true);
    expect([line!.budget, line!.forecast, line!.difference].map((amount) => amount.toCell())).toEqual([
      145107, 159774, 14667,
    ]);
    expect(forecast.total.difference.minus(line!.difference).toCell()).toBe(536.303);
  });

  test("is none where the word fits but the amounts are of another size", () => {
    const small = table([
      ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025"],
      ["Placeringskostnader", "-1 451", "-1 597"],
      ["Övrigt", "-5", "-6"],
    ]);
    expect(findCostLines([forecast], [small])).toEqual([]);
  });

  test("is for the user to say where two lines fit, in any unit of money", () => {
    const two = table([
      ["Verksamhet (mnkr)", "Budget 2025", "Prognos 2025"],
      ["Placeringskostnader", "145,1", "159,8"],
      ["Institutsplaceringar", "150,0", "160,0"],
    ]);
    expect(findCostLines([forecast], [two]).map(costLineName)).toEqual([
      "Placeringskostnader (Blad1)",
      "Institutsplaceringar (Blad1)",
    ]);
    const [line] = findCostLines([forecast], [two], { costLine: "Institutsplaceringar (Blad1)" });
    expect(line!.difference.toCell()).toBe(10000);
    expect(findCostLines([forecast], [perUnit], { costLine: "-" })).toEqual([]);
  });

  test("is none of another year", () => {
    const lastYear = table([
      ["Verksamhet (tkr)", "Budget 2024", "Prognos 2024"],
      ["Placeringskostnader", "145 107", "159 774"],
      ["Övrigt", "5", "6"],
    ]);
    expect(findCostLines([forecast], [lastYear])).toEqual([]);
  });
});

import type { Answers } from "../../structure/answers";
import type { TablePair } from "./choosePair";
import { agreesWithCosts, costColumns, isFarFromCosts, type CostColumns } from "./costsBeside";
import { sumOfCosts } from "./costs";
import type { MeasureQuestion } from "./rowMeasures";
import { PRICE_UNIT_KEY, type PriceUnitQuestion } from "./priceUnit";
import { isForecast, volumeForecastOf } from "./volumeForecast";
import type { NoVolumeForecast, VolumeForecast, VolumeQuestion } from "./volumeTypes";

/** More combinations of units than this are not tried. */
const MOST_TRIALS = 60;

/**
 * Volume x à-pris of a pair of tables. Where the costs stand beside, they tell what the units leave open: kronor or
 * thousands, months or years. Rows whose costs beside are far from the product stay open.
 * @param answers what the user has said; it wins
 */
export function forecastPair(
  { volumes, prices }: TablePair,
  answers: Answers = {},
): VolumeForecast | NoVolumeForecast {
  const result = volumeForecastOf(volumes, prices, answers);
  const costs = volumes === prices ? costColumns(volumes) : null;
  if (!costs) return result;
  const isOpen = (result.questions as readonly VolumeQuestion[]).some(isOfUnits);
  const made = (isOpen ? settled({ volumes, prices }, answers, costs) : null) ?? result;
  if (!isForecast(made)) return made;
  if (costs.unit === null && answers[PRICE_UNIT_KEY] === undefined && isOfOneUnit(made, costs))
    return {
      missing: [],
      questions: [{ kind: "priceUnit", key: PRICE_UNIT_KEY, candidates: ["kr", "tkr"] }],
    };
  return withoutFarOnes(made, costs);
}

/** The one way to answer what is open about units that makes the costs what stands beside; null where none does. */
function settled(pair: TablePair, answers: Answers, costs: CostColumns): VolumeForecast | null {
  const found: VolumeForecast[] = [];
  let open: Answers[] = [answers];
  for (let trials = 0; open.length > 0 && trials < MOST_TRIALS; trials++) {
    const [tried, ...others] = open;
    open = others;
    const result = volumeForecastOf(pair.volumes, pair.prices, tried);
    const [question] = (result.questions as readonly VolumeQuestion[]).filter(isOfUnits);
    if (question) open.push(...valuesOf(question).map((value) => ({ ...tried, [question.key]: value })));
    else if (isForecast(result) && agreesWithCosts(result, costs) === true) found.push(result);
  }
  const [first, ...others] = found;
  const isOnly = others.every(
    ({ total }) => total.budget.equals(first!.total.budget) && total.forecast.equals(first!.total.forecast),
  );
  return first && isOnly && open.length === 0 ? first : null;
}

type UnitsQuestion = MeasureQuestion | PriceUnitQuestion;

function isOfUnits(question: VolumeQuestion): question is UnitsQuestion {
  return question.kind === "measure" || question.kind === "priceUnit";
}

function valuesOf(question: UnitsQuestion): readonly string[] {
  return question.kind === "measure" ? question.ways.map(({ value }) => value) : question.candidates;
}

/** Prices and costs are in the same unit, and nothing says in which. */
function isOfOneUnit(forecast: VolumeForecast, costs: CostColumns): boolean {
  return forecast.priceUnit === "kr" && agreesWithCosts(forecast, { ...costs, unit: "kr" }) === true;
}

function withoutFarOnes(forecast: VolumeForecast, costs: CostColumns): VolumeForecast {
  const rows = forecast.rows.map((row) => {
    const missing = isFarFromCosts(forecast.volumes, row, costs, forecast.priceUnit);
    return missing ? { ...row, costs: null, missing } : row;
  });
  return { ...forecast, rows, total: sumOfCosts(rows.flatMap((row) => row.costs ?? [])) };
}

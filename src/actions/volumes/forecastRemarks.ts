import type { VolumeForecast, VolumeRow } from "../../domain/forecast/volumes/volumeTypes";
import { priceMeasure, volumeMeasure } from "../../domain/forecast/volumes/rowMeasures";
import { amountText, forecastTexts as texts } from "../../texts/volumes/forecast";
import { whyChosen, yearForecastTexts } from "../../texts/fullYear/yearForecast";

/** What is worth saying about a row: why it has no costs, or how it got its price. "" where nothing is. */
export function rowRemark({ volumes, prices }: VolumeForecast, row: VolumeRow): string {
  if (row.missing) return texts.missing[row.missing];
  const remarks: string[] = [];
  const price = row.priceRow === null ? "" : prices.table.rows[row.priceRow]!.label;
  if (row.reason === "place") remarks.push(texts.joinedByPlace(price));
  if (row.reason === "spelling") remarks.push(texts.joinedBySpelling(price));
  if (row.reason === "answer") remarks.push(texts.joinedByAnswer(price));
  if (row.made) {
    const why = whyChosen(row.made, amountText).replace(/\.$/, "");
    remarks.push(yearForecastTexts.volumeMade(row.made.chosen.method), why);
  }
  if (row.isBudgetZero) remarks.push(texts.zeroBudget);
  if (row.isPriceZero) remarks.push(texts.zeroPrice);
  const { times, over } = row.factor;
  if ((times !== 1 || over !== 1) && row.priceRow !== null) {
    const [from, to] = [
      volumeMeasure(volumes.table, row.volumeRow),
      priceMeasure(prices.table, row.priceRow),
    ];
    if (from && to) remarks.push(texts.converted(from, to, times, over));
  }
  return remarks.join(". ");
}

import type { VolumeForecast, VolumeRow } from "../../domain/forecast/volumes/volumeTypes";
import { measuresOf } from "../../domain/forecast/volumes/rowMeasures";
import { measured } from "../../domain/forecast/volumes/volumeRows";
import { amountText, forecastTexts as texts } from "../../texts/volumes/forecast";
import { whyChosen, yearForecastTexts } from "../../texts/fullYear/yearForecast";

/** What is worth saying about a row: why it has no costs, or how it got its price. "" where nothing is. */
export function rowRemark(forecast: VolumeForecast, row: VolumeRow): string {
  if (row.missing === "unreliable" && row.made)
    return `${texts.missing.unreliable}. ${whyChosen(row.made, amountText)}`;
  if (row.missing) return texts.missing[row.missing];
  const remarks: string[] = [];
  const price = row.priceRow === null ? "" : forecast.prices.table.rows[row.priceRow]!.label;
  if (row.reason === "place") remarks.push(texts.joinedByPlace(price));
  if (row.reason === "spelling") remarks.push(texts.joinedBySpelling(price));
  if (row.reason === "answer") remarks.push(texts.joinedByAnswer(price));
  if (row.made) {
    const why = whyChosen(row.made, amountText).replace(/\.$/, "");
    remarks.push(yearForecastTexts.volumeMade(row.made.chosen.method), why);
  }
  const { beside, added, prices } = forecast;
  if (added.length > 0)
    remarks.push(
      texts.addedPrices(
        [forecast.columns.forecastPrice!, ...added].map((c) => prices.table.columns[c]!.heading),
      ),
    );
  if (beside) remarks.push(texts.multiplied(forecast.volumes.table.columns[beside.column]!.heading));
  if (row.weights) {
    const isMean = row.weights.over > 1;
    remarks.push(texts.partsUsed(isMean, row.weights.weights.length, forecast.parts?.prices !== null));
  }
  if (row.change) remarks.push(texts.change[row.change]);
  const { times, over } = row.factor;
  if ((times !== 1 || over !== 1) && row.priceRow !== null) {
    const [volume, price] = measuresOf(measured(forecast, row.volumeRow, row.priceRow));
    if (volume && price) remarks.push(texts.converted(volume, price, times, over));
  }
  return remarks.join(". ");
}

import { scaleStart } from "../../domain/forecast/volumes/bridge";
import type { Costs } from "../../domain/forecast/volumes/costs";
import type { ExactNumber } from "../../domain/figures/exactNumber";
import { amountText, forecastTexts as texts, signedAmount } from "../../texts/volumes/forecast";
import type { BridgeStep, BridgeView } from "./forecastReport";

/** Where the axis begins; null at zero. */
export function axisStart({ budget, volumeEffect, forecast }: Costs): ExactNumber | null {
  return scaleStart([budget, budget.plus(volumeEffect), forecast]);
}

/** Says where the axis begins, where that is not at zero; else "". */
export function axisNote(total: Costs): string {
  const start = axisStart(total);
  return start === null ? "" : texts.bridge.axis(amountText(start));
}

/** The bridge as the pane draws it: the same axis and the same steps as the sheet's chart. */
export function bridgeView(total: Costs): BridgeView {
  return { steps: stepsOf(total), start: axisStart(total)?.toCell() ?? 0, note: axisNote(total) };
}

function stepsOf({ budget, forecast, volumeEffect, priceEffect }: Costs): BridgeStep[] {
  const { steps } = texts.bridge;
  const between = budget.plus(volumeEffect).toCell();
  const kindOf = (effect: Costs["budget"]) => (effect.sign() < 0 ? "cheaper" : "dearer");
  return [
    { label: steps.budget, kind: "level", from: 0, to: budget.toCell(), text: amountText(budget) },
    {
      label: steps.volume,
      kind: kindOf(volumeEffect),
      from: budget.toCell(),
      to: between,
      text: signedAmount(volumeEffect),
    },
    {
      label: steps.price,
      kind: kindOf(priceEffect),
      from: between,
      to: forecast.toCell(),
      text: signedAmount(priceEffect),
    },
    { label: steps.forecast, kind: "level", from: 0, to: forecast.toCell(), text: amountText(forecast) },
  ];
}

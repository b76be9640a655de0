import type { RemedyReport } from "../../actions";
import { remedyPane as texts } from "../../texts/remedies/pane";
import { BarFigure, BarRow } from "./BarRow";

/** The deficit, and below it what the measures are expected to give and have given, on one scale. */
export function RemedyBars({ bars }: Pick<RemedyReport, "bars">) {
  const largest = Math.max(...bars.map(({ value }) => value));
  return (
    <BarFigure caption={texts.bars}>
      {bars.map(({ of, value, text }) => (
        <BarRow
          key={of}
          label={texts.bar[of]}
          text={text}
          kind={of === "deficit" ? "dearer" : "cheaper"}
          from={0}
          to={Math.max(0, value) / largest}
        />
      ))}
    </BarFigure>
  );
}

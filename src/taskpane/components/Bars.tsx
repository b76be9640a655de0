import type { BarView } from "../../actions/deviations/deviationReport";
import { computingTexts } from "../../texts/shared/computing";
import { aroundMiddle, BarFigure, BarRow } from "./BarRow";

interface BarsProps {
  /** Read aloud, and above the bars. */
  caption: string;
  bars: readonly BarView[];
}

const texts = computingTexts.deviations;
const MOST = 20;

/** Signed amounts as bars on both sides of a line, the worst first; the sign and the figure stand beside each. */
export function Bars({ caption, bars }: BarsProps) {
  const largest = bars.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  if (largest === 0) return null;
  // The worst and the best matter; what lies between them would only make the list long.
  const shown = bars.length <= MOST ? bars : [...bars.slice(0, MOST / 2), ...bars.slice(-MOST / 2)];
  const hidden = bars.length - shown.length;
  return (
    <BarFigure caption={caption}>
      {hidden > 0 && <p>{texts.between(MOST / 2, hidden)}</p>}
      {shown.map(({ label, amount, text }, index) => (
        <BarRow key={`${label}/${index}`} label={label} text={text} {...aroundMiddle(amount / largest)} />
      ))}
    </BarFigure>
  );
}

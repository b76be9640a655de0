import { useId } from "react";
import type { BridgeStep } from "../../actions/forecastReport";

interface BridgeProps {
  caption: string;
  steps: readonly BridgeStep[];
}

/** Steps smaller than this share of the levels could not be seen from zero. */
const SMALL = 0.4;

/** From budget to forecast: levels and the steps between them, lying, so that they can be read at 320 px. */
export function Bridge({ caption, steps }: BridgeProps) {
  const id = useId();
  const ends = steps.flatMap(({ kind, from, to }) => (kind === "level" ? [to] : [from, to]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  // The same choice as the sheet's chart makes: near zero where the steps are large, else well below the lowest.
  const isFromZero = least <= 0 || most - least > SMALL * most || most === least;
  const start = isFromZero ? Math.min(0, least) : least - (most - least);
  const share = (value: number) => ((value - start) / (most - start || 1)) * 100;
  return (
    <figure className="bars" aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      {steps.map(({ label, kind, from, to, text }) => {
        const [low, high] = kind === "level" ? [start, to] : [Math.min(from, to), Math.max(from, to)];
        return (
          <div key={label} className="bar-row">
            <span className="bar-label">{label}</span>
            <span className="bar-text">{text}</span>
            <span className="bar-line bar-line-plain" aria-hidden>
              <span
                className="bar"
                data-kind={kind}
                style={{ left: `${share(low)}%`, width: `${Math.max(0.5, share(high) - share(low))}%` }}
              />
            </span>
          </div>
        );
      })}
    </figure>
  );
}

import { useId } from "react";
import type { BridgeView } from "../../actions/volumes/forecastReport";
import "../styles/amounts";

interface BridgeProps {
  caption: string;
  bridge: BridgeView;
}

/** From budget to forecast: levels and the steps between them, lying, so that they can be read at 320 px. */
export function Bridge({ caption, bridge: { steps, start, note } }: BridgeProps) {
  const id = useId();
  const ends = steps.flatMap(({ kind, from, to }) => (kind === "level" ? [to] : [from, to]));
  const left = Math.min(start, ...ends);
  const width = Math.max(start, ...ends) - left || 1;
  const share = (value: number) => ((value - left) / width) * 100;
  return (
    <figure className="bars" aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      {steps.map(({ label, kind, from, to, text }) => {
        const foot = kind === "level" ? start : from;
        const [low, high] = [Math.min(foot, to), Math.max(foot, to)];
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
      {note && <p className="hint">{note}</p>}
    </figure>
  );
}

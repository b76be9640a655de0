import type { BridgeView } from "../../actions/volumes/forecastReport";
import { BarFigure, BarRow } from "./BarRow";

interface BridgeProps {
  caption: string;
  bridge: BridgeView;
}

/** From budget to forecast: levels and the steps between them, lying, so that they can be read at 320 px. */
export function Bridge({ caption, bridge: { steps, start, note } }: BridgeProps) {
  const ends = steps.flatMap(({ kind, from, to }) => (kind === "level" ? [to] : [from, to]));
  const left = Math.min(start, ...ends);
  const width = Math.max(start, ...ends) - left || 1;
  const share = (value: number) => (value - left) / width;
  return (
    <BarFigure caption={caption}>
      {steps.map(({ label, kind, from, to, text }) => (
        <BarRow
          key={label}
          label={label}
          text={text}
          kind={kind}
          from={share(kind === "level" ? start : from)}
          to={share(to)}
        />
      ))}
      {note && <p className="hint">{note}</p>}
    </BarFigure>
  );
}

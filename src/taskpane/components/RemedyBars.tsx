import type { RemedyReport } from "../../actions";
import { remedyPane as texts } from "../../texts/remedies/pane";

/** The deficit, and below it what the measures are expected to give and have given, on one scale. */
export function RemedyBars({ bars }: Pick<RemedyReport, "bars">) {
  const largest = Math.max(...bars.map(({ value }) => value));
  return (
    <figure className="bars" aria-label={texts.bars}>
      {bars.map(({ of, value, text }) => (
        <div key={of} className="bar-row">
          <span className="bar-label">{texts.bar[of]}</span>
          <span className="bar-text">{text}</span>
          <span className="bar-line bar-line-plain" aria-hidden>
            <span
              className="bar"
              data-kind={of === "deficit" ? "dearer" : "cheaper"}
              style={{ left: 0, width: `${(100 * Math.max(0, value)) / largest}%` }}
            />
          </span>
        </div>
      ))}
    </figure>
  );
}

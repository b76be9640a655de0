import type { FindingView } from "../../actions/shared/report";
import { countOf } from "../../texts/shared/pane";
import { Folded } from "./Folded";

/** Differences that rounding explains: one line, opened by those who want to see for themselves. */
export function Roundings({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <Folded summary={countOf("rounding", findings.length)}>
      <ul className="plain-list">
        {findings.map(({ key, rule, title, message }) => (
          <li key={`${rule} ${key}`}>
            <strong>{title}</strong>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

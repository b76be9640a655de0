import { CellLink } from "../CellLink";
import { useRef, useState } from "react";
import type { CellExplanationView, StandsInView } from "../../../actions";
import { explainTexts as texts } from "../../../texts/explain/explain";
import { useSession } from "../../session/useSession";
import { addStyles } from "../../styles/addStyles";
import css from "../../styles/explain.css";
import { Brackets } from "../Brackets";
import { Button } from "../Button";
import { useStartOnRequest } from "../useStartOnRequest";

addStyles(css);

/** "Förklara cellen": the sums and deviations that the marked cell stands in, as brackets and as arithmetic. */
export function ExplainCell() {
  const session = useSession();
  const [view, setView] = useState<CellExplanationView | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const show = async () => setView(await session.ask("reading", () => session.actions.explainMarkedCell()));
  useStartOnRequest("explain", heading, () => void show());
  return (
    <section className="explain">
      <h2 ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.what}</p>
      <Button onClick={() => void show()}>{texts.show}</Button>
      <div aria-live="polite">{view && <Explanation view={view} />}</div>
    </section>
  );
}

function Explanation({ view }: { view: CellExplanationView }) {
  const { sheet, name, value, notes, standsIn, brackets } = view;
  return (
    <div className="card">
      <p className="explain-cell">
        <strong>{name}</strong> <span>{value}</span>
      </p>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      {brackets.rows.length > 0 && <Brackets view={brackets} />}
      <ul className="explain-list">
        {standsIn.map((one, index) => (
          <StandsIn key={index} sheet={sheet} view={one} />
        ))}
      </ul>
    </div>
  );
}

function StandsIn({ sheet, view }: { sheet: string; view: StandsInView }) {
  const { role, text, arithmetic, outcome, outcomeText, target } = view;
  return (
    <li>
      {role === "part" ? (
        <CellLink sheet={sheet} cell={target} name={`${target}: ${text}`} text={text} />
      ) : (
        text
      )}
      <span className="explain-arithmetic">{arithmetic}</span>
      <span className="explain-outcome" data-outcome={outcome}>
        {outcomeText}
      </span>
    </li>
  );
}

import { ShowMore } from "./ShowMore";
import { useState } from "react";
import type { BracketsView, BracketView } from "../../actions/shared/report";
import { structureTexts } from "../../texts/check/structurePane";
import { softHyphens } from "../softHyphens";
import "../styles/structure";

/** More than anyone takes in at once. */
const AT_ONCE = 40;
/** Colours that follow each other; brackets side by side never share one. The shapes tell the same without. */
const COLOURS = 5;

/**
 * The rows of a table with a coloured bracket for each sum: the tick with a dot is the total, the others are
 * what it gathers. The sentences above say the same, so screen readers hear those.
 */
export function Brackets({ view }: { view: BracketsView }) {
  const [shown, setShown] = useState(AT_ONCE);
  const rows = view.rows.slice(0, shown);
  const hidden = view.rows.length - rows.length;
  return (
    <>
      <div
        className="brackets"
        aria-hidden
        style={{ gridTemplateColumns: `repeat(${view.depth}, var(--spacingHorizontalM)) auto 1fr auto` }}
      >
        {view.brackets.map((bracket, index) =>
          bracket.from < rows.length ? (
            <OneBracket key={index} bracket={bracket} depth={view.depth} last={rows.length - 1} />
          ) : null,
        )}
        {rows.map(({ number, label, figure, isTotal }, index) => (
          <div key={number} className="brackets-row" style={{ gridRow: index + 1 }} data-total={isTotal}>
            <span className="brackets-number">{number}</span>
            <span className="brackets-label">{softHyphens(label) || structureTexts.noLabel}</span>
            <span className="brackets-figure">{figure}</span>
          </div>
        ))}
      </div>
      <ShowMore hidden={hidden} most={AT_ONCE} onMore={() => setShown(shown + AT_ONCE)} />
    </>
  );
}

function OneBracket({ bracket, depth, last }: { bracket: BracketView; depth: number; last: number }) {
  const { from, to, total, parts, level } = bracket;
  const colour = level % COLOURS;
  const column = depth - level;
  const ticks = [
    { row: total, sign: 1 as const, isTotal: true },
    ...parts.map((part) => ({ ...part, isTotal: false })),
  ];
  return (
    <>
      <span
        className="bracket"
        data-colour={colour}
        data-cut={to > last}
        // It ends beside the first line of its last row, which may have several.
        style={{ gridColumn: column, gridRow: `${from + 1} / ${to > last ? last + 2 : to + 1}` }}
      />
      {ticks
        .filter(({ row }) => row <= last)
        .map(({ row, sign, isTotal }) => (
          <span
            key={row}
            className="bracket-tick"
            data-colour={colour}
            data-total={isTotal}
            style={{ gridColumn: `${column} / ${depth + 1}`, gridRow: row + 1 }}
          >
            {sign < 0 ? "−" : ""}
          </span>
        ))}
    </>
  );
}

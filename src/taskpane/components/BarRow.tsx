import { useId, type ReactNode } from "react";
import { softHyphens } from "../softHyphens";
import "../styles/amounts";

/** What a bar stands for: a level or what is better than it should be, what costs more, what costs less. */
type BarKind = "level" | "dearer" | "cheaper";

interface BarLineProps {
  kind: BarKind;
  /** Where it begins and ends, as shares of the width. */
  from: number;
  to: number;
  /** A line in the middle, from which bars go to either side. */
  hasMiddle?: boolean;
}

interface BarRowProps extends BarLineProps {
  label: string;
  /** The amount as it is read; the bar only draws it. */
  text: string;
}

/** A thinner bar would not be seen. */
const LEAST = 0.005;

/** Rows of amounts as bars, with what they are above them. */
export function BarFigure({ caption, children }: { caption: string; children: ReactNode }) {
  const id = useId();
  return (
    <figure className="bars" aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      {children}
    </figure>
  );
}

/** An amount: its name, its figure, and below them its bar. */
export function BarRow({ label, text, ...line }: BarRowProps) {
  return (
    <div className="bar-row">
      <span>{softHyphens(label)}</span>
      <span className="bar-text">{text}</span>
      <BarLine {...line} />
    </div>
  );
}

/** The bar alone; whoever cannot see it is told the figure beside it. */
export function BarLine({ kind, from, to, hasMiddle = false }: BarLineProps) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return (
    <span className={hasMiddle ? "bar-line bar-line-middle" : "bar-line"} aria-hidden>
      <span
        className="bar"
        data-kind={kind}
        style={{ left: `${100 * low}%`, width: `${100 * (low === high ? 0 : Math.max(LEAST, high - low))}%` }}
      />
    </span>
  );
}

/**
 * The bar of a signed amount, to one side of the middle.
 * @param share of the largest, from -1 to 1
 * @example aroundMiddle(-0.5) // { kind: "dearer", from: 0.5, to: 0.25, hasMiddle: true }
 */
export function aroundMiddle(share: number): BarLineProps {
  return { kind: share < 0 ? "dearer" : "level", from: 0.5, to: 0.5 + share / 2, hasMiddle: true };
}

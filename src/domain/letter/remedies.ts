import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { BuiltTable } from "../structure/builtTable";
import { detailRows } from "../structure/detailRows";
import { says } from "../words/lexicon";
import { REALISED } from "../words/remedies";

/** What is done about a deficit, as a table of measures says it. */
export interface Remedies {
  readonly unit: string;
  readonly measures: readonly {
    readonly label: string;
    readonly expected: ExactNumber;
    readonly realised: ExactNumber | null;
  }[];
  readonly expected: ExactNumber;
  /** null where the table has no column for it. */
  readonly realised: ExactNumber | null;
}

/**
 * The measures of a table with their expected and realised effects, and what they come to.
 * @returns null for a table of something else; a table without a measure that has an effect has none, and sums of 0
 */
export function remediesOf(built: BuiltTable): Remedies | null {
  const { table } = built;
  if (table.kind !== "remedies") return null;
  const done = table.columns.findIndex(({ heading }) => says(REALISED, heading));
  const planned = table.columns.findIndex((_, c) => c !== done);
  if (planned < 0) return null;
  const at = (row: number, column: number) => {
    const figure = table.figures[row]?.[column];
    return figure ? exactFigure(figure) : null;
  };
  const measures = detailRows(built).flatMap((row) => {
    const expected = at(row, planned);
    const realised = at(row, done);
    return expected === null && realised === null
      ? []
      : [{ label: table.rows[row]!.label, expected: expected ?? exact(0), realised }];
  });
  const sum = (values: readonly (ExactNumber | null)[]) =>
    values.reduce<ExactNumber>((total, value) => (value ? total.plus(value) : total), exact(0));
  return {
    unit: table.unit,
    measures,
    expected: sum(measures.map(({ expected }) => expected)),
    realised: done < 0 ? null : sum(measures.map(({ realised }) => realised)),
  };
}

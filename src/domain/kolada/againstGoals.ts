/** A goal table's own figures, held against those that Kolada has for the same indicator, municipality and year. */
import { exact } from "../figures/exactNumber";
import { isGoalTable, type GoalTable } from "../goals/goalTable";
import { indicatorIdsIn } from "./ids";

/** An indicator of a goal table whose figures the source has too. */
export interface OwnFigure {
  readonly sheetRow: number;
  readonly sheetColumn: number;
  readonly indicator: string;
  /** What the source calls it: its id in Kolada, or its name in a pasted table. */
  readonly id: string;
  readonly year: number | null;
  /** How much of the year it covers, in months. */
  readonly months: number;
  /** As it stands in the cell. */
  readonly text: string;
  readonly value: number;
  /** Decimals it is printed with: a figure that rounds to it agrees. */
  readonly decimals: number;
}

/** What Kolada has of it. */
export interface PublishedFigure {
  readonly value: number | null;
  readonly isPreliminary: boolean;
}

export type KoladaAgreement =
  | "agrees"
  | "differs"
  /** Kolada has no figure for the year, yet or at all. */
  | "notPublished"
  /** The sheet does not say which year it is, or tells of a part of it: whole years alone are published. */
  | "noYear"
  | "partOfYear";

/** What the source calls an indicator, by its name and by what stands beside it; null where it has none or several. */
export type Identify = (indicator: string, beside: readonly string[]) => string | null;

/** By the one id of Kolada's that stands in the name, in the goal's text or in the comment. */
export const byKoladaId: Identify = (indicator, beside) => {
  const ids = [...new Set([indicator, ...beside].flatMap(indicatorIdsIn))];
  return ids.length === 1 ? ids[0]! : null;
};

/** The indicators that the source has, with the figures of the table's latest period. */
export function ownFigures(table: GoalTable, identify: Identify = byKoladaId): OwnFigure[] {
  const { outcome, year, months } = table.now;
  if (!outcome || !isGoalTable(table)) return [];
  return table.rows.flatMap((row): OwnFigure[] => {
    const beside = table.columns.map((column) => row.text(column));
    const id = identify(row.indicator, beside);
    const figure = row.figure(outcome);
    if (id === null || !figure || figure.value !== figure.upper) return [];
    const scale = figure.isPercent && /%/.test(figure.text) === false ? 2 : 0;
    const value = figure.isPercent ? exact(figure.value).shifted(-2).toCell() : figure.value;
    return [
      {
        sheetRow: row.sheetRow,
        sheetColumn: outcome.sheetColumn,
        indicator: row.indicator,
        id,
        year,
        months,
        text: figure.text,
        value,
        decimals: decimalsIn(figure.text) + scale,
      },
    ];
  });
}

/**
 * Whether they say the same: the published figure rounded as the sheet's is printed.
 * @param published null where Kolada has none for the year
 */
export function agreementOf(own: OwnFigure, published: PublishedFigure | null): KoladaAgreement {
  if (own.year === null) return "noYear";
  if (own.months < 12) return "partOfYear";
  if (!published || published.value === null) return "notPublished";
  const apart = exact(own.value).minus(exact(published.value)).abs();
  const half = exact(5).shifted(own.decimals + 1);
  return apart.compare(half) <= 0 ? "agrees" : "differs";
}

function decimalsIn(text: string): number {
  return /[,.](\d+)(?!.*\d)/.exec(text)?.[1]?.length ?? 0;
}

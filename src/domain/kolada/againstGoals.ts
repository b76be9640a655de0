/** A goal table's own figures, held against those that Kolada has for the same indicator, municipality and year. */
import { exact } from "../figures/exactNumber";
import { isGoalTable, type GoalTable } from "../goals/goalTable";
import { indicatorIdsIn } from "./ids";

/** An indicator of a goal table that names its id in Kolada. */
export interface OwnFigure {
  readonly sheetRow: number;
  readonly sheetColumn: number;
  readonly indicator: string;
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

/** The indicators with an id of Kolada's in their name, in the goal's text or in the comment. */
export function ownFigures(table: GoalTable): OwnFigure[] {
  const { outcome, year, months } = table.now;
  if (!outcome || !isGoalTable(table)) return [];
  return table.rows.flatMap((row): OwnFigure[] => {
    const beside = table.columns.map((column) => row.text(column));
    const ids = [...new Set([row.indicator, ...beside].flatMap(indicatorIdsIn))];
    const figure = row.figure(outcome);
    if (ids.length !== 1 || !figure || figure.value !== figure.upper) return [];
    const scale = figure.isPercent && /%/.test(figure.text) === false ? 2 : 0;
    const value = figure.isPercent ? exact(figure.value).shifted(-2).toCell() : figure.value;
    return [
      {
        sheetRow: row.sheetRow,
        sheetColumn: outcome.sheetColumn,
        indicator: row.indicator,
        id: ids[0]!,
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

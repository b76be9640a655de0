import { exact } from "../figures/exactNumber";
import { comparable } from "../words/comparable";
import { AMONG, OF_RANK, RANK_COLUMN } from "../words/goals/goalHeadings";
import { AMONG_BEST } from "../words/goals/relativeTargets";
import { fits, says } from "../words/lexicon";
import type { GoalColumn } from "./goalColumns";
import type { GoalRow, GoalTable } from "./goalTable";
import type { Measured } from "./measuredFigure";
import { plainTarget } from "./target";

/**
 * An indicator whose target is a place among others, held against the column of places: "bland de 25 % bästa" beside
 * "Placering bland 290 kommuner" is place 72,5 or better. All others are as they were.
 * @returns null where the place, or how many it is one of, stands nowhere
 */
export function ofRank(goal: GoalTable, row: GoalRow): { goal: GoalTable; row: GoalRow } | null {
  const found = AMONG_BEST.pattern.exec(comparable(row.text(goal.now.target)));
  if (!found) return { goal, row };
  const column = rankColumn(goal, row);
  const target = column && placeOf(Number(found[1]), found[2] !== undefined, column);
  if (!target) return null;
  const printed: Measured = { ...plainTarget(target), sign: "<=", text: row.text(goal.now.target) };
  return {
    goal: { ...goal, now: { ...goal.now, outcome: column, forecast: null, previous: null } },
    row: {
      ...row,
      // Which way is better says the place, and not what it is a place in.
      indicator: column === goal.now.outcome ? row.indicator : column.heading,
      measured: column === goal.now.outcome ? row.measured : column.heading,
      figure: (one) => (one === goal.now.target ? printed : row.figure(one)),
    },
  };
}

/** A column of places, or the outcome where the indicator is one itself. */
function rankColumn({ columns, now }: GoalTable, row: GoalRow): GoalColumn | null {
  const places = columns.filter(({ heading, role }) => role !== "target" && says(RANK_COLUMN, heading));
  const own = fits(OF_RANK, comparable(row.indicator)) ? now.outcome : null;
  return places.find((column) => row.figure(column) !== null) ?? own;
}

function placeOf(figure: number, isShare: boolean, { heading }: GoalColumn): number | null {
  if (!isShare) return figure;
  const among = AMONG.pattern.exec(comparable(heading))?.[1];
  return among === undefined
    ? null
    : exact(figure)
        .times(exact(Number(among)))
        .shifted(2)
        .toCell();
}

import { readPeriod } from "../words/periods";
import { comparable } from "../words/comparable";
import {
  GOAL_ROLES,
  OF_PART,
  SCHOOL_YEAR,
  STEP_LIMITS,
  SURELY_TARGET,
  TIME_ALONE,
  type GoalRole,
} from "../words/goals/goalHeadings";
import { fits, meaningOf } from "../words/lexicon";
import { monthOfPart } from "../words/partOfYear";
import { EARLIER } from "../words/times";
import type { SheetColumn } from "./sheetColumns";

export interface GoalColumn {
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  readonly role: GoalRole;
  readonly year: number | null;
  /** The last month it speaks of, 1-12; null where only a year, or nothing, is said. */
  readonly month: number | null;
  /** It speaks of the months from January on, and not of the last of them. */
  readonly isFromJanuary: boolean;
  /** How many figures or targets stand in it. */
  readonly figures: number;
  /** It says that it is of the year before, without saying which. */
  readonly isPast: boolean;
  /** It is of a part of those that the indicator is about. */
  readonly isOfPart: boolean;
  /** The step that its limits are of, from the best, where it holds them: "Gul" over "13–15". */
  readonly step: number | null;
  /** Its heading says nothing of what stands in it. */
  readonly isUnknown: boolean;
}

/** What stands below some headings decides: words below "Mål" are goals and no targets. */
const OTHERWISE: Readonly<Partial<Record<GoalRole, { figures: boolean; role: GoalRole }>>> = {
  target: { figures: false, role: "area" },
  outcome: { figures: false, role: "comment" },
  forecast: { figures: false, role: "comment" },
  indicator: { figures: true, role: "other" },
  // "Måluppfyllelse 90 %": a share that is reached, and no word for it.
  assessment: { figures: true, role: "other" },
  trend: { figures: true, role: "other" },
};

/**
 * What a heading of a goal table says of its column.
 * @param figures how many figures or targets stand below it, @param texts how many other texts
 * @example goalColumn({ sheetColumn: 4, heading: "Utfall 31 aug 2024", figures: 2, texts: 0, isSteps: false, isYears: false }) // outcome, 2024, month 8
 */
export function goalColumn(column: SheetColumn): GoalColumn {
  const { sheetColumn, heading, figures, texts, isSteps, isYears } = column;
  const text = comparable(heading);
  const known = meaningOf(GOAL_ROLES, text) ?? (figures > 0 && fits(TIME_ALONE, text) ? "outcome" : null);
  const limits = meaningOf(STEP_LIMITS, text);
  const step = limits !== null && figures > texts ? Number(limits) : null;
  const said = step === 0 ? "target" : (known ?? "other");
  const otherwise = said === "assessment" && isSteps ? undefined : OTHERWISE[said];
  const period = readPeriod(heading);
  // "Mål 2025" is a target however it is put.
  const isOtherwise =
    otherwise &&
    (otherwise.figures
      ? figures > texts
      : texts > figures && (!period || figures === 0) && !fits(SURELY_TARGET, text));
  return {
    sheetColumn,
    heading,
    // The year that a start value is of: "Basår 2019" in a column of its own.
    role: said === "start" && isYears ? "other" : isOtherwise ? otherwise.role : said,
    year: schoolYear(text) ?? period?.year ?? null,
    month: period?.toMonth ?? monthOfPart(heading),
    isFromJanuary: period?.fromMonth === 1,
    figures,
    isPast: fits(EARLIER, text),
    isOfPart: fits(OF_PART, text),
    step,
    isUnknown: known === null && step === null,
  };
}

/** Of a year of schools the year it ends in. */
function schoolYear(text: string): number | null {
  const found = SCHOOL_YEAR.pattern.exec(text);
  const [first, last] = [Number(found?.[1]), Number(found?.[2])];
  return found && last === first + 1 ? 2000 + last : null;
}

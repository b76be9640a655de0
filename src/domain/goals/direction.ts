import { comparable } from "../tables/words";
import { exact } from "../functions/exactNumber";
import type { GoalRow, GoalTable } from "./goalTable";
import { signDirection, type Direction } from "./target";

/** What speaks for a direction. */
export interface Evidence {
  readonly direction: Direction;
  readonly kind: "answer" | "sign" | "words" | "levels" | "whole" | "assessment";
  /** What it was read from, as it stands in the table. */
  readonly from: string;
  /** Shown, but never enough by itself. */
  readonly isWeak: boolean;
}

/** Which way is better, and what says so; null where nothing does or where it contradicts itself. */
export interface DirectionFinding {
  readonly direction: Direction | null;
  readonly evidence: readonly Evidence[];
}

const WITHIN = /(ska|får|bör) inte avvika|avvika (högst|max|mer än)|hållas? (sig )?inom|inom intervallet|±/;
const LOWER =
  /(?<![a-zåäö])(minsk(a|ar|ad|at|ade|as|ning)|sjunk(a|er|ande)|sänk(a|er|t|ta|as|ning)|färre|lägre|kort(a|are|as|ad)|begränsa|undvik(a|s)?|reducera[dt]?|avta|högst)(?![a-zåäö])/;
const HIGHER =
  /(?<![a-zåäö])(ök(a|ar|ad|at|ade|as|ning)|fler|högre|stärk(a|as|t|ta)|förbättr(a|as|ad|at|ing)|uppnå(tt|r)?|minst|nöjd(a|het)?|positiva svar)(?![a-zåäö])|ej återaktualiser|ska erbjudas|har erbjudits/;

/**
 * Finds which way is better for an indicator. The user's answer wins; then the sign of the target, the words of
 * the indicator, the levels of the targets over the years, and a target that is the whole of a share. Where they
 * contradict each other, or only a printed assessment speaks, it has to be asked.
 * @param answer what the user has said before
 */
export function findDirection(goal: GoalTable, row: GoalRow, answer: Direction | null): DirectionFinding {
  if (answer)
    return {
      direction: answer,
      evidence: [{ direction: answer, kind: "answer", from: "", isWeak: false }],
    };
  const evidence = [...bySign(goal, row), ...byWords(row), ...byLevels(goal, row), ...byWhole(goal, row)];
  const strong = new Set(evidence.map(({ direction }) => direction));
  return {
    direction: strong.size === 1 ? [...strong][0]! : null,
    evidence: [...evidence, ...byAssessment(goal, row)],
  };
}

function bySign({ now }: GoalTable, row: GoalRow): Evidence[] {
  const target = row.figure(now.target);
  const direction = target && signDirection(target);
  return direction ? [{ direction, kind: "sign", from: target.text, isWeak: false }] : [];
}

function byWords({ indicator }: GoalRow): Evidence[] {
  const text = comparable(indicator);
  const within = WITHIN.exec(text);
  if (within) return [{ direction: "within", kind: "words", from: within[0], isWeak: false }];
  const found = [
    ["lower", LOWER.exec(text)],
    ["higher", HIGHER.exec(text)],
  ] as const;
  return found.flatMap(([direction, match]): Evidence[] =>
    match ? [{ direction, kind: "words", from: match[0].trim(), isWeak: false }] : [],
  );
}

/** 180, 160, 150: the targets themselves go one way. */
function byLevels({ now }: GoalTable, row: GoalRow): Evidence[] {
  const levels = now.targets.flatMap((column) => row.figure(column) ?? []);
  const steps = levels.slice(1).map((level, i) => exact(level.value).compare(exact(levels[i]!.value)));
  const from = levels.map(({ text }) => text).join(" → ");
  if (steps.length === 0 || steps.every((step) => step === 0)) return [];
  if (steps.every((step) => step <= 0)) return [{ direction: "lower", kind: "levels", from, isWeak: false }];
  return steps.every((step) => step >= 0)
    ? [{ direction: "higher", kind: "levels", from, isWeak: false }]
    : [];
}

/** More than the whole of a share there is not. */
function byWhole({ now }: GoalTable, row: GoalRow): Evidence[] {
  const target = row.figure(now.target);
  const isWhole = target?.isPercent && target.sign === null && target.value === 1 && target.upper === 1;
  return isWhole ? [{ direction: "higher", kind: "whole", from: target.text, isWeak: false }] : [];
}

/** A printed assessment beside forecast and target points one way; the person may have had other reasons. */
function byAssessment({ now }: GoalTable, row: GoalRow): Evidence[] {
  const word = row.text(now.assessment);
  const value = row.figure(now.forecast) ?? row.figure(now.outcome);
  const target = row.figure(now.target);
  if (word === "" || !value || !target) return [];
  const side = exact(value.value).compare(exact(target.value));
  const isMet = /^(helt )?uppfyll|^grön|^enligt plan|^nått/.test(comparable(word));
  const isMissed = /^ej |^inte |^röd/.test(comparable(word));
  if (side === 0 || isMet === isMissed) return [];
  const direction = side > 0 === isMet ? "higher" : "lower";
  return [{ direction, kind: "assessment", from: word, isWeak: true }];
}

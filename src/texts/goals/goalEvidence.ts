import type { GoalAssessment } from "../../domain/goals/assessment";
import type { DirectionEvidence } from "../../domain/goals/direction";
import type { Direction } from "../../domain/words/goals/directionWords";

export const DIRECTIONS: Readonly<Record<Direction, string>> = {
  higher: "högre är bättre",
  lower: "lägre är bättre",
  within: "ska hålla sig inom målet",
};

export function evidenceText({ direction: { evidence, suggestion } }: GoalAssessment): string {
  const told = evidence.filter(({ isWeak, kind }) => !isWeak && (kind !== "known" || suggestion !== null));
  const approved = suggestion !== null ? ", och du har godkänt förslaget" : "";
  return told.map(evidenceOf).join("; ") + approved;
}

export function evidenceOf({ kind, from, direction }: DirectionEvidence): string {
  switch (kind) {
    case "answer":
      return "du har svarat så";
    case "column":
      return `tabellen säger ”${from}”`;
    case "sign":
      return `målet är ${from}`;
    case "words":
      return `orden säger ”${from}”`;
    case "beside":
      return `målet bredvid säger ”${from}”`;
    case "known":
      return `”${from}” är oftast bäst ${direction === "higher" ? "högt" : "lågt"}`;
    case "levels":
      return `målen över åren är ${from}`;
    case "whole":
      return `målet är ${from}, mer finns inte`;
    case "nothing":
      return `målet är ${from}, mindre finns inte`;
    case "assessment":
      return `bedömningen ”${from}” tyder på det`;
  }
}

/** What points one way but is not enough, a sentence each. */
export function weakText(evidence: readonly DirectionEvidence[]): string {
  return evidence
    .filter(({ isWeak }) => isWeak)
    .map((weak) => ` ${weakSubject(weak)} tyder på att ${DIRECTIONS[weak.direction]}.`)
    .join("");
}

function weakSubject({ kind, from }: DirectionEvidence): string {
  switch (kind) {
    case "levels":
      return `Startvärde och mål (${from})`;
    case "assessment":
      return `Bedömningen ”${from}”`;
    case "words":
      return `${from.includes(" ") ? "Orden" : "Ordet"} ”${from}”`;
    default:
      return `Målet ${from}`;
  }
}

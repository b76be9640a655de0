import type { Assignments } from "../../domain/goals/assignments";
import type { Gap } from "../../domain/goals/followUp";
import type { Trend } from "../../domain/goals/trendBetween";
import type { DirectionAnswer } from "../../domain/words/goals/directionWords";
import type { MeasureAnswer } from "../../domain/words/growth";

const TRENDS: Readonly<Record<Trend, string>> = {
  positive: "Positiv",
  unchanged: "Oförändrad",
  negative: "Negativ",
};

const GAPS: Readonly<Record<Gap, string>> = {
  noTarget: "saknar mål",
  noOutcome: "saknar utfall",
  noComment: "är inte uppfyllt och saknar kommentar",
  targetBehindStart: "har ett första mål som är sämre än startvärdet",
};

export const goalTexts = {
  assessmentHeading: "Bedömning",
  noGoals: "Hittade ingen måltabell på bladet. Den behöver kolumner som Mål, Utfall eller Bedömning.",
  trend: (trend: Trend) => TRENDS[trend],
  gap: (gap: Gap) => GAPS[gap],
  filled: (count: number) => (count === 1 ? "1 mål ifyllt" : `${count} mål ifyllda`),
  coloured: (count: number) => (count === 1 ? "1 bedömning färgad" : `${count} bedömningar färgade`),
  written: (cells: number) => `${cells} ${cells === 1 ? "cell" : "celler"} ifyllda`,
  badScale: "Skalan behöver minst två ord, och inget av dem får vara tomt eller stå två gånger.",
  badThresholds: "Gränserna ska vara mellan 0 och 100 procent och bli mindre för varje steg.",
  missingThresholds: "Ange en gräns för varje steg mellan det bästa och det sämsta, eller ingen alls.",
  badImport:
    "Texten är inte svar och skalor från Driftkoll. Kopiera dem från fliken Mål i den andra arbetsboken.",
  chart: (points: readonly { label: string; text: string }[], target: string | null) =>
    [...points.map(({ label, text }) => `${label} ${text}`), ...(target ? [`mål ${target}`] : [])].join(", "),
  ownColour: "cellens färg",
  colouredByHand: (computed: string) => `Cellen är färgad för hand, beräknat ${computed}.`,
  differs: (written: string, computed: string) => `Du har skrivit ${written}, beräknat ${computed}.`,
  directionAnswers: [
    ["Högre är bättre", "högre"],
    ["Lägre är bättre", "lägre"],
    ["Inom målet", "inom"],
  ] as readonly (readonly [string, DirectionAnswer])[],
  paceAnswers: [
    ["Samma takt året ut", "ackumulerande"],
    ["Det är en nivå", "nivå"],
  ] as readonly (readonly [string, MeasureAnswer])[],
  measureAnswers: [
    ["En nivå", "nivå"],
    ["Växer under året", "ackumulerande"],
  ] as readonly (readonly [string, MeasureAnswer])[],
};

/** "8 av 11 går enligt plan; avviker: Nämndinitiativ, Påbörjad (2)." */
export function assignmentsText({ onPlan, all, behind }: Assignments): string {
  const late = behind.map(({ label, count }) => `${label} (${count})`).join("; ");
  return `${onPlan} av ${all} går enligt plan${late ? `; avviker: ${late}` : ""}.`;
}

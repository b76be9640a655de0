import { SAID_DEVIATION, SHARE_OF_BUDGET } from "../words/comments/frameWords";
import { SIDE_SAID } from "../words/comments/readingWords";
import { says } from "../words/lexicon";
import type { Candidate } from "./candidateReadings";
import type { Note } from "./evidence";
import type { Frame } from "./frame";
import { lineWordsOf } from "./lineWords";
import type { Setting } from "./setting";
import { coverageOf, onlyOwn } from "./spokenWords";
import { isBetween } from "./timeEvidence";

const UNNAMED = 0.3;
const SAID = 0.5;

/** How a reading is reckoned, against what the words ask for: how much, how far from what, in per cent of what. */
export function operationEvidence(candidate: Candidate, setting: Setting, note: Note): void {
  const { operation, facts, other } = candidate;
  const { said, tie } = setting;
  note(`is.${operation}.${mannerOf(tie.frame, said.stated.isSigned)}`);
  note(`is.${operation}`);
  note(`is.${operation}.saidDeviation`, says(SAID_DEVIATION, said.clause.textBefore));
  note(`is.${operation}.across`, other !== undefined);
  planEvidence(candidate, setting, note);
  if (facts.length === 1) note(`of.${facts[0]!.content}${plansIn(tie.frame)}`);
  if (said.stated.unit === "%") baseEvidence(candidate, setting, note);
}

/** What the words hold the figure to be, by what tells most. */
function mannerOf({ comparisons, isDistance, turn }: Frame, isSigned: boolean): string {
  if (comparisons.has("budget")) return "budget";
  if (comparisons.has("past")) return "past";
  if (comparisons.size > 0) return "forecast";
  if (isDistance) return "distance";
  if (turn === "good" || turn === "bad") return "surplus";
  if (turn !== null && turn !== "none") return "turn";
  return isSigned ? "signed" : "plain";
}

function plansIn({ whens, comparisons }: Frame): string {
  const isOfBudget = whens.has("budget") && !comparisons.has("budget");
  return `${isOfBudget ? ".budget" : ""}${whens.has("forecast") ? ".forecast" : ""}`;
}

/** What has come out, or what is foreseen, where the table has both. */
function planEvidence(candidate: Candidate, { tie }: Setting, note: Note): void {
  const [later] = candidate.facts;
  const all = candidate.table.facts;
  const isForeseen = tie.frame.whens.has("forecast");
  if (
    later!.content === "deviation" &&
    all.some((one) => one.content === "deviation" && one.basis !== later!.basis)
  )
    note(isForeseen === (later!.basis === "forecast") ? "basis.said" : "basis.other");
  const isAsked =
    tie.frame.month !== null || tie.frame.comparisons.size > 0 || later!.isNamedBy(tie.frame.said);
  const isEarlier = later!.isPast && (later!.content === "forecast" || later!.basis === "forecast");
  note("plan.earlier", isEarlier && isForeseen && !isAsked && !tie.frame.isOther && !tie.frame.isFrom);
  // "Beräknas överskrida årsbudgeten" is not what has come out until now, where the table foresees the year.
  const { whens, isOther, isFrom, month } = tie.frame;
  const isOfNow = later!.content !== "forecast" && later!.basis !== "forecast" && later!.content !== "budget";
  const isYearsOwn = all.some((one) => one.content === "forecast" || one.basis === "forecast");
  const isOpen = month === null && !whens.has("period") && !whens.has("past") && !isOther && !isFrom;
  const isPart = later!.isOfPart || all.some((one) => one.isOfPart);
  note("plan.notForeseen", isForeseen && isOpen && isOfNow && isYearsOwn && isPart);
  const isPair = isBetween(candidate) && candidate.operation !== "fromForecast";
  if (isPair && all.some(({ content }) => content === "forecast"))
    note(isForeseen === (later!.content === "forecast") ? "pair.said" : "pair.other");
}

function baseEvidence({ table, operation, base, columns }: Candidate, setting: Setting, note: Note): void {
  const { base: text, baseCoverages, coverages, ratio } = setting;
  const kind = SHARE_OF_BUDGET.pattern.test(text) ? "budget" : text !== "" ? "other" : "none";
  note(`base.${operation}.${kind}`);
  note("ratio.said", operation === "ratio");
  if (operation !== "ratio") note("ratio.other", ratio !== null);
  if (operation === "ofColumn") columnBaseEvidence(columns, setting, text, note);
  if (base === undefined) return;
  const named = Math.min(...base.map((row) => baseCoverages[row]!.total));
  note("base.said", Math.min(...base.map((row) => coverages[row]!.total)));
  note("base.named", text === "" ? 0 : named);
  note("base.unnamed", kind === "other" && named < UNNAMED && !SIDE_SAID.pattern.test(text));
  // A row that the base names is not in it.
  const isLeftOut =
    text !== "" && table.plainRows().some((row) => !base.includes(row) && baseCoverages[row]!.total >= SAID);
  note("base.partial", kind === "other" && isLeftOut);
  note("base.whole", base.length === 1 && table.wholeRows().includes(base[0]!));
  note("base.sum", base.length > 1);
}

function columnBaseEvidence(
  columns: readonly number[],
  { table, said }: Setting,
  text: string,
  note: Note,
): void {
  const words = lineWordsOf(table).columns;
  const [part, base] = columns.map((c) => words[c]!);
  note("base.column", text === "" ? 0 : coverageOf(base!, onlyOwn(text)).total);
  note("base.columnPart", coverageOf(part!, onlyOwn(said.clause.textBefore)).total);
}

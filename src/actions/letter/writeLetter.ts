import { isGoalTable, readGoalTable } from "../../domain/goals/goalTable";
import { remedyPlan, type RemedyPlan } from "../../domain/remedies/remedyPlan";
import { areaAddress } from "../../domain/sheet/address";
import { findingText } from "../../texts/check/findings";
import { letterTexts as texts } from "../../texts/letter/letter";
import { effectText } from "../../texts/remedies/remedies";
import { assessGoals } from "../goals/assessGoals";
import { effectSentences, savedAmount } from "../remedies/remedySentences";
import { openFindings, type OpenFindings } from "../shared/openFindings";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { readWorkbookTables, type WorkbookTables } from "../shared/readWorkbookTables";
import { htmlLetter, plainLetter, type LetterPart } from "./letterParts";
import { tableParts } from "./tableParts";
import { notTold, toldTables } from "./toldTables";

/** A text for the committee's letter, written from the workbook's own figures. */
export interface Letter {
  readonly kind: "letter";
  readonly text: string;
  readonly html: string;
  /** What stands uncorrected or unanswered on the sheets it tells of: to be looked at before it is sent. */
  readonly remarks: readonly string[];
}

/**
 * "Text till tjänsteskrivelse": what the figures of the workbook say, in paragraphs and a table, to be edited and
 * copied. Amounts are told as their cells show them, and no adjective that they do not carry. Writes nothing.
 *
 * Round trips: 1 for the sheets' names, 1 for the sheets, 1 for each sheet with goals.
 * @param sheets the sheets to tell of; the visible ones when left out
 */
export async function writeLetter(sheets?: readonly string[]): Promise<Letter | SheetProblem> {
  return orProblem(async () => {
    const read = await readWorkbookTables({ sheets });
    const tables = toldTables(read);
    if (tables.length === 0) return { ...problem("noTable"), text: texts.nothing };
    const parts = [
      ...tables.flatMap((told, i) => tableParts(told, i === 0)),
      ...(await goalParts(read)),
      ...read.tables.flatMap((table) => remedyParts(remedyPlan(table))),
    ];
    const told = tables.map(({ source }) => source.sheet);
    const remarks = [
      ...notTold(read, tables).map(({ source: { sheet, table }, reason }) =>
        texts.notTold(sheet, areaAddress(table.area), reason),
      ),
      ...(await openFindings(read, told)).flatMap(remarksOf),
    ];
    return { kind: "letter", text: plainLetter(parts), html: htmlLetter(parts), remarks };
  }, "");
}

function remarksOf({ sheet, errors, questions }: OpenFindings): string[] {
  const messages = errors.map((finding) => {
    const { title, message } = findingText(finding);
    return [title, message].filter(Boolean).join(": ");
  });
  return [
    ...messages.map((message) => texts.uncorrected(sheet, message)),
    ...(questions.length > 0 ? [texts.unanswered(sheet, questions.length)] : []),
  ];
}

async function goalParts({ sheets }: WorkbookTables): Promise<LetterPart[]> {
  const items: string[] = [];
  for (const { grid, tables } of sheets) {
    const hasGoals = tables.some(({ table }) => {
      const goal = readGoalTable(grid, table);
      return goal !== null && isGoalTable(goal);
    });
    if (!hasGoals) continue;
    const report = await assessGoals(grid.sheet);
    if (report.kind === "goals")
      items.push(
        ...report.tables.map(({ title, summary }) => (title === "" ? summary : `${title}: ${summary}`)),
      );
  }
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: texts.goals },
    { kind: "list", isOrdered: false, items },
  ];
}

function remedyParts(plan: RemedyPlan | null): LetterPart[] {
  if (plan === null) return [];
  const { unit, remedies, decimals, isTurned } = plan;
  const heading: LetterPart = { kind: "heading", level: 2, text: texts.remedies };
  const items = remedies.flatMap(({ label, expected }) =>
    expected ? [texts.remedy(label, effectText(savedAmount(expected, isTurned), decimals), unit)] : [],
  );
  return [
    heading,
    { kind: "paragraph", text: effectSentences(plan).join(" ") },
    ...(items.length > 0 ? [{ kind: "list", isOrdered: false, items } as const] : []),
  ];
}

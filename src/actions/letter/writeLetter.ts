import { exact } from "../../domain/figures/exactNumber";
import {
  letterTable,
  type LetterComparison,
  type LetterLine,
  type LetterTable,
} from "../../domain/letter/letterTable";
import { remediesOf, type Remedies } from "../../domain/letter/remedies";
import { isGoalTable, readGoalTable } from "../../domain/goals/goalTable";
import type { SourceTable } from "../../domain/structure/builtTable";
import { OF_COMMITTEE } from "../../domain/words/committees";
import { comparable } from "../../domain/words/comparable";
import { says } from "../../domain/words/lexicon";
import { withoutTotal } from "../../domain/words/rowRoles";
import { letterAmount, letterTexts as texts, letterShare } from "../../texts/letter/letter";
import { assessGoals } from "../goals/assessGoals";
import { orProblem, problem } from "../shared/problems";
import type { SheetProblem } from "../shared/outcomes";
import { readWorkbookTables, type WorkbookTables } from "../shared/readWorkbookTables";
import { htmlLetter, plainLetter, type LetterPart } from "./letterParts";

/** A text for the committee's letter, written from the workbook's own figures. */
export interface Letter {
  readonly kind: "letter";
  readonly text: string;
  readonly html: string;
}

/** More deviations than these are told together. */
const MOST_DEVIATIONS = 5;

/**
 * "Text till tjänsteskrivelse": what the figures of the workbook say, in paragraphs and a table, to be edited and
 * copied. Amounts are told with the decimals that their cells show, and no adjective that they do not carry. Writes
 * nothing.
 *
 * Round trips: 1 for the sheets' names, 1 for the sheets, 1 for each sheet with goals.
 * @param sheets the sheets to tell of; the visible ones when left out
 */
export async function writeLetter(sheets?: readonly string[]): Promise<Letter | SheetProblem> {
  return orProblem(async () => {
    const read = await readWorkbookTables({ sheets });
    const tables = lettersOf(read);
    if (tables.length === 0) return { ...problem("noTable"), text: texts.nothing };
    const parts = [
      ...tables.flatMap((one, i) => partsOf(one, read, i === 0)),
      ...(await goalParts(read)),
      ...read.tables.flatMap((table) => remedyParts(remediesOf(table))),
    ];
    return { kind: "letter", text: plainLetter(parts), html: htmlLetter(parts) };
  }, "");
}

interface Told extends LetterTable {
  readonly source: SourceTable;
}

function lettersOf({ sheets, answers }: WorkbookTables): Told[] {
  return sheets.flatMap(({ grid, tables }) =>
    tables.flatMap((built): Told[] => {
      const others = tables.filter((other) => other !== built);
      const read = letterTable(built, others, grid, answers);
      return read ? [{ ...read, source: { ...built, sheet: grid.sheet } }] : [];
    }),
  );
}

/** What the figures are called: the title above the table, else the sheet. */
function titleOf({ built, source }: Told, { tables }: WorkbookTables): string {
  const { title } = built.table;
  const isShared = tables.filter((other) => other.table.title === title).length > 1;
  return title === "" || isShared ? source.sheet : title;
}

/** Who answers for the figures: a committee that the total, the title or the sheet names, else the committee. */
function bodyOf({ built: { table }, source, outcome, forecast }: Told): string {
  if (table.kind === "investments") return texts.investments;
  const total = (outcome ?? forecast)?.total?.label ?? "";
  const named = [
    withoutTotal(comparable(total)) === comparable(total) ? "" : nameIn(total),
    table.title,
    source.sheet,
  ];
  return named.find((name) => says(OF_COMMITTEE, name)) ?? texts.committee;
}

/** "Totalt Omsorgsnämnden" is the committee's. */
function nameIn(label: string): string {
  return label.slice(label.length - withoutTotal(comparable(label)).length);
}

function partsOf(told: Told, read: WorkbookTables, isFirst: boolean): LetterPart[] {
  const { built, outcome, forecast } = told;
  const [title, body] = [titleOf(told, read), bodyOf(told)];
  const { unit } = built.table;
  const main = outcome ?? forecast!;
  const sentences =
    outcome?.total && forecast?.total
      ? [
          texts.both(body, outcome.total, outcome.period, forecast.total, unit),
          texts.levels(outcome, unit),
          texts.levels(forecast, unit),
        ]
      : outcome
        ? [texts.outcome(body, outcome, unit), texts.levels(outcome, unit)]
        : [texts.forecast(body, forecast!, unit), texts.levels(forecast!, unit)];
  return [
    { kind: "heading", level: isFirst ? 1 : 2, text: texts.heading(title, main.period) },
    ...sentences.filter(Boolean).map((text): LetterPart => ({ kind: "paragraph", text })),
    tablePart(built.table.title, unit, main, outcome && forecast),
    ...deviationParts(main, unit),
  ];
}

function tablePart(
  title: string,
  unit: string,
  main: LetterComparison,
  forecast: LetterComparison | null,
): LetterPart {
  const ofForecast = (line: LetterLine, i: number) => {
    const found = forecast?.lines.find((other, at) => other.label === line.label && Math.abs(at - i) <= 1);
    return forecast === null
      ? []
      : [found?.budget, found?.other, found?.deviation].map((one) => (one ? letterAmount(one) : ""));
  };
  const headings = (one: LetterComparison) => [one.budgetHeading, one.otherHeading, one.deviationHeading];
  return {
    kind: "table",
    caption: texts.caption(title, unit),
    headings: [texts.row, ...headings(main), texts.share, ...(forecast ? headings(forecast) : [])],
    rows: main.lines.map((line, i) => ({
      isTotal: line.isTotal,
      cells: [
        line.label,
        letterAmount(line.budget),
        letterAmount(line.other),
        letterAmount(line.deviation),
        letterShare(line),
        ...ofForecast(line, i),
      ],
    })),
  };
}

/** The largest deviations first, with what has been written of them; the small ones together. */
function deviationParts({ lines }: LetterComparison, unit: string): LetterPart[] {
  const rows = lines.filter(({ isTotal, deviation }) => !isTotal && deviation.value.sign() !== 0);
  if (!lines.some(({ isTotal }) => !isTotal)) return [];
  const heading: LetterPart = { kind: "heading", level: 2, text: texts.deviations };
  if (rows.length === 0) return [heading, { kind: "paragraph", text: texts.noDeviations }];
  const ordered = [...rows].sort((a, b) => b.deviation.value.abs().compare(a.deviation.value.abs()));
  const told = ordered.filter((line, i) => i < MOST_DEVIATIONS || line.comment !== "");
  const rest = ordered.filter((line) => !told.includes(line));
  const sum = rest.reduce((total, { deviation }) => total.plus(deviation.value), exact(0));
  const decimals = Math.max(0, ...rest.map(({ deviation }) => deviation.decimals));
  return [
    heading,
    { kind: "list", isOrdered: true, items: told.map((line) => texts.deviation(line, unit)) },
    ...(rest.length > 0
      ? [{ kind: "paragraph", text: texts.rest(rest.length, { value: sum, decimals }, unit) } as const]
      : []),
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

function remedyParts(remedies: Remedies | null): LetterPart[] {
  if (remedies === null) return [];
  const { unit, measures, expected, realised } = remedies;
  const heading: LetterPart = { kind: "heading", level: 2, text: texts.remedies };
  if (measures.length === 0) return [heading, { kind: "paragraph", text: texts.noRemedies }];
  const shown = (value: typeof expected) => letterAmount({ value, decimals: decimalsOf(value.toCell()) });
  const sums = [
    texts.expected(shown(expected), unit),
    ...(realised ? [texts.realised(shown(realised), unit)] : []),
  ];
  return [
    heading,
    { kind: "paragraph", text: sums.join(" ") },
    {
      kind: "list",
      isOrdered: false,
      items: measures.map(({ label, expected: effect }) => texts.remedy(label, shown(effect), unit)),
    },
  ];
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

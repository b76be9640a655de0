import { holdTextsInSteps, type HeldText } from "../../domain/comments/comments";
import { inBase } from "../../domain/comments/meets";
import { SpokenTable } from "../../domain/comments/readings";
import type { Claim } from "../../domain/comments/ties";
import { writtenTexts } from "../../domain/comments/writtenTexts";
import { readThreshold, THRESHOLD_KEYS } from "../../domain/deviations/thresholds";
import { exactFigure } from "../../domain/figures/exactFigure";
import type { ExactNumber } from "../../domain/figures/exactNumber";
import { formatFigure } from "../../domain/figures/formatFigure";
import { cellAddress } from "../../domain/sheet/address";
import type { Answers } from "../../domain/structure/answers";
import { isMoney } from "../../domain/words/units";
import { commentTexts as texts } from "../../texts/comments/comments";
import { figureText } from "../../texts/shared/amounts";
import { deviationTexts } from "../../texts/deviations/deviations";
import { inPeace } from "../shared/letPaneDraw";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { readWorkbookTables, type WorkbookTables } from "../shared/readWorkbookTables";
import { lackViews } from "./lackViews";
import type { ClaimFigure, ClaimView, CommentReport } from "./commentReport";

export interface CommentsWanted {
  /** Sheets whose names are known; the visible ones when left out. */
  readonly sheets?: readonly string[];
  /** A text that stands in no cell: held against every table, instead of the workbook's own texts. */
  readonly text?: string;
  /** Instead of what the workbook keeps. */
  readonly limits?: CommentLimits;
}

/** When a deviation has to be explained: a share in per cent, and an amount in tkr, as they are written. */
export interface CommentLimits {
  readonly percent: string;
  readonly tkr: string;
}

interface Source {
  readonly held: HeldText;
  readonly at: ClaimView["at"];
}

/**
 * "Text mot siffror": holds the comments and texts of the workbook, or a text that has been pasted, against its
 * tables. Writes nothing.
 *
 * Round trips: 1 for the sheets' names, 1 for the sheets.
 */
export async function checkComments(wanted: CommentsWanted = {}): Promise<CommentReport | SheetProblem> {
  return orProblem(async () => {
    const read = await readWorkbookTables({ sheets: wanted.sheets, answers: answersOf(wanted.limits) });
    const tables = read.tables.map((table) => new SpokenTable(table, table.sheet));
    const sources: Source[] =
      wanted.text === undefined
        ? sourcesIn(read, tables)
        : [{ held: { text: wanted.text, tables }, at: null }];
    const held = await inPeace(holdTextsInSteps(sources.map((source) => source.held)));
    const claims = held.flatMap((own, i) => own.map((claim) => claimView(claim, sources[i]!.at)));
    const threshold = readThreshold(read.answers);
    return {
      kind: "comments",
      summary: summaryOf(claims, tables.length, sources.length),
      claims,
      lacking: lackViews(read, threshold, wanted.text),
      limit: deviationTexts.threshold(threshold),
    };
  }, "");
}

function answersOf(limits: CommentLimits | undefined): Answers {
  return limits === undefined
    ? {}
    : { [THRESHOLD_KEYS.share]: limits.percent, [THRESHOLD_KEYS.amount]: limits.tkr };
}

/** A text is held against the tables of its own sheet; where that has none, against all. */
function sourcesIn({ sheets }: WorkbookTables, tables: readonly SpokenTable[]): Source[] {
  return sheets.flatMap(({ grid, cells, tables: built }) => {
    const own = tables.filter(({ sheet }) => sheet === grid.sheet);
    return writtenTexts(cells, grid.area, built).map(({ text, cell, on }): Source => {
      const table = on && own.find((one) => one.built.table.area.row === on.table.table.area.row);
      const held = table
        ? { text, tables: [table], on: { table, row: on.row } }
        : { text, tables: own.length > 0 ? own : tables };
      return { held, at: { sheet: grid.sheet, cell: cellAddress(cell) } };
    });
  });
}

function claimView(claim: Claim, at: ClaimView["at"]): ClaimView {
  const { sentence, stated, verdict } = claim;
  const figures = unique(claim.figures.map(figureView));
  return {
    at,
    sentence,
    stated: stated ? stated.value.toCell() : null,
    unit: stated?.unit ?? null,
    verdict,
    figures: figures.map(({ sheet, cell, value }) => ({ sheet, cell, value })),
    text: textOf(claim, figures),
  };
}

interface NamedFigure extends ClaimFigure {
  /** "1 630 tkr (D7)" */
  readonly name: string;
  /** Without its sign, in kronor where it is money. */
  readonly size: ExactNumber;
}

function figureView({ table, place: { row, column } }: Claim["figures"][number]): NamedFigure {
  const figure = table.built.table.figures[row]![column]!;
  const cell = cellAddress(table.cellAt({ row, column }));
  const unit = table.unitAt(row, column);
  const isAmount = isMoney(unit) && !table.isPerCent(row, column);
  return {
    sheet: table.sheet,
    cell,
    value: exactFigure(figure).toCell(),
    name: `${figureText(figure)}${isAmount ? ` ${unit}` : ""} (${cell})`,
    size: table.term(row, column)!.value.abs(),
  };
}

function unique(figures: readonly NamedFigure[]): NamedFigure[] {
  return [...new Map(figures.map((figure) => [`${figure.sheet}!${figure.cell}`, figure])).values()];
}

/** More figures than these tell nothing in one sentence. */
const MOST_NAMED = 4;

function textOf({ stated, said, verdict }: Claim, figures: readonly NamedFigure[]): string {
  if (verdict === "unclear") return texts.unclear;
  const words = stated
    ? `${formatFigure(stated.value.shifted(-stated.decimals).toCell(), stated.decimals)} ${stated.unit === "pp" ? "procentenheter" : stated.unit}`
    : `”${said}”`;
  const named = figures.slice(0, MOST_NAMED).map(({ name }) => name);
  if (named.length === 0) return texts.within(verdict, words);
  if (verdict === "agrees") return texts.agreement(words, named);
  const isTurned = stated !== null && figures.length === 1 && inBase(stated).abs().equals(figures[0]!.size);
  return isTurned ? texts.turned(words, named[0]!) : texts.contradiction(words, named);
}

function summaryOf(claims: readonly ClaimView[], tables: number, sources: number): string {
  if (tables === 0) return texts.noTables;
  if (sources === 0) return texts.noTexts;
  const count = (wanted: ClaimView["verdict"]) => claims.filter(({ verdict }) => verdict === wanted).length;
  return texts.summary(count("contradicts"), count("agrees"), count("unclear"));
}

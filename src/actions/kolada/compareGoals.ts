import {
  agreementOf,
  ownFigures,
  type OwnFigure,
  type PublishedFigure,
} from "../../domain/kolada/againstGoals";
import { isPreliminary } from "../../domain/kolada/preliminary";
import { shownFigure } from "../../domain/kolada/shownFigure";
import type { KoladaIndicator, KoladaNeed } from "../../domain/kolada/koladaValue";
import { readGoalTable } from "../../domain/goals/goalTable";
import { cellAddress } from "../../domain/sheet/address";
import { readSheet } from "../../excel/readSheet";
import type { NeedAnswer } from "../../kolada/client";
import { koladaCells } from "../../texts/kolada/cells";
import { agreementTexts as texts, comparisonTexts } from "../../texts/kolada/comparison";
import { koladaFailureText } from "../../texts/kolada/failures";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { tablesOf } from "../shared/readWorkbookTables";
import { asking, said } from "./compareAreas";
import { findAreas } from "./findAreas";

/** The sheet's own figures against Kolada's. */
export interface AgreementReport {
  readonly kind: "agreements";
  readonly sheet: string;
  readonly rows: readonly AgreementRow[];
  /** "Källa: Kolada, hämtat 2026-01-15" */
  readonly source: string;
}

export interface AgreementRow {
  readonly address: string;
  readonly indicator: string;
  readonly id: string;
  readonly agreement:
    "agrees" | "differs" | "preliminary" | "notPublished" | "noYear" | "partOfYear" | "failed";
  readonly text: string;
}

/**
 * Holds the goals of the sheet in front that name an indicator of Kolada's against it, for the same municipality and
 * year. Round trips: 1.
 */
export function compareGoals(
  own: string,
  today: string,
  signal?: AbortSignal,
): Promise<AgreementReport | SheetProblem> {
  return orProblem(async () => {
    const reading = await readSheet();
    if (reading.kind !== "grid") return problem(reading.kind, reading.sheet);
    const { grid } = reading;
    const { tables } = await tablesOf(grid);
    const figures = tables.flatMap(({ table }) => {
      const goals = readGoalTable(grid, table);
      return goals ? ownFigures(goals) : [];
    });
    if (figures.length === 0) return said(texts.none);
    return asking(async (client) => {
      if (own.trim() === "") return said(comparisonTexts.ownMissing);
      const area = (await findAreas(client, [own], signal)).get(own)!;
      if (area.kind === "failed") return said(koladaFailureText(area.failure));
      if (area.kind !== "found") return said(koladaCells.unknownArea(own));
      const dated = figures.filter(({ year }) => year !== null);
      const needs = dated.map(({ id, year }): KoladaNeed => ({ indicator: id, area: area.id, year: year! }));
      const answers = await client.values(needs, signal);
      const told = await client.indicators([...new Set(dated.map(({ id }) => id))], signal);
      const rows = figures.map((figure) =>
        rowOf(
          figure,
          answers[dated.indexOf(figure)] ?? null,
          told.find(({ id }) => id === figure.id) ?? null,
          today,
        ),
      );
      return { kind: "agreements", sheet: grid.sheet, rows, source: comparisonTexts.source(today) };
    });
  });
}

function rowOf(
  figure: OwnFigure,
  answer: NeedAnswer | null,
  told: KoladaIndicator | null,
  today: string,
): AgreementRow {
  const { indicator, id, text: own, year, months, sheetRow, sheetColumn } = figure;
  const row = (agreement: AgreementRow["agreement"], text: string): AgreementRow => ({
    address: cellAddress({ row: sheetRow, column: sheetColumn }),
    indicator,
    id,
    agreement,
    text,
  });
  if (answer?.kind === "failed") return row("failed", texts.failed(koladaFailureText(answer.failure)));
  if (answer?.kind === "unknownIndicator")
    return row("failed", texts.failed(koladaCells.unknownIndicator(id)));
  const cell = answer?.kind === "row" ? (answer.row.cells.T ?? null) : null;
  const published: PublishedFigure | null = cell && {
    value: cell.value,
    isPreliminary: isPreliminary(cell, told, year!, year!, today),
  };
  const agreement = agreementOf(figure, published);
  switch (agreement) {
    case "noYear":
      return row(agreement, texts.noYear(own));
    case "partOfYear":
      return row(agreement, texts.partOfYear(own, months));
    case "notPublished":
      return row(agreement, texts.notPublished(own, year!));
    default: {
      const sentence = texts[agreement](
        own,
        shownFigure(published!.value!, decimalsShown(published!.value!)),
        year!,
      );
      return published!.isPreliminary
        ? row("preliminary", `${sentence} ${texts.preliminary}`)
        : row(agreement, sentence);
    }
  }
}

function decimalsShown(value: number): number {
  return Math.min(2, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

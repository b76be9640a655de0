import { byKoladaId, type OwnFigure } from "../../domain/kolada/againstGoals";
import type { KoladaIndicator, KoladaNeed } from "../../domain/kolada/koladaValue";
import { isPreliminary } from "../../domain/kolada/preliminary";
import type { NeedAnswer } from "../../kolada/client";
import { koladaCells } from "../../texts/kolada/cells";
import { agreementTexts as texts, comparisonTexts } from "../../texts/kolada/comparison";
import { koladaFailureText } from "../../texts/kolada/failures";
import type { SheetProblem } from "../shared/outcomes";
import { agreementRow, failedRow, type AgreementReport, type AgreementRow } from "./agreementRow";
import { asking, said } from "./asking";
import { fetchedOn } from "./fetchedOn";
import { findAreas } from "./findAreas";
import { withGoalFigures } from "./goalFigures";

/**
 * Holds the goals of the sheet in front that name an indicator of Kolada's against it, for the same municipality and
 * year. Round trips: 1.
 */
export function compareGoals(
  own: string,
  today: string,
  signal?: AbortSignal,
): Promise<AgreementReport | SheetProblem> {
  return withGoalFigures(byKoladaId, texts.none, ({ sheet, figures }) =>
    asking(async (client): Promise<AgreementReport | SheetProblem> => {
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
      return { kind: "agreements", sheet, rows, source: comparisonTexts.source(fetchedOn(answers, today)) };
    }),
  );
}

function rowOf(
  figure: OwnFigure,
  answer: NeedAnswer | null,
  told: KoladaIndicator | null,
  today: string,
): AgreementRow {
  const { id, year } = figure;
  if (answer?.kind === "failed") return failedRow(figure, koladaFailureText(answer.failure));
  if (answer?.kind === "unknownIndicator") return failedRow(figure, koladaCells.unknownIndicator(id));
  const cell = answer?.kind === "row" ? (answer.row.cells.T ?? null) : null;
  const published = cell && {
    value: cell.value,
    isPreliminary: isPreliminary(cell, told, year!, year!, today),
  };
  return agreementRow(figure, published, texts.notPublished);
}

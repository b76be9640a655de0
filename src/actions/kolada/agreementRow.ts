import { agreementOf, type OwnFigure, type PublishedFigure } from "../../domain/kolada/againstGoals";
import { deliveredDecimals, shownFigure } from "../../domain/kolada/shownFigure";
import { cellAddress } from "../../domain/sheet/address";
import { agreementTexts as texts } from "../../texts/kolada/comparison";

/** The sheet's own figures against the published ones. */
export interface AgreementReport {
  readonly kind: "agreements";
  readonly sheet: string;
  readonly rows: readonly AgreementRow[];
  /** "Källa: Kolada, hämtat 2026-01-15" */
  readonly source: string;
}

type Compared = "agrees" | "differs" | "preliminary";
type NotCompared = "notPublished" | "noYear" | "partOfYear" | "failed";

export interface AgreementRow {
  readonly address: string;
  readonly indicator: string;
  readonly id: string;
  readonly agreement: Compared | NotCompared;
  readonly text: string;
}

/** A figure that could not be compared, with why in a sentence. */
export function failedRow(figure: OwnFigure, why: string): AgreementRow {
  return rowOf(figure, "failed", texts.failed(why));
}

/**
 * @param published null where the source has none
 * @param notPublished what is said then
 */
export function agreementRow(
  figure: OwnFigure,
  published: PublishedFigure | null,
  notPublished: (own: string, year: number) => string,
): AgreementRow {
  const { text: own, year, months } = figure;
  const agreement = agreementOf(figure, published);
  switch (agreement) {
    case "noYear":
      return rowOf(figure, agreement, texts.noYear(own));
    case "partOfYear":
      return rowOf(figure, agreement, texts.partOfYear(own, months));
    case "notPublished":
      return rowOf(figure, agreement, notPublished(own, year!));
    default: {
      const value = published!.value!;
      const sentence = texts[agreement](own, shownFigure(value, deliveredDecimals([value])), year!);
      return published!.isPreliminary
        ? rowOf(figure, "preliminary", `${sentence} ${texts.preliminary}`)
        : rowOf(figure, agreement, sentence);
    }
  }
}

function rowOf(
  { indicator, id, sheetRow, sheetColumn }: OwnFigure,
  agreement: AgreementRow["agreement"],
  text: string,
): AgreementRow {
  return { address: cellAddress({ row: sheetRow, column: sheetColumn }), indicator, id, agreement, text };
}

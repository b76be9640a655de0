import type { ClaimVerdict } from "../../domain/comments/ties";

const VERDICTS: Readonly<Record<ClaimVerdict, string>> = {
  agrees: "Stämmer",
  contradicts: "Stämmer inte",
  unclear: "Kan inte avgöras",
};

export const commentTexts = {
  verdict: (verdict: ClaimVerdict) => VERDICTS[verdict],
  /** What the text states, and what the table says instead. */
  contradiction: (stated: string, figures: readonly string[]) =>
    figures.length === 1
      ? `Texten säger ${stated}, tabellen ${figures[0]}.`
      : `Texten säger ${stated}. Tabellen har ${listed(figures)}.`,
  agreement: (stated: string, figures: readonly string[]) => `${stated} är ${listed(figures)}.`,
  /** Told by the text's own figures, without any of a table. */
  within: (verdict: "agrees" | "contradicts", stated: string) =>
    verdict === "agrees"
      ? `${stated} stämmer med textens egna siffror.`
      : `${stated} stämmer inte med textens egna siffror.`,
  unclear: "Tabellerna har ingen siffra som det här säkert gäller.",
  /** "2 påståenden stämmer inte. 5 stämmer och 3 kan inte knytas till någon siffra." */
  summary: (contradicting: number, agreeing: number, unclear: number) => {
    if (contradicting + agreeing + unclear === 0)
      return "Texten innehåller inga siffror eller riktningar att jämföra.";
    const against =
      contradicting === 0
        ? "Inget säger emot tabellerna."
        : contradicting === 1
          ? "Ett påstående stämmer inte."
          : `${contradicting} påståenden stämmer inte.`;
    const rest = [
      ...(agreeing > 0 ? [`${agreeing} stämmer`] : []),
      ...(unclear > 0 ? [`${unclear} kan inte knytas till någon siffra`] : []),
    ];
    return rest.length === 0 ? against : `${against} ${rest.join(" och ")}.`;
  },
  noTables: "Arbetsboken har inga tabeller att jämföra texten med.",
  noTexts: "Arbetsboken har inga kommentarer eller texter.",
};

function listed(figures: readonly string[]): string {
  if (figures.length <= 1) return figures[0] ?? "";
  return `${figures.slice(0, -1).join(", ")} och ${figures.at(-1)}`;
}

import type { Lack } from "../../domain/comments/enough";
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
  /** The same amount, but a deficit for a surplus or a fall for a rise. */
  turned: (stated: string, figure: string) =>
    `Beloppet ${stated} är tabellens, ${figure}, men texten säger motsatt riktning.`,
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
      return "Där står inga siffror eller riktningar att jämföra.";
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
  /** Why the comment on a row is not enough. @param part of the budget, "" where there is none */
  lack: (lack: Lack, row: string, amount: string, part: string, explained: string) => {
    const deviation = part === "" ? amount : `${amount}, ${part} av budgeten`;
    switch (lack) {
      case "missing":
        return `${row} avviker med ${deviation}, och har ingen kommentar.`;
      case "noCause":
        return `${row} avviker med ${deviation}. Kommentaren säger inte varför.`;
      case "littleExplained":
        return `${row} avviker med ${deviation}. Kommentaren förklarar ${explained}, mindre än hälften.`;
    }
  },
  /** "Två rader över gränsen behöver en bättre kommentar." */
  lacking: (count: number) =>
    count === 0
      ? "Varje rad över gränsen har en kommentar som säger varför."
      : count === 1
        ? "En rad över gränsen behöver en bättre kommentar."
        : `${count} rader över gränsen behöver en bättre kommentar.`,
  job: {
    title: "Kommentarer mot siffror",
    line: "Säger texten samma sak som tabellerna?",
    what: "Varje belopp, procent och ord om riktning i texten jämförs med tabellerna. Klistra in en text, eller lämna rutan tom och jämför det som redan står i arbetsboken. Inget skrivs.",
    text: "Text att jämföra",
    compareText: "Jämför texten",
    compareWorkbook: "Jämför arbetsbokens kommentarer",
    groups: {
      contradicts: "Stämmer inte",
      unclear: "Kan inte knytas till någon siffra",
      agrees: "Stämmer",
    },
    lacking: "Kommentarer som inte räcker",
    count: (name: string, count: number) => `${name} (${count})`,
    at: (sheet: string, cell: string) => `${sheet}, cell ${cell}`,
  },
  noTables: "Arbetsboken har inga tabeller att jämföra texten med.",
  noTexts: "Arbetsboken har inga kommentarer eller texter.",
};

function listed(figures: readonly string[]): string {
  if (figures.length <= 1) return figures[0] ?? "";
  return `${figures.slice(0, -1).join(", ")} och ${figures.at(-1)}`;
}

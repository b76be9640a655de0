import { begins, pattern, whole } from "../boundaries";
import type { Entry } from "../lexicon";

/** A title as Kolada writes them: what is measured, of whom, and in which unit. */
export const OF_INDICATOR: Entry = {
  means: "indicator",
  pattern: pattern(
    /kr ?\/ ?inv|\(%\)|, ?(?:andel|antal|kronor)|nettokostnad|kostnadsavvikelse|medelvärde|median/,
    begins("andel(?:en)?|antal(?:et)?|kostnad|bruttokostnad|resultat|elever|invånare|index"),
    whole("kr per \\w+|procent"),
  ),
  example: "Kostnad ekonomiskt bistånd, kr/inv",
  unlike: "Nässjö",
};
/** What a row or a column of units says. */
export const OF_UNIT: Entry = {
  means: "unit",
  pattern:
    /^\(?(?:kr|kronor|tkr|mnkr|%|procent|andel|andel \(%\)|antal|index|poäng|dagar|kr ?\/ ?inv(?:ånare)?|kr per inv(?:ånare)?|kronor per inv(?:ånare)?|antal per [\d ]+ ?inv(?:ånare)?)\)?$/,
  example: "kr/inv",
  unlike: "kr/inv av allt",
};
/** Kolada's word for a figure that is not final. */
export const PRELIMINARY: Entry = {
  means: "preliminary",
  pattern: pattern(begins("prel")),
  example: "2023 (prel.)",
  unlike: "Kapprel",
};
/** A cell that says that there is no figure. */
export const NO_FIGURE: Entry = {
  means: "none",
  pattern: /^(?:saknas|missing|uppgift saknas|ej publicerad|null|n\/a|i ?\.? ?u\.?|\.{1,3}|…|-{1,3}|x)$/,
  example: "Uppgift saknas",
  unlike: "0",
};
/** Whom a figure is about. */
export const GENDER_WORDS: readonly Entry<"T" | "K" | "M">[] = [
  {
    means: "T",
    pattern: /^(?:t|tot|totalt?|alla|båda|samtliga)$/,
    example: "Totalt",
    unlike: "Totalkostnad",
  },
  { means: "K", pattern: /^(?:k|kvinnor|kvinna|flickor)$/, example: "Kvinnor", unlike: "Kvinnojour" },
  { means: "M", pattern: /^(?:m|män|man|pojkar)$/, example: "Män", unlike: "Månad" },
];
/** What the headings of a pasted table call its columns. */
export const PASTED_HEADINGS: readonly Entry<"area" | "indicator" | "year" | "gender" | "unit" | "value">[] =
  [
    {
      means: "area",
      pattern:
        /^(?:kommun(?:er)?|område(?:n)?|region(?:er)?|enhet\/område|kommun\/region|municipality|geografi)$/,
      example: "Kommun",
      unlike: "Kommungrupp",
    },
    {
      means: "indicator",
      pattern: /^(?:nyckeltal(?:et|snamn|sid| id)?|indikator(?:er)?|mått|kpi)$/,
      example: "Nyckeltal",
      unlike: "Nyckeltalen i år",
    },
    { means: "year", pattern: /^(?:år|period|årtal|year)$/, example: "År", unlike: "Årets" },
    { means: "gender", pattern: /^(?:kön|gender)$/, example: "Kön", unlike: "Könsfördelning" },
    { means: "unit", pattern: /^(?:enhet|måttenhet|unit)$/, example: "Enhet", unlike: "Enheten" },
    { means: "value", pattern: /^(?:värde(?:n)?|utfall|value)$/, example: "Värde", unlike: "Värdegrund" },
  ];

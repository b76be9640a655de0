import { begins, pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** When a figure is of. */
export type When = "forecast" | "budget" | "outcome" | "past" | "period" | "year" | "month";

/** Words of time and of plan in a clause, all that stand there. */
export const WHENS: readonly PatternEntry<When>[] = [
  {
    means: "forecast",
    pattern: pattern(
      begins("(?:hel)?(?:års)?prognos"),
      whole("(?:[a-zåäö]+(?:kostnad|intäkt)s?|slut|netto)prognos(?:en|er|erna|ens)?"),
      whole(
        "väntas|förväntas|förväntad|beräknas|bedöms|bedömer|pekar mot|pekar på|går mot|kommer(?: att)?|befaras|(?:vid|till) årets slut|i slutet av året|räkna(?:r|de) (?:[a-zåäö]+ )?med",
      ),
    ),
    example: "väntas bli",
  },
  {
    means: "budget",
    pattern: pattern(
      begins("budgetera"),
      whole("budgeten|budget|(?:hel)?årsbudget(?:en)?|periodbudget(?:en)?|kommunbidrag(?:et)?|anslag(?:et)?"),
    ),
    example: "budgeterat resultat",
    unlike: "budgetöverskott",
  },
  {
    means: "outcome",
    pattern: pattern(
      whole("(?:gick|gått|går) åt|förbruka(?:r|t|d|de|s|des|ts)|upparbeta(?:t|d|de|s|des|ts)"),
      whole("utfall(?:et)?|kosta(?:r|de|t)|faktisk(?:t|a)?|verklig(?:t|a)?"),
    ),
    example: "bara hälften gick åt",
  },
  {
    means: "past",
    pattern: pattern(
      whole("föregående år(?:s|et)?|förra året(?:s)?|i fjol|fjolåret(?:s)?|året före|året innan"),
    ),
    example: "föregående års resultat",
  },
  {
    means: "period",
    pattern: pattern(
      whole(
        "hittills|(?:under|för|i) perioden|period(?:en|ens)?|periodavvikelse(?:n)?|ackumulera(?:t|d|de)|delårsresultat(?:et)?|bokslutsperioden",
      ),
      whole("per (?:sista |den \\d+ )?(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*"),
    ),
    example: "ackumulerat underskott",
  },
  {
    means: "year",
    pattern: pattern(
      whole("helår(?:et|s)?|hela året|för året|årets|(?:på )?(?:helårs|års)basis|årsavvikelse(?:n)?"),
    ),
    example: "för hela året",
  },
];

/** The full year by its own name, and not only "för året". */
export const SAID_FULL_YEAR: Entry = { means: "year", pattern: /(?<![a-zåäö])helår/, example: "på helår" };

/** One month alone: tables of a follow-up hold what has been gathered until a month. */
export const ALONE_MONTH: Entry = {
  means: "month",
  pattern: pattern(
    whole(
      "månadens|(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]* månads|(?:för|i|under) (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*(?: månad)?(?! till| ?[-–])",
    ),
  ),
  example: "för november",
  unlike: "per november",
};

/** A time that no table of the report holds: the year to come, and what was reported before. */
export const ELSEWHEN: Entry = {
  means: "other",
  pattern: pattern(
    whole(
      "från (?:tidigare|föregående|gamla) år(?:en|et)?|(?:nästa|nästkommande|kommande|näst(?:a)? följande) (?:år|period|månad)(?:s|et)?|(?:förra|föregående|senaste|förrförra|tidigare) (?:uppföljning|rapport|rapportering|delår|delårsrapport|tertial|månad|kvartal)(?:en|et|ens|ets)?",
    ),
  ),
  example: "nästa år",
  unlike: "föregående år",
};

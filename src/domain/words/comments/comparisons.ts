import { pattern, whole } from "../boundaries";
import type { PatternEntry } from "../lexicon";

/** A level, a distance from the budget, a change over time, a share. */
export type Comparison = "budget" | "past" | "forecast" | "foreseen";

/** What a figure is compared with. */
export const COMPARISONS: readonly PatternEntry<Comparison>[] = [
  {
    means: "foreseen",
    pattern: pattern(whole("prognosavvikelse(?:n|r)?|prognosfel(?:et)?")),
    example: "en prognosavvikelse",
  },
  {
    means: "budget",
    pattern: pattern(
      /(?:än|mot|gentemot|(?:jämfört|i jämförelse) med|i förhållande till|över|under|med) (?:i |den |det |vad som )?(?:(?:är |var )?budgeter|(?:helårs|års)?budget|periodbudget|plan(?:en|erat)?(?![a-zåäö]))/,
      /än (?:vad som )?(?:(?:var|är|har) )?(?:tänkt|planerat|beräknat|kalkylerat|avsatt|beslutat|anslaget|tilldelat)(?![a-zåäö])/,
      /(?:än|mot|gentemot|(?:jämfört|i jämförelse) med|över|under|inom) (?:sin |den |det )?(?:[a-zåäö]+ )?(?:ram(?:en)?|anslag(?:et)?|budgetram(?:en)?|kommunbidrag(?:et)?|periodens budget|årets budget|sin budget)(?![a-zåäö])/,
      /(?:över|under)(?:skr(?:ed|id(?:er|a|it))|st(?:eg|ig(?:er|a|it))) (?:sin |den |årets |hela )?(?:[a-zåäö]*budget|ram|anslag|kommunbidrag)/,
      /(?:[a-zåäö]*budget|ram|anslag)[a-zåäö]* (?:har )?(?:över|under)(?:skrid|stig)(?:its|as|it)/,
      /(?:än|mot|gentemot|(?:jämfört|i jämförelse) med|över|under) (?:det |sitt |nämndens )?(?:uppsatta |satta )?(?:målvärde|måltal|målet(?! på| om))/,
      /mellan (?:[a-zåäö]+ )?budget(?:en|erat)? och (?:utfall|bokslut|redovisning|resultat)/,
      /återstår|kvar av |(?:drar|drog|dragit|håller|höll|hållit) (?:sig )?(?:över|inom)|spräck(?:er|te|t) |(?:över|under)(?:skred|skrider|skridit) /,
      whole("budgetöverskott(?:et)?|budgetunderskott(?:et)?|budgetavvikelse(?:n|r)?|investeringsutrymmet"),
    ),
    example: "bättre än budgeterat",
    unlike: "budgeten för året",
  },
  {
    means: "forecast",
    pattern: pattern(
      /(?:än|mot|(?:jämfört|i jämförelse) med|sedan) (?:den |i |årets )?(?:förra |första |sista |senaste |tidigare |föregående )?(?:[a-zåäö]*prognos(?:en)?(?![a-zåäö])|prognosticerat)/,
      /mot tidigare(?! år)/,
      /än (?:vad )?(?:som |man |nämnden )?(?:då |tidigare |tidigt |nu )?(?:befara|vänta|förvänta|prognos|prognostisera|bedöm|förutse|förutsåg|uppskatta)[a-zåäö]*(?![a-zåäö])/,
      /(?:än|sedan|(?:jämfört|i jämförelse) med|gentemot) (?:i |per )?(?:jan|feb|mars|april|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*(?! (?:månad )?(?:19|20)\d\d| i fjol| förra| föregående)/,
    ),
    example: "bättre än den senaste prognosen",
  },
  {
    means: "past",
    pattern: pattern(
      /(?:än|mot|(?:jämfört|i jämförelse) med|sedan|gentemot) (?:under |för |i |motsvarande |samma )*(?:period(?:en)? )?(?:under |i |för )?(?:(?:resultatet|utfallet|bokslutet|kostnaden|kostnaderna|nivån|siffran|värdet) (?:för |i |under )?)?(?:föregående|förra|fjol|året (?:före|innan)|tidigare år|(?:19|20)\d\d)/,
      /från (?:19|20)\d\d|mellan (?:19|20)\d\d och (?:19|20)\d\d|än tidigare|i rad|kostnadsutveckling|(?:än|mot|jämfört med) (?:vad |för )?[a-zåäö ]{0,12}ett år (?:sedan|tidigare)/,
    ),
    example: "lägre än föregående år",
    unlike: "föregående års resultat",
  },
];

/** What no table of a body's own follow-up is held against: other municipalities, the country, what somebody aims at. */
export const AGAINST_OTHERS: PatternEntry = {
  means: "others",
  pattern: pattern(
    whole(
      "riket|rikssnitt(?:et)?|riksgenomsnitt(?:et)?|länet|länssnitt(?:et)?|(?:jämförbara|andra|övriga|liknande) kommuner(?:na)?",
    ),
  ),
  example: "jämfört med riket",
};

/** Behind a figure: another thing that it is held against, which is in the group; a plan or another time is none. */
export const THAN_ANOTHER: PatternEntry = {
  means: "other",
  pattern:
    /^ ?(?:[a-zåäö]+ )?än (?!.*(?:budget|plan|prognos|bokslut|ram|bidrag|år(?![a-zåäö])|året|fjol|period|månad|\d))([^,.;:()]+)/,
  side: "behind",
  example: "högre än männens",
};

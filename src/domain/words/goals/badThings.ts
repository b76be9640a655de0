import { ends, pattern, whole } from "../boundaries";
import type { PatternEntry } from "../lexicon";

/** What is bad by itself, so that none of it is best. Whole words where the letters stand in good words too ("aktivitet"). */
export const BAD_THINGS: readonly PatternEntry<"bad">[] = [
  {
    means: "bad",
    pattern: pattern(ends("fel(?:en|et)?"), /felaktig/),
    example: "Antal räknefel",
    unlike: "Felix",
  },
  {
    means: "bad",
    pattern: pattern(whole("vite[nt]?"), /böter|sanktionsavgift|dröjsmål|konkurs/),
    example: "Antal viten",
    unlike: "Aktiviteter",
  },
  {
    means: "bad",
    pattern: pattern(ends("kö(?:er|erna)?"), /försen(?:ing|ad)/),
    example: "Barn i kö",
    unlike: "Kök",
  },
  {
    means: "bad",
    pattern: pattern(/frånvaro|klagomål|missnöjd|avslag|avhopp|avbrott|obehörig/, ends("brist(?:er|erna)?")),
    example: "Sjukfrånvaro",
    unlike: "Brista",
  },
  {
    means: "bad",
    pattern: /olyck|skad(?:a|or|ad|e)|tillbud|dödsfall|självmord|trycksår|infektion|smitt/,
    example: "Fallskador",
  },
  {
    means: "bad",
    pattern: pattern(whole("brott"), /stöld|inbrott|klotter|våld|mobb|kränk|diskriminer/, ends("hot")),
    example: "Anmälda brott",
    unlike: "Brottning",
  },
  {
    means: "bad",
    pattern: /vräk|avhys|arbetslös|hemlös|fattig|missbruk|otrygg|ohälsa|segregation|utsläpp|läckage/,
    example: "Vräkningar",
  },
  {
    means: "bad",
    pattern: /^antal(?:et)? (?:[a-zåäö]+ ){0,2}avvikelser/,
    example: "Antal allvarliga avvikelser",
    unlike: "Avvikelse",
  },
];

/** What is done about it, or that it is not there: more of that is better. */
export const HANDLED: PatternEntry = {
  means: "handled",
  pattern: pattern(
    whole("utan|inte|ej|icke|saknar|fria? från|mot"),
    /förebygg|motverka|åtgärda|avhjälp|besvara|utred|hantera|lösta|rapportera|anmäl|minsk|stöd|insats/,
  ),
  example: "Åtgärdade brister",
  unlike: "Brister",
};

/** Whether an indicator names something that is bad by itself. */
export function isOfBad(text: string): boolean {
  return BAD_THINGS.some((entry) => entry.pattern.test(text));
}

/** Whether an indicator counts something bad itself, and not what is done about it or those without it. */
export function countsBad(text: string): boolean {
  return isOfBad(text) && !HANDLED.pattern.test(text);
}

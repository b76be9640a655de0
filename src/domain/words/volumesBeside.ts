import { begins, pattern } from "./boundaries";
import { comparable } from "./comparable";
import type { Entry, PatternEntry } from "./lexicon";

/** How much of the places there are is taken. */
export const OF_OCCUPANCY: Entry = {
  means: "share",
  pattern: pattern(/beläggning|nyttjandegrad|utnyttjandegrad|fyllnadsgrad/, begins("närvaro(?!lista)")),
  example: "Beläggning prognos, %",
  unlike: "Belägna platser",
};

/** A price for what is taken alone, and not for each place there is. */
export const FOR_WHAT_IS_TAKEN: Entry = {
  means: "taken",
  pattern: /belagd|utnyttjad|nyttjad|dygn|per (?:boende|brukare)/,
  example: "Kostnad per dygn och belagd plats",
  unlike: "Kostnad per plats",
};

/** A part of what is paid for each, which is added to the others: the law divides what schools are paid so. */
export const PART_OF_PRICE: PatternEntry = {
  means: "part",
  pattern:
    /grundbelopp|grundersättning|(?:lokal|moms|måltids|administrations|läromedels|elevhälso|elevhälsa|struktur|socioekonomisk|undervisnings|omsorgs)[a-zåäö]* ?(?:ersättning|bidrag|belopp|tillägg|kompensation|peng)|^(?:socioekonomi|lokaler|moms|måltider|administration|läromedel|elevhälsa|undervisning)(?:,? (?:kr|tkr))?$/,
  example: "Lokalersättning",
  unlike: "Externt pris",
};

/** What a part is called by, whatever the money is called: a grant or a compensation. */
const NAME_OF_MONEY = / ?(?:ersättning|bidrag|belopp|tillägg|kompensation|peng)$/;

/**
 * Which part of what is paid a text names; null where it names none.
 * @example partOfPriceIn("Lokalbidrag, tkr per barn och år") // "lokal"
 */
export function partOfPriceIn(text: string): string | null {
  const named = PART_OF_PRICE.pattern.exec(comparable(text));
  return named && named[0].replace(NAME_OF_MONEY, "");
}

/**
 * So many for each of those counted, and for how long: "Timmar per person och månad". What comes, for whom and the
 * time are in the groups.
 */
export const SO_MANY_EACH = {
  means: "each",
  pattern:
    /^(?:antal )?(?:[a-zåäö]+(?:ade|da) )?([a-zåäö]+) ?(?:per|\/) ?([a-zåäö]+)(?: ?(?:och|per|\/) ?(dygn|dag|vecka|månad|mån|termin|år))?(?:,? (?:budget|prognos))?$/,
  example: "Timmar per person och månad",
} as const;

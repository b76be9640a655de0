import type { Entry } from "./lexicon";

/** What all committees come to, where the municipality's own money stands below. */
export const SUM_OF_COMMITTEES: Entry = {
  means: "committees",
  pattern: /nämnder(?:na|nas)?(?![a-zåäö])|nämndsverksamhet/,
  example: "Summa nämnder",
  unlike: "Summa nämnden",
};
/** A row of the whole municipality's money, beside the committees. */
export const MONEY_OF_ALL: Entry = {
  means: "municipality",
  pattern: /^finans|skatteintäkt|utjämning|generella (?:stats)?bidrag|årets resultat/,
  example: "Finansförvaltningen",
  unlike: "Skattefinansierad verksamhet",
};

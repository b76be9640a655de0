import type { Entry, PatternEntry } from "../lexicon";

/** What is said in one word and printed in several rows: its name, and the labels of its rows. */
export interface Composite {
  readonly name: PatternEntry;
  readonly rows: readonly Entry[];
}

const TAXES: Entry = {
  means: "taxes",
  pattern: /^(?:kommunal)?skatt(?:eintäkter|er)?(?: \(netto\))?$/,
  example: "Skatteintäkter",
};
const GRANTS: Entry = {
  means: "grants",
  pattern: /^(?:generella )?statsbidrag(?: och)?(?: (?:kommunalekonomisk )?utjämning)?(?: netto)?$/,
  example: "Generella statsbidrag och utjämning",
};
const FINANCIAL_INCOME: Entry = {
  means: "income",
  pattern: /^finansiella intäkter$/,
  example: "Finansiella intäkter",
};
const FINANCIAL_COSTS: Entry = {
  means: "costs",
  pattern: /^finansiella kostnader$/,
  example: "Finansiella kostnader",
};

export const COMPOSITES: readonly Composite[] = [
  {
    name: {
      means: "finances",
      pattern: /(?<![a-zåäö])finansnetto(?:t|ts)?(?![a-zåäö])/,
      example: "finansnettot",
    },
    rows: [FINANCIAL_INCOME, FINANCIAL_COSTS],
  },
  {
    name: {
      means: "taxes",
      pattern:
        /(?<![a-zåäö])skatte?(?:intäkter|r)?(?:na)?,? (?:och|samt) (?:generella )?(?:statsbidrag|bidrag|utjämning|utjämningsbidrag)(?:en)?(?![a-zåäö])/,
      example: "skatter och statsbidrag",
    },
    rows: [TAXES, GRANTS],
  },
];

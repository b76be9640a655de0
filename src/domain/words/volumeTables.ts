import { pattern, whole } from "./boundaries";
import type { Entry } from "./lexicon";

/** Words for how much there is of whatever each row names, with its unit: a table of volumes by another name. */
export const OF_QUANTITIES: Entry = {
  means: "volume",
  pattern: pattern(whole("mängd(?:er)?|kvantitet(?:er)?|debiterad mängd|debiterade mängder|debiterat")),
  example: "Mängd",
  unlike: "Mängdrabatt",
};

/** A column of a part of the year, whose volumes are neither a budget nor a forecast of all of it. */
export const COLUMN_OF_PART: Entry = {
  means: "part",
  pattern:
    /^(?:(?:antal|volym|prognos|utfall|budget) )?(?:[vh]t|v[åa]r(?:en|termin(?:en)?)?|höst(?:en|termin(?:en)?)?|(?:(?:1:a|2:a|första|andra) )?halvår(?:et)? ?[12]?|h[12]|t(?:ertial)? ?[123]|k(?:vartal|v)? ?[1-4]|q[1-4])(?: ?-?(?:20)?\d\d)?$/,
  example: "VT 2025",
  unlike: "Budget 2025",
};
/** The same behind what is counted or priced in it. */
export const ENDS_IN_PART: Entry = {
  means: "part",
  pattern:
    /[a-zåäö)],? (?:[vh]t|vår(?:en|termin(?:en)?)|höst(?:en|termin(?:en)?)|halvår [12]|h[12]|tertial [123]|t[123]|kvartal [1-4]|kv ?[1-4]|q[1-4])(?: (?:20)?\d\d)?$/,
  example: "Elever VT",
  unlike: "Kr per termin",
};

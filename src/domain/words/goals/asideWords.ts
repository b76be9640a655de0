import { ends } from "../boundaries";

/** A name that counts: what stands after its first words says who is counted, and not how many are wanted. */
export const COUNTING = {
  means: "counts",
  pattern: new RegExp(`^(?:[a-zåäö]+ )?${ends("andel(?:en|ar)?|antal(?:et)?")}`),
  example: "Total andel behöriga elever",
  unlike: "Andelstal",
} as const;

/** Opens a clause about those who are counted, what the goal is for, or what it is held against. */
export const CLAUSE = {
  means: "aside",
  pattern: /,? (?:som|där|vars|då|för att|genom att|i syfte att|så att|jämfört med) /,
  example: "Andel brukare som minskat sitt missbruk",
} as const;

/** Opens what somebody says, thinks or is to do. "Utan att öka" and "målet är att öka" are the goal itself. */
export const THAT = {
  means: "aside",
  pattern: /(?<! utan| är| efter|mål) att /,
  example: "Andel som anser att tryggheten ökat",
  unlike: "Målet är att öka tryggheten",
} as const;

/** Opens an aside, however long. */
export const LONG_PHRASE = {
  means: "aside",
  pattern: / (?:med|mot|på|för) /,
  example: "Andel ungdomar med minskat missbruk",
} as const;

/** Opens an aside only where it stands close before. */
export const CLOSE_PHRASE = {
  means: "aside",
  pattern: / (?:av|om|till|vid|hos|trots|kring|efter|under|inom|mellan)(?: [a-zåäö]+)? $/,
  side: "before",
  example: "Antal personer i behov av",
  unlike: "Antal personer i behov av mycket stort",
} as const;

/** Opens a clause about those who are counted, behind what has been read. */
export const COUNTED_CLAUSE = {
  means: "aside",
  pattern: / (?:som|där|vars) /,
  example: "Andel behöriga elever som hoppat av",
} as const;

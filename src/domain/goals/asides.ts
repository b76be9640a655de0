/** A name that counts: what stands after its first words says who is counted, and not how many are wanted. */
const COUNTS = /^(?:[a-zåäö]+ )?(?:andel(?:en|ar)?|antal(?:et)?)(?![a-zåäö])/;

/** A clause about those who are counted, what the goal is for, or what it is held against. */
const CLAUSE = /,? (?:som|där|vars|för att|genom att|i syfte att|så att|jämfört med) /;
/** What somebody says, thinks or is to do. "Utan att öka" and "målet är att öka" are the goal itself. */
const THAT = /(?<! utan| är| efter|mål) att /;
/** "med minskat missbruk", "på ökad trafik", "för minskad klimatpåverkan": an aside, however long. */
const LONG = / (?:med|mot|på|för) /;
/** "i behov av ökat stöd", "om ökad assistans": an aside only where it stands close before. */
const CLOSE = / (?:av|om|till|vid|hos|trots|kring|efter|under|inom|mellan)(?: [a-zåäö]+)? $/;

/** Which kind of aside a place in a text stands in, the one that binds hardest; null where it stands in none. */
export type Aside = "that" | "clause" | "phrase" | null;

/**
 * Whether a place in an indicator belongs to an aside: words there are about what is counted.
 * @param before the text up to that place, as comparable gives it, with its last space
 * @example asideOf("andel ungdomar med ") // "phrase"
 */
export function asideOf(before: string): Aside {
  if (THAT.test(before)) return "that";
  if (CLAUSE.test(before)) return "clause";
  return LONG.test(before) || CLOSE.test(before) ? "phrase" : null;
}

/** Whether an indicator is a number or a share of something. */
export function isCounting(text: string): boolean {
  return COUNTS.test(text);
}

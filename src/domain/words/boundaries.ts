/**
 * Where Swedish words begin and end. The patterns of the lexicon are held against texts in lower case; JavaScript's
 * \b takes å, ä and ö for no letters, so that "kr" ends inside "kräver" and "år" may begin inside "hår".
 * A word does not begin behind a digit ("8mkr" is a figure), but it may end before one ("Utfall2013").
 */
const BEGINNING = "(?<![a-zåäö\\d])";
const END = "(?![a-zåäö])";

/** @example pattern(whole("kö(er)?")).test("barn i kö") // true; not "köp" */
export function whole(words: string): string {
  return `${BEGINNING}(?:${words})${END}`;
}

/** @example pattern(begins("andel")).test("andelen elever") // true; not "bostadsandel" */
export function begins(words: string): string {
  return `${BEGINNING}(?:${words})`;
}

/** @example pattern(ends("index")).test("nöjdkundindex") // true; not "indexuppräkning" */
export function ends(words: string): string {
  return `(?:${words})${END}`;
}

/** One pattern of several alternatives, each as a pattern of its own or as the source of one. */
export function pattern(...alternatives: readonly (string | RegExp)[]): RegExp {
  return new RegExp(alternatives.map((one) => (typeof one === "string" ? one : one.source)).join("|"));
}

const LAST_OF_SENTENCE = /[a-zåäö]{2}\.$/;

/** @example endsSentence("Målet nås inte.") // true; not "Ack." in capitals only, nor "2.5." */
export function endsSentence(text: string): boolean {
  return LAST_OF_SENTENCE.test(text);
}

import { comparable } from "./comparable";
import { says } from "./lexicon";
import {
  AUDITORS,
  JOINS_NAMES,
  NAMED_BY_WHAT_FOR,
  NAME_OF_COMMITTEE,
  NO_COMMITTEE,
  OF_COMMITTEE,
  OTHER_BODY,
  SHORT_NAME,
} from "./committees";

/** Signs around a word that are no part of it. */
const AROUND = /^[("”:–-]+|[)"”:;.,–]+$/g;
/** The word alone names nobody: what stands before it does. */
const BARE = /^(?:nämnd|nämnden|styrelse|styrelsen|utskott|utskottet)$/;
const LONGEST_SHORT = 5;
/** No name is as long. */
const MOST_LETTERS = 1000;
/** Shorter still, by the two things that a committee is for: "BoU" is barn och utbildning. */
const JOINED_SHORT = /^([A-ZÅÄÖ])o([A-ZÅÄÖ])N?$/;
/** A short name is one on a tab ("SN aug 2025"), not in the middle of a sentence. */
const MOST_BESIDE_SHORT = 3;
/** "Socialnämndens": the name owns something. */
const GENITIVE = /(nämnd|nämnden|styrelse|styrelsen)s$/i;
/** "Norra Hisingens stadsdelsnämnd": one of several, by its place. */
const OF_PLACE = /^[A-ZÅÄÖ][a-zåäöé]+s$/;
/** Words before "nämnden" that name none. */
const NO_NAME = /^(?:hela|alla|denna|egna|andra|varje|samma)$/i;

/**
 * The committee that a text names, as it is written there, in the form of a name.
 * @example committeeIn("Uppföljning för Kultur- och fritidsnämndens drift") // "Kultur- och fritidsnämnden"
 * @example committeeIn("BUN") // "BUN"
 * @returns null where none is named
 */
export function committeeIn(text: string): string | null {
  const name = nameInText(text);
  return name === null ? null : name[0]!.toUpperCase() + name.slice(1);
}

function nameInText(text: string): string | null {
  const plain = text.replace(/\s+/g, " ").trim();
  const words = plain.split(/[\s/|_]+/).filter(Boolean);
  const forWhat = NAMED_BY_WHAT_FOR.pattern.exec(comparable(plain));
  if (forWhat && comparable(plain).length === plain.length)
    return plain.slice(forWhat.index, forWhat.index + forWhat[0].length).replace(/[ ,-]+$/, "");
  for (const { pattern } of [NAME_OF_COMMITTEE, OTHER_BODY])
    for (const [at, word] of words.entries()) {
      const own = comparable(word.replace(AROUND, ""));
      const name = pattern.test(own) && !NO_COMMITTEE.pattern.test(own) ? nameEndingAt(words, at) : null;
      if (name !== null) return name;
    }
  const short = words.length <= MOST_BESIDE_SHORT ? words.find(isShort) : undefined;
  return short === undefined ? null : short.replace(AROUND, "");
}

function isShort(word: string): boolean {
  const plain = word.replace(AROUND, "");
  if (JOINED_SHORT.test(plain)) return true;
  return (
    plain.length >= 2 &&
    plain.length <= LONGEST_SHORT &&
    plain === plain.toUpperCase() &&
    SHORT_NAME.pattern.test(plain.toLowerCase())
  );
}

/** Back over what is joined to it, and over the adjective of a bare "nämnden". */
function nameEndingAt(words: readonly string[], at: number): string | null {
  const own = words[at]!.replace(AROUND, "").replace(GENITIVE, "$1");
  const isBare = BARE.test(comparable(own));
  const before = words[at - 1] ?? "";
  if (isBare && (!/^[a-zåäöé]+[ae]$/i.test(before) || NO_NAME.test(before))) return null;
  let first = isBare ? at - 1 : at;
  if (OF_PLACE.test(words[first - 1] ?? ""))
    do first--;
    while (/^[A-ZÅÄÖ]/.test(words[first - 1] ?? ""));
  for (let joined = joinedBefore(words, first); joined < first; joined = joinedBefore(words, first))
    first = joined;
  return [...words.slice(first, at), own].join(" ").replace(/^[("”:–]+/, "");
}

/** Where the words joined to the one at a place begin: one or two before it, or itself. */
function joinedBefore(words: readonly string[], at: number): number {
  const before = words[at - 1] ?? "";
  if (/-,?$/.test(before) && before.length > 2) return at - 1;
  if (!JOINS_NAMES.pattern.test(comparable(before))) return at;
  const joined = words[at - 2] ?? "";
  // "Kultur och fritidsnämnden" without a hyphen is known by its capital.
  return /-,?$/.test(joined) || /^[A-ZÅÄÖ][a-zåäöé]+,?$/.test(joined) ? at - 2 : at;
}

/**
 * The fullest of several names of one committee: its own before its office's, then the longest.
 * @example fullestName(["SN", "Socialförvaltningen", "Socialnämnden"]) // "Socialnämnden"
 */
export function fullestName(names: readonly string[]): string {
  const rank = (name: string) => (says(OF_COMMITTEE, name) ? MOST_LETTERS : 0) + name.length;
  return names.reduce((best, name) => (rank(name) > rank(best) ? name : best));
}

/** Endings and small words that do not tell one committee from another. */
const ENDING = /(nämnd|styrelse|fullmäktige)(?:en?|n)?$/;
/** The office of a committee answers for the same money: "Socialförvaltningen" is Socialnämnden's. */
const OFFICE = /förvaltning(?:en)?$/;

/**
 * Whether two names are the same committee's: "Socialnämnd" and "Socialnämnden", "Barn & utbildningsnämnden" and
 * "BUN".
 */
export function isSameCommittee(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.join(" ") === right.join(" ")) return true;
  if (JOINED_SHORT.test(a) || JOINED_SHORT.test(b)) return isJoinedShort(a, right) || isJoinedShort(b, left);
  if (isShort(a) && !isShort(b)) return isShortFor(a.toLowerCase(), right);
  return isShort(b) && !isShort(a) && isShortFor(b.toLowerCase(), left);
}

/**
 * Whether two names are one committee's where the one may leave out the word for a committee.
 * @example isSameBody("Kultur och fritid", "Kultur- och fritidsnämnden") // true
 */
export function isSameBody(a: string, b: string): boolean {
  const bare = (name: string) =>
    partsOf(name)
      .filter((part) => part !== "nämnd")
      .join(" ");
  return isSameCommittee(a, b) || (bare(a) !== "" && bare(a) === bare(b));
}

/** "Revisionen" is "Revision", and "Överförmyndaren" the "Överförmyndare". */
const DEFINITE = /(?<=.{6})(?:en?|et)$/;

/** "barn", "utbildning", "nämnd" */
function partsOf(name: string): string[] {
  return comparable(name)
    .replace(AUDITORS.pattern, AUDITORS.means)
    .replace(/[-,&/]/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !JOINS_NAMES.pattern.test(word))
    .map((word, _, words) => (words.length > 1 || !/^förv/.test(word) ? word.replace(OFFICE, "nämnd") : word))
    .flatMap((word) => {
      const kind = ENDING.exec(word);
      if (!kind) return [word.replace(/s$/, "").replace(DEFINITE, "")];
      const stem = word.slice(0, kind.index).replace(/s$/, "");
      return [...(stem === "" ? [] : [stem]), kind[1]!];
    });
}

/** "BoU": the first letters of the two things that a committee is for. */
function isJoinedShort(short: string, parts: readonly string[]): boolean {
  const letters = JOINED_SHORT.exec(short.trim());
  if (!letters) return false;
  const own = parts.filter((part) => part !== "nämnd");
  const isOfTwoThings = own.length === 2 && !own.some((part) => ENDING.test(part));
  return isOfTwoThings && own.every((part, i) => part[0] === letters[i + 1]!.toLowerCase());
}

/** Every part gives its first letter; letters between them may come from inside: "SBN" is Samhällsbyggnadsnämnden. */
function isShortFor(letters: string, parts: readonly string[]): boolean {
  const firsts = parts.map((part) => part[0]!);
  if (firsts[0] !== letters[0] || firsts.at(-1) !== letters.at(-1)) return false;
  let at = 0;
  for (const first of firsts) {
    at = letters.indexOf(first, at) + 1;
    if (at === 0) return false;
  }
  // What is left over has to be found, in order, inside the words.
  const all = parts.join("");
  let from = 0;
  return [...letters].every((letter) => (from = all.indexOf(letter, from) + 1) > 0);
}

import { asideOf, isCounting } from "./asides";
import { isOfBad } from "./badWords";
import type { DirectionWords } from "./wordEvidence";
import type { Direction } from "./target";

/** A change that is wanted. Nouns ("minskning av utsläpp") are left out: more of a reduction is better. */
const LESS =
  "minska[drst]?|minskade|sjunk(?:a|er|ande)|sänk(?:a|er|t|ta|as)|färre|lägre|kortare|kort(?:as|ad)|begränsa[st]?|undvik(?:a|s|as)?|reducera[dst]?|avta";
const MORE =
  "öka[drst]?|ökade|fler|högre(?! (?:utbildning|studier))|stärk(?:a|as|t|ta)|förbättra[drst]?|förbättrade";
const CHANGE = new RegExp(`(?<![a-zåäö])(?:(${LESS})|(${MORE}))(?![a-zåäö])`, "g");

/** "ska minska", "bör på sikt öka": wanted, wherever it stands; but "som ska öka" is about those who are counted. */
const WANTED =
  /(?<![a-zåäö])(?<!(?:som|där) )(?:ska|skall|bör|måste)(?: (?:på sikt|generera|ge|bli|vara|inte|ej))*$/;
/** "Antal hushåll med försörjningsstöd minskar": the verb of the sentence, and none of what it is about. */
const HAPPENS = /^(?:minskar|sjunker|ökar|förbättras|sänks|stärks)$/;

/** "ska inte öka", "utan att öka". Further away the negation may belong to something else. */
const NEGATED =
  /(?<![a-zåäö])(?:inte|ej|icke|aldrig|utan att)(?: (?:på sikt|längre|heller|bli|vara|få|ha))* $/;
const NEGATED_AFTER = /^ (?:inte|ej)(?![a-zåäö])/;
const NEGATION_NEAR = /(?<![a-zåäö])(?:inte|ej|icke|aldrig|utan|varken)(?: [a-zåäö]+){0,4} $/;

/** "Motverka ökad segregation": the other way, or not, as the rest of the sentence goes. */
const AGAINST = /(?<![a-zåäö])(?:motverka|förebygg|broms|förhindra|hindra|bekämpa|stoppa)/;
/** "fler än 2 fel", "kortare handläggningstid än 30 dagar": a limit; "än föregående år" is a change. */
const LIMIT =
  /^(?: [a-zåäö]+){0,4} än (?!riket|rikssnitt|genomsnitt|föregående|tidigare|förra|(?:år )?(?:19|20)\d\d)/;
/** "Antal kortare utbildningar": a kind of what is counted. */
const KIND = /^(?:andel(?:en)?|antal(?:et)?) $/;

/**
 * Changes that a text wants of what is counted itself, or says that something shall do.
 * @param text as comparable gives it, without what the goal is for
 * @returns at most one finding each way; weak where the words can be read otherwise
 */
export function wantedChanges(text: string): DirectionWords[] {
  const found = [...text.matchAll(CHANGE)].flatMap((match) => changeAt(text, match));
  const of = (direction: Direction) => {
    const same = found.filter((one) => one.direction === direction);
    return same.find(({ isWeak }) => !isWeak) ?? same[0] ?? [];
  };
  return [of("lower"), of("higher")].flat();
}

function changeAt(text: string, match: RegExpExecArray): DirectionWords[] {
  const [word] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + word.length);
  const isWanted = WANTED.test(before.trimEnd());
  const aside = asideOf(before);
  const isOfSentence = isWanted || (aside === "phrase" && HAPPENS.test(word));
  if (aside === "that" || (aside !== null && !isOfSentence)) return [];
  const isNegated = NEGATED.test(before) || NEGATED_AFTER.test(after);
  const direction = (match[1] !== undefined) === isNegated ? "higher" : "lower";
  const isWeak =
    AGAINST.test(before) ||
    isLimit(text, after) ||
    KIND.test(before) ||
    (!isNegated && !isWanted && NEGATION_NEAR.test(before)) ||
    // "Ökad sjukfrånvaro" names a risk as often as a goal.
    (direction === "higher" && isOfBad(text));
  return [{ direction, from: isNegated ? `inte ${word}` : word, isWeak }];
}

function isLimit(text: string, after: string): boolean {
  return LIMIT.test(after) || (isCounting(text) && /^(?: [a-zåäö]+){0,4} än /.test(after));
}

import { comparable } from "../tables/words";
import type { Direction, Target } from "./target";

/** What the words of an indicator say of the way that is better, and which of them. */
export interface DirectionWords {
  readonly direction: Direction;
  readonly from: string;
}

const WITHIN = /(ska|får|bör) inte avvika|avvika (högst|max|mer än)|hållas? (sig )?inom|inom intervallet|±/;

/** A change that is wanted. Nouns ("minskning av utsläpp") are left out: more of a reduction is better. */
const LESS =
  "minska[drst]?|minskade|minskat|minskar|sjunk(?:a|er|ande)|sänk(?:a|er|t|ta|as)|färre|lägre|kortare|kort(?:as|ad)|begränsa[st]?|undvik(?:a|s|as)?|reducera[dst]?|avta";
const MORE =
  "öka[drst]?|ökade|ökat|ökar|fler|högre(?! (?:utbildning|studier))|stärk(?:a|as|t|ta)|förbättra[dst]?|förbättrade";
const CHANGE = new RegExp(`(?<![a-zåäö])(?:(${LESS})|(${MORE}))(?![a-zåäö])`, "g");
/** "ska minska", "bör på sikt öka": wanted, wherever it stands. */
const WANTED = /(?<![a-zåäö])(?:ska|skall|bör|måste)(?: (?:på sikt|generera|ge|bli|vara|inte|ej))*$/;

/** Something that is good to have reached. */
const REACHED =
  /(?<![a-zåäö])(uppnå(?:tt|r)?|klarar?|behörig(?:a|het)?|godkän(?:t|d|da)|nöjd(?:a|het)?|positiva svar|ej återaktualiser[a-z]*)(?![a-zåäö])|ska erbjudas|har erbjudits/;
const LOW = /^(låga?|lågt) /;
const HIGH = /^(höga?|högt|goda?|gott) /;
/** "högst 30 dagar": of a share it is a condition on what is counted, and more of it may be better. */
const LIMIT = /(?<![a-zåäö])(?:(högst)|minst) (?=\d)/;
const SHARE = /andel|procent|%/;

/** What follows is a condition on what is counted, what the goal is for, or what it is held against. */
const ASIDE = /,? (?:som|där|vars|för att|genom att|i syfte att|så att|jämfört med) /;
/** "för att": what a goal is good for may go the other way and is no part of it. */
const PURPOSE = / (?:för att|genom att|i syfte att|så att|jämfört med) .*$/;
const NEGATED = /(?<![a-zåäö])(?:inte|ej|icke|utan att|utan|saknar|aldrig)(?: [a-zåäö]+)? $/;
/** The figure is itself a change: minus 15 % is a way down, but plus 15 % may be the size of what is gone. */
const OF_CHANGE =
  /jämfört med|i förhållande till (?:19|20)\d\d|sedan (?:19|20)\d\d| med (?:minst )?\d+ ?(?:%|procent)/;

/**
 * Reads what the words of an indicator say of the way that is better. Only what is wanted counts: "Andel brukare
 * som minskat sitt missbruk" says nothing of the share, "Andel elever som inte uppnått målen" that less is better.
 * @returns both ways where the words contradict each other, none where they say nothing
 * @example directionWords("Placeringsdygn ska minska", null) // [{ direction: "lower", from: "minska" }]
 */
export function directionWords(indicator: string, target: Target | null): DirectionWords[] {
  const text = comparable(indicator);
  const within = WITHIN.exec(text);
  if (within) return [{ direction: "within", from: within[0] }];
  const changes = wantedChanges(text.replace(PURPOSE, ""));
  if (changes.length > 0) return isSizeOfChange(text, target) ? [] : changes;
  const state = LOW.exec(text) ?? HIGH.exec(text);
  if (state) return [{ direction: LOW.test(text) ? "lower" : "higher", from: state[1]! }];
  const limit = SHARE.test(text) ? null : LIMIT.exec(text);
  if (limit) return [{ direction: limit[1] ? "lower" : "higher", from: limit[0].trim() }];
  const reached = REACHED.exec(text);
  if (!reached) return [];
  const isNegated = NEGATED.test(text.slice(0, reached.index));
  const from = isNegated ? text.slice(NEGATED.exec(text.slice(0, reached.index))!.index) : reached[0];
  return [
    { direction: isNegated ? "lower" : "higher", from: isNegated ? upTo(from, reached[0]) : reached[0] },
  ];
}

/** Changes in what is counted itself, or that something shall do. */
function wantedChanges(text: string): DirectionWords[] {
  const aside = ASIDE.exec(text)?.index ?? text.length;
  const found = [...text.matchAll(CHANGE)].flatMap((match): DirectionWords[] => {
    const before = text.slice(0, match.index);
    if (match.index > aside && !WANTED.test(before.trimEnd())) return [];
    const isLess = match[1] !== undefined;
    const isNegated = NEGATED.test(before);
    return [
      {
        direction: isLess === isNegated ? "higher" : "lower",
        from: isNegated ? `inte ${match[0]}` : match[0],
      },
    ];
  });
  const of = (direction: Direction) => found.find((one) => one.direction === direction) ?? [];
  return [of("lower"), of("higher")].flat();
}

function isSizeOfChange(text: string, target: Target | null): boolean {
  return OF_CHANGE.test(text) && target !== null && target.isPercent && target.value > 0;
}

function upTo(text: string, last: string): string {
  return text.slice(0, text.indexOf(last) + last.length);
}

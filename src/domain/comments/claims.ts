import { mapInSteps, type Steps } from "../steps";
import { DERIVED } from "../words/comments/clauseWords";
import { goOnFrom } from "./anchors";
import { courseClaims } from "./courseClaims";
import { clauseAround } from "./clauses";
import { tieOf } from "./claimTie";
import { countedRows } from "./countedRows";
import { countedStates } from "./countedStates";
import { countsRows, holdCount } from "./counts";
import { everyRowClaims } from "./everyRow";
import { directionClaims } from "./directionClaims";
import { mainlyClaims } from "./mainlyClaims";
import { perCentInText } from "./perCentInText";
import { rankedVerdict } from "./ranked";
import type { Course, SaidFigure } from "./said";
import type { Sentence } from "./sentences";
import { settingOf } from "./setting";
import { statedFigures, type Stated } from "./stated";
import { superlativeClaims } from "./superlatives";
import { toClaim, type Claim, type Reader } from "./ties";
import { withinSentence } from "./withinSentence";

/** The claims of one sentence, in its order; with a rest behind each figure, which is held against all tables. */
export function* claimsOfSentence({ text, under, earlier }: Sentence, reader: Reader): Steps<Claim[]> {
  const figures = statedFigures(text);
  const course: Course = { ties: new Map(), chosen: [] };
  const hold = (stated: Stated, i: number): Claim => {
    const others = figures.filter((_, at) => at !== i + 1 || !isSaidAgain(text, figures, i));
    const clause = clauseAround(text, stated.from, stated.to, others);
    return figureClaim({ stated, clause, figures, i, text, under, earlier }, reader, course);
  };
  const claims = yield* mapInSteps(figures, hold, 1);
  return [
    ...claims,
    ...superlativeClaims(text, figures, reader),
    ...everyRowClaims(text, reader),
    ...courseClaims(text, under, reader, course.ties),
    ...directionClaims(text, under, figures, reader, course.ties),
    ...mainlyClaims(text, reader),
  ];
}

function figureClaim(said: SaidFigure, reader: Reader, course: Course): Claim {
  const { text, stated, figures, i } = said;
  const open = toClaim(text, stated, []);
  const counted = stated.unit === "st" ? reader.tables.map((table) => holdCount(table, stated, text)) : [];
  const ofCounts = toClaim(text, stated, counted);
  if (ofCounts.verdict === "agrees") {
    course.chosen.push(null);
    return ofCounts;
  }
  const followed = perCentInText(i, { text, figures });
  if (reader.tables.length === 0) return { ...open, verdict: followed ?? withinSentence(text, figures, i) };
  const ofStates = reader.tables.flatMap((table) => countedStates(table, said) ?? []);
  const ofRows =
    ofStates.length > 0 ? ofStates : reader.tables.flatMap((table) => countedRows(table, said) ?? []);
  if (ofRows.length > 0) {
    course.chosen.push(null);
    return toClaim(text, stated, ofRows);
  }
  const previous = [...course.chosen];
  const settings = reader.tables.map((table) =>
    settingOf(table, said, tieOf(table, said, reader, course), previous, reader),
  );
  const ranked = rankedVerdict(said, settings, reader);
  course.chosen.push(ranked.chosen);
  goOnFrom(course, ranked, said);
  const places = ranked.readings.flatMap(({ table, figure }) =>
    figure.places.map((place) => ({ table, place })),
  );
  const claim: Claim = { ...open, verdict: ranked.verdict, figures: places };
  if (followed !== null)
    return {
      ...claim,
      verdict: followed,
      figures: followed === claim.verdict ? places : [],
    };
  if (claim.verdict !== "unclear") return claim;
  const isOfRows = reader.tables.some((table) => countsRows(table, stated, text));
  if (ofCounts.verdict === "contradicts" && !isOfRows) return ofCounts;
  return { ...claim, verdict: withinSentence(text, figures, i) };
}

/** "ökade med 20,9 mnkr eller 5,3 procent jämfört med 2023": what stands behind both is said of both. */
function isSaidAgain(text: string, figures: readonly Stated[], i: number): boolean {
  const [own, next] = [figures[i]!, figures[i + 1]];
  return (
    next?.unit === "%" &&
    own.unit !== "%" &&
    DERIVED.pattern.test(text.slice(own.to, next.from).toLowerCase())
  );
}

import { anchorRow, searchByValue } from "./anchors";
import { clauseAround } from "./clauses";
import { derivedPerCent } from "./derivedPerCent";
import { directionClaims } from "./directionClaims";
import { holdClaim } from "./heldClaim";
import { mainlyClaims } from "./mainlyClaims";
import { perCentInText } from "./perCentInText";
import type { Course, SaidFigure } from "./said";
import type { Sentence } from "./sentences";
import { statedFigures } from "./stated";
import { toClaim, type Claim, type HeldClaim, type Reader } from "./ties";
import { withinSentence } from "./withinSentence";

/** The claims of one sentence, in its order. */
export function claimsOfSentence({ text, under, earlier }: Sentence, reader: Reader): Claim[] {
  const figures = statedFigures(text);
  const held: (readonly HeldClaim[])[] = [];
  const course: Course = { ties: new Map(), lost: new Set() };
  const claims = figures.map((stated, i) => {
    const clause = clauseAround(text, stated.from, stated.to, figures);
    const said: SaidFigure = { stated, clause, figures, i, text, under, earlier };
    const before = new Map(course.ties);
    const found = reader.tables.map((table) => holdClaim(table, said, reader, course));
    const claim = toClaim(text, stated, found);
    const derived = derivedPerCent(i, { text, figures, held });
    held[i] = derived ? [derived] : found;
    if (derived) return toClaim(text, stated, held[i]);
    const followed = perCentInText(i, { text, figures });
    if (followed !== null) return { ...claim, verdict: followed, figures: [] };
    anchorRow(course, held[i], said);
    if (claim.verdict !== "unclear") return claim;
    const within = withinSentence(text, figures, i);
    if (within !== "unclear") return { ...claim, verdict: within };
    held[i] = reader.tables.map((table) => searchByValue(table, said, reader, before.get(table) ?? null));
    anchorRow(course, held[i], said);
    return toClaim(text, stated, held[i]);
  });
  return [
    ...claims,
    ...directionClaims(text, under, figures, reader, course.ties),
    ...mainlyClaims(text, reader),
  ];
}

import { BARE_BODY, BODIES, REST_OF, SEVERAL_BODIES, THOSE } from "../words/comments/explained";
import { NUMBER_OF_ALL, OF_FINANCE, OF_NUMBER } from "../words/comments/readingWords";
import { NUMBER_WORDS } from "../words/comments/statedUnits";
import { wordsOf } from "../words/comparable";
import { says } from "../words/lexicon";
import { candidatesFor } from "./candidates";
import { clauseAround } from "./clauses";
import { columnsFor } from "./claimColumns";
import { mannerOfTurn } from "./directionVerdicts";
import { frameOf } from "./frame";
import { tellsOfWay, wayOf } from "./mainlyClaims";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import { isSameWord } from "./sameWord";
import type { HeldClaim } from "./ties";
import { hitsIn } from "./turnHits";
import { yearsOf } from "./years";

/** The noun that is counted stands among the first words behind the number. */
const WORDS_BEHIND = 3;
/** "av åtta projekt" */
const NOUN_OF_ALL = 2;

/**
 * How many rows of a table something is said of: "Fyra av nio nämnder redovisar underskott". It is no figure of a cell.
 * @returns null where the number counts no rows of the table; unclear where what is said of them cannot be told
 */
export function countedRows(table: SpokenTable, said: SaidFigure): HeldClaim | null {
  const { stated, text, figures, clause } = said;
  const open: HeldClaim = { table, verdict: "unclear", readings: [] };
  const all = totalSaid(text.slice(stated.to).toLowerCase());
  const sets = [table.plainRows(), table.plainRows().filter((row) => !says(OF_FINANCE, table.label(row)))];
  const ofAll = sets.find(({ length }) => length === all);
  const rows = ofAll ?? sets[0]!;
  const isOfRows = stated.value.toCell() <= rows.length && (ofAll !== undefined || namesRows(table, said));
  if (stated.unit !== "st" || stated.decimals > 0 || !isOfRows) return null;
  const [hit] = hitsIn(text).filter(({ from }) => from >= stated.to);
  if (ofAll === undefined && (all !== null || !isOfKind(table, said))) return open;
  const isWholeNumber = OF_NUMBER.pattern.test(text.slice(0, stated.from).toLowerCase());
  if (isWholeNumber) return stated.value.toCell() === rows.length ? { ...open, verdict: "agrees" } : open;
  if (!hit || hit.turn === "none") return open;
  const around = clauseAround(text, hit.from, hit.to, figures, true);
  const frame = { ...frameOf(around), turn: hit.turn };
  const columns = columnsFor(table, clause, null);
  const told = rows.flatMap((row): SpokenFigure[] =>
    candidatesFor(table, [row], frame, yearsOf(around), columns, mannerOfTurn(frame))
      .readings.filter((one) => tellsOfWay(one, hit.turn))
      .slice(0, 1),
  );
  if (told.length < rows.length) return open;
  const held = told.filter((one) => wayOf(one, hit.turn) === 1);
  if (held.length === stated.value.toCell()) return { table, verdict: "agrees", readings: held };
  return stated.nearness === null ? { table, verdict: "contradicts", readings: held } : open;
}

/** "Fyra av åtta nämnder" are of eight; null where no number of all is said. */
function totalSaid(behind: string): number | null {
  const hit = NUMBER_OF_ALL.pattern.exec(behind);
  if (!hit) return null;
  const word = NUMBER_WORDS.indexOf(hit[1]!);
  return word >= 0 ? word : Number(hit[1]);
}

/** What is counted are bodies, or what the rows are by the heading of their labels: "tre projekt", "två nämnder". */
function namesRows(table: SpokenTable, { text, stated }: SaidFigure): boolean {
  const before = wordsOf(text.slice(0, stated.from)).at(-1) ?? "";
  if (REST_OF.pattern.test(before) || THOSE.pattern.test(before)) return false;
  const kinds = kindsOf(table);
  const noun = nounBehind(text.slice(stated.to));
  return SEVERAL_BODIES.pattern.test(noun) || kinds.some((kind) => isSameWord(noun, kind));
}

/** Bodies of any name are those of a table that has a row for each body. */
function isOfKind(table: SpokenTable, { text, stated }: SaidFigure): boolean {
  const noun = nounBehind(text.slice(stated.to));
  return kindsOf(table).some(
    (kind) => isSameWord(noun, kind) || (SEVERAL_BODIES.pattern.test(noun) && BARE_BODY.pattern.test(kind)),
  );
}

function kindsOf({ built: { table } }: SpokenTable): string[] {
  return wordsOf(table.labelHeading);
}

/** The noun that a number counts, or that of the number of all: "tre projekt", "tre av åtta projekt". */
function nounBehind(behind: string): string {
  const words = wordsOf(behind).slice(0, WORDS_BEHIND);
  if (!OF_NUMBER.pattern.test(`${words[0] ?? ""} `)) return words[0] ?? "";
  // "Tre av åtta projekt", "tre av skolformerna".
  const isCounted = NUMBER_WORDS.includes(words[1] ?? "") || /^ ?\S+ \d/.test(behind);
  const isOwned = BODIES.pattern.test(words[1] ?? "") && /s$/.test(words[1] ?? "");
  return (isCounted || isOwned ? words[NOUN_OF_ALL] : words[1]) ?? "";
}

import { EVERY_ONE } from "../words/comments/extremes";
import { SAID_COSTS } from "../words/comments/frameWords";
import { wordsOf } from "../words/comparable";
import { isIncome } from "../words/incomes";
import { says } from "../words/lexicon";
import { columnsFor } from "./claimColumns";
import { clauseAround } from "./clauses";
import { mannerOfTurn } from "./directionVerdicts";
import { frameOf, turnIn } from "./frame";
import { tellsOfWay, wayOf } from "./mainlyClaims";
import type { SpokenTable } from "./readings";
import { rowsSaidIn } from "./rowSaid";
import { isSameWord } from "./sameWord";
import { sensesOf } from "./senses";
import { toClaim, type Claim, type HeldClaim, type Reader } from "./ties";
import { yearsOf } from "./years";

const FEWEST_ROWS = 3;

/** What is said to be so of all rows, or of all but those that are named. */
interface Every {
  readonly noun: string;
  /** What is left out, "" where nothing is. */
  readonly but: string;
  readonly from: number;
  readonly to: number;
}

/**
 * "Samtliga områden utom skolan redovisar underskott": agrees where it is so of each of them in any sense that the
 * words may have, and contradicts where one goes the other way in all of them.
 */
export function everyRowClaims(text: string, reader: Reader): Claim[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(new RegExp(EVERY_ONE.pattern, "g"))].flatMap((hit) => {
    const every = { noun: hit[1]!, but: hit[2] ?? "", from: hit.index, to: hit.index + hit[0].length };
    const held = reader.tables.map((table) => hold(table, text, every));
    const claim = toClaim(text, null, held, text.slice(every.from, every.to));
    return claim.verdict === "unclear" ? [] : [claim];
  });
}

function hold(table: SpokenTable, text: string, { noun, but, to }: Every): HeldClaim {
  const open: HeldClaim = { table, verdict: "unclear", readings: [] };
  const left = but === "" ? [] : rowsSaidIn(table, table.plainRows(), but).map(({ row }) => row);
  const isOfTable = wordsOf(table.built.table.labelHeading).some((word) => isSameWord(noun, word));
  if (but === "" ? !isOfTable : left.length === 0) return open;
  const clause = clauseAround(text, to, to, [], true);
  const turn = turnIn(clause.textBehind);
  if (turn === null || turn === "none") return open;
  const isOfCosts = says(SAID_COSTS, text.toLowerCase());
  const rows = table
    .plainRows()
    .filter((row) => !left.includes(row) && !(isOfCosts && isIncome(table.label(row))));
  if (rows.length < FEWEST_ROWS) return open;
  const frame = { ...frameOf(clause), turn };
  const columns = columnsFor(table, clause, null);
  const measure = { frame, years: yearsOf(clause), columns, manner: mannerOfTurn(frame) };
  const senses = sensesOf(table, rows, measure).filter(
    (sense) => sense.size === rows.length && [...sense.values()].every((one) => tellsOfWay(one, turn)),
  );
  const met = senses.find((sense) => [...sense.values()].every((one) => wayOf(one, turn) === 1));
  if (met) return { table, verdict: "agrees", readings: [...met.values()] };
  const against = senses.map((sense) => [...sense.values()].filter((one) => wayOf(one, turn) === -1));
  if (against.length === 0 || against.some(({ length }) => length === 0)) return open;
  return { table, verdict: "contradicts", readings: against[0]! };
}

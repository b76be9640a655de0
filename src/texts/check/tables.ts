import type { CheckedTable } from "../../domain/checks/checkTable";
import type { Difference } from "../../domain/structure/differences";
import type { Relation } from "../../domain/structure/relations";
import type { Sum } from "../../domain/structure/sums";
import type { Table } from "../../domain/tables/table";
import { columnAt, heading, relationParts } from "./tableColumns";

/** More sums than this are said as a number, not one by one. */
const MOST_SUMS = 6;

/** What was read in a table, a sentence each: which column is the difference of which, which rows sum to which. */
export function tableSentences({ table, differences, sums, checks }: CheckedTable): string[] {
  const columns = differences.map(({ deviation, minuend, subtrahend, isSignKnown }) => {
    const [a, b] = [heading(table, minuend), heading(table, subtrahend)];
    return capital(
      isSignKnown
        ? `${heading(table, deviation)} = ${a} − ${b}.`
        : `${heading(table, deviation)} är skillnaden mellan ${a} och ${b}; tecknet kan inte avgöras när alla avvikelser är noll.`,
    );
  });
  const firm = sums.filter((sum) => sum.isFirm);
  const rows =
    firm.length <= MOST_SUMS
      ? firm.map((sum) => `${label(table, sum.total)} = summan av ${countOf(sum)}.`)
      : [`${firm.length} rader är summor av andra rader.`];
  const nothing = checks.length === 0 ? ["Inget i tabellen gick att räkna efter."] : [];
  return [...columns, ...rows, ...nothing];
}

/** "Avvikelse (D) = Budget 2025 (B) − Utfall 2025 (C)." */
export function differenceSentence(
  table: Table,
  { deviation, minuend, subtrahend, isSignKnown }: Difference,
): string {
  const name = (column: number) => columnAt(table, column);
  return capital(
    isSignKnown
      ? `${name(deviation)} = ${name(minuend)} − ${name(subtrahend)}.`
      : `${name(deviation)} är skillnaden mellan ${name(minuend)} och ${name(subtrahend)}.`,
  );
}

/** "Lediga (D) = Platser (B) − Belagda (C)." */
export function relationSentence(table: Table, { target, parts }: Relation): string {
  return capital(`${columnAt(table, target)} = ${relationParts(table, parts)}.`);
}

function countOf({ parts }: Sum): string {
  return parts.length === 1 ? "en rad" : `${parts.length} rader`;
}

function label(table: Table, row: number): string {
  return table.rows[row]!.label || `Rad ${table.rows[row]!.sheetRow + 1}`;
}

/** A heading of the sheet keeps its own letters; only ours begins a sentence otherwise. */
function capital(sentence: string): string {
  return sentence.startsWith("kolumnen utan rubrik") ? `K${sentence.slice(1)}` : sentence;
}

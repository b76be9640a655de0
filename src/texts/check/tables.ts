import { columnLetters } from "../../domain/sheet/address";
import type { CheckedTable } from "../../domain/checks/checkTable";
import type { Difference } from "../../domain/structure/differences";
import type { TableKind } from "../../domain/words/tableKinds";
import type { Relation } from "../../domain/structure/relations";
import type { Sum } from "../../domain/structure/sums";
import type { Table } from "../../domain/tables/table";

/** The kinds as they are known to machines, and as the user reads them. The codes are part of the JSON of many files. */
const KINDS: Readonly<Record<TableKind, { readonly code: string; readonly word: string }>> = {
  operations: { code: "drift", word: "Driftredovisning" },
  result: { code: "resultat", word: "Resultaträkning" },
  investments: { code: "investering", word: "Investeringsredovisning" },
  volumes: { code: "volym", word: "Volymer" },
  unitPrices: { code: "apris", word: "À-priser" },
  goals: { code: "mal", word: "Måltabell" },
  staff: { code: "personal", word: "Personalnyckeltal" },
  internalControl: { code: "internkontroll", word: "Internkontroll" },
  assignments: { code: "uppdrag", word: "Uppdrag" },
  remedies: { code: "atgarder", word: "Åtgärder" },
  followUp: { code: "uppfoljning", word: "Ekonomisk uppföljning" },
  consolidation: { code: "sammanstallning", word: "Sammanställning" },
  other: { code: "tabell", word: "Tabell" },
};

/** @example kindWord("operations") // "Driftredovisning" */
export function kindWord(kind: TableKind): string {
  return KINDS[kind].word;
}

/** @example kindCode("operations") // "drift" */
export function kindCode(kind: TableKind): string {
  return KINDS[kind].code;
}

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

/** "Totalt (rad 10) = rad 4–9." */
export function sumSentence(table: Table, sum: Sum): string {
  const total = table.rows[sum.total]!;
  const name = total.label ? `${total.label} (rad ${total.sheetRow + 1})` : `Rad ${total.sheetRow + 1}`;
  return `${name} = ${rowList(table, sum)}.`;
}

/** "rad 4–9", "rad 4 + 7 − 9" */
function rowList(table: Table, { parts }: Sum): string {
  const rows = parts.map(({ row }) => table.rows[row]!.sheetRow + 1);
  const isRun = parts.every(({ sign }, i) => sign === 1 && (i === 0 || rows[i] === rows[i - 1]! + 1));
  if (isRun && rows.length > 2) return `rad ${rows[0]}–${rows[rows.length - 1]}`;
  return parts
    .map(({ sign }, i) =>
      i === 0 ? `${sign < 0 ? "−" : ""}rad ${rows[i]}` : ` ${sign < 0 ? "−" : "+"} ${rows[i]}`,
    )
    .join("");
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

/** "Platser (B) − Belagda (C)" */
export function relationParts(table: Table, parts: Relation["parts"]): string {
  return parts
    .map(({ column, sign }, i) => {
      const operator = i === 0 ? (sign < 0 ? "−" : "") : sign < 0 ? " − " : " + ";
      return operator + columnAt(table, column);
    })
    .join("");
}

function columnAt(table: Table, column: number): string {
  return `${heading(table, column)} (${columnLetters(table.columns[column]!.sheetColumn)})`;
}

function countOf({ parts }: Sum): string {
  return parts.length === 1 ? "en rad" : `${parts.length} rader`;
}

function heading(table: Table, column: number): string {
  return table.columns[column]!.heading || "kolumnen utan rubrik";
}

function label(table: Table, row: number): string {
  return table.rows[row]!.label || `Rad ${table.rows[row]!.sheetRow + 1}`;
}

/** A heading of the sheet keeps its own letters; only ours begins a sentence otherwise. */
function capital(sentence: string): string {
  return sentence.startsWith("kolumnen utan rubrik") ? `K${sentence.slice(1)}` : sentence;
}

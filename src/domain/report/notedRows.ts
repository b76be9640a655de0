import type { Table } from "../tables/table";
import { contentWords, likenessOfNames } from "../words/contentWords";
import { says } from "../words/lexicon";
import { noteNumber, NOTES_COLUMN } from "../words/statementNames";
import type { StatementKind } from "../words/statementKinds";
import { nameOfLine, type StatementLine } from "../words/statementLines";

/** A row of a statement that refers to a note, or bears the name of one. */
export interface NotedRow {
  readonly kind: StatementKind;
  readonly key: string;
  readonly line: StatementLine | null;
}

/** One word of a name is in the names of many rows. */
const LEAST_WORDS = 2;

/** What the rows of a statement are looked up by: it may be any statement but a note. */
interface Noting {
  readonly table: Table;
  readonly kind: StatementKind;
  readonly year: number | null;
  readonly rows: readonly {
    readonly row: number;
    readonly key: string;
    readonly line: StatementLine | null;
  }[];
}

/** The statements that notes are of; a cash flow repeats their numbers beside what it takes back. */
const WITH_NOTES: readonly StatementKind[] = ["result", "balanceSheet"];

/**
 * Finds the row that a note is of: by its name, else by its number in the column for notes of the same year's report.
 * Numbers are each year's own, names are not; several rows may bear the number of one note.
 */
export class NotedRows {
  private readonly known = new Map<string, NotedRow>();
  private readonly numbers = new Map<string, { readonly row: NotedRow; readonly name: string }[]>();
  private readonly named: { readonly words: readonly string[]; readonly row: NotedRow }[] = [];

  constructor(statements: readonly Noting[]) {
    for (const { table, kind, year, rows } of statements) {
      if (!WITH_NOTES.includes(kind)) continue;
      for (const { row, key, line } of rows) {
        const noted = { kind, key, line };
        const number = numberOf(table, row);
        if (number !== null) this.number(`${year}|${number}`, noted, nameOfLine(table.rows[row]!.label));
        this.add(nameOfLine(table.rows[row]!.label), noted);
        const isNamed = this.named.some((one) => one.row.key === key);
        if (!isNamed) this.named.push({ words: contentWords(table.rows[row]!.label), row: noted });
      }
    }
  }

  of(year: number | null, number: string | null, name: string): NotedRow | null {
    const numbered = number === null ? [] : (this.numbers.get(`${year}|${number}`) ?? []);
    const named = numbered.find((one) => one.name === name)?.row ?? this.known.get(name);
    // Several rows refer to the note of one of them: which, only its name tells.
    const isOne = numbered.every(({ row }) => row.key === numbered[0]!.row.key);
    return named ?? (isOne ? numbered[0]?.row : undefined) ?? this.alike(name);
  }

  private number(key: string, row: NotedRow, name: string): void {
    const same = this.numbers.get(key) ?? [];
    if (same.push({ row, name }) === 1) this.numbers.set(key, same);
  }

  /** The one row that all words of a note's name are in: "Avsättningar för pensioner" of "... och liknande". */
  private alike(name: string): NotedRow | null {
    const words = contentWords(name);
    if (words.length < LEAST_WORDS) return null;
    const found = this.named.filter((one) => words.every((word) => likenessOfNames([word], one.words) > 1));
    return found.length === 1 ? found[0]!.row : null;
  }

  private add(key: string, noted: NotedRow): void {
    if (key !== "" && !this.known.has(key)) this.known.set(key, noted);
  }
}

/** What the column for notes says beside a row: read as a figure or as words. */
function numberOf({ columns, figures, textColumns }: Table, row: number): string | null {
  const column = columns.findIndex(({ heading }) => says(NOTES_COLUMN, heading));
  const figure = column < 0 ? null : figures[row]![column];
  if (figure) return figure.decimals === 0 ? String(figure.units) : null;
  const words = textColumns.find(({ heading }) => says(NOTES_COLUMN, heading));
  return words ? noteNumber(words.texts[row]!) : null;
}

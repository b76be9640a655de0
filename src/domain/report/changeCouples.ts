import { contentWords, isWithinName, likenessOfNames, SAYS_CHANGE, THE_OTHERS } from "../words/contentWords";
import { says } from "../words/lexicon";
import { isAllAssets } from "../words/statementNames";
import { compare } from "./comparison";
import type { Couple } from "./comparisons";
import type { Statement } from "./statement";
import type { StatementRow } from "./statementRows";
import type { Powers } from "./units";
import { changeOver, type Witness } from "./witnesses";

/** So many rows of a column have to follow from the balance sheet before another is expected to. */
const LEAST_FOLLOWING = 2;

/**
 * What a cash flow calls a change against what a balance sheet has become since the year before: "Ökning av kortfristiga
 * fordringar" and the two figures of "Fordringar". Which row a change is of, its name tells and its figures bear out.
 * Many cash flows are cleared of what is no payment: nothing is expected but where most changes of the column follow.
 */
export function changeCouples(
  statements: readonly Statement[],
  witnessOf: (statement: Statement, row: number, column: number) => Witness | undefined,
  powers: Powers,
): Couple[] {
  const flows = statements.filter(({ kind }) => kind === "cashFlow");
  const sheets = statements.filter(({ kind }) => kind === "balanceSheet");
  return flows.flatMap((flow) =>
    sheets.flatMap((sheet) => {
      const byColumn = flow.facets.map((facets) => {
        const changes = changesOf(sheet, facets);
        return flow.rows.flatMap((row): Couple[] => {
          const isChange = row.line === null && saysChange(flow, row.row);
          const own = isChange ? witnessOf(flow, row.row, facets.column) : undefined;
          const change = own && nearest(own, changes, powers);
          return change ? [[own, change]] : [];
        });
      });
      const isClaimed = claims(byColumn.flat(), powers);
      return byColumn.flatMap((couples) => {
        const own = couples.filter(isClaimed);
        const following = own.filter((couple) => follows(couple, powers)).length;
        return following >= LEAST_FOLLOWING && following * 2 > own.length ? own : [];
      });
    }),
  );
}

/** Rows that say the same are the same, whatever they are called; else a name that says all and no more tells it. */
const BY_FIGURE = 2;

/**
 * A change of the balance sheet is of one row of the cash flow. Where it is the nearest of several ("Ökning av
 * fordringar" and "Minskning av långfristiga fordringar") it is of the one that says the same in most columns, or of
 * the one that is called the same; where nothing tells, it is of none.
 */
function claims(couples: readonly Couple[], powers: Powers): (couple: Couple) => boolean {
  const byChange = new Map<number, Map<number, number>>();
  for (const couple of couples) {
    const [own, change] = couple;
    const rows = byChange.get(change.row.row) ?? new Map<number, number>();
    byChange.set(change.row.row, rows);
    const known = rows.get(own.row.row) ?? (isCalledSame(couple) ? 1 : 0);
    rows.set(own.row.row, known + (follows(couple, powers) ? BY_FIGURE : 0));
  }
  return ([own, change]) => {
    const rows = byChange.get(change.row.row)!;
    const most = Math.max(...rows.values());
    return rows.size === 1 || (rows.get(own.row.row) === most && most > 0);
  };
}

function isCalledSame([own, change]: Couple): boolean {
  const [words, theirs] = [wordsOfRow(own), wordsOfRow(change)];
  return isWithinName(words, theirs) && isWithinName(theirs, words);
}

/** By its own name, or by the heading that it stands under. */
function saysChange({ table }: Statement, row: number): boolean {
  const above = table.rows.slice(0, row).filter(({ hasFigures }) => !hasFigures);
  return [table.rows[row]!, ...above.slice(-1)].some(({ label }) => says(SAYS_CHANGE, label));
}

/** Assets that grow have cost money, debts that grow have brought it. */
export function changesOf(sheet: Statement, facets: Statement["facets"][number]): Witness[] {
  const { table, rows } = sheet;
  const own = sheet.facets.find(
    ({ year, owner, measure }) =>
      year === facets.year && owner === facets.owner && measure === facets.measure,
  );
  if (!own) return [];
  const lastAsset = table.rows.findIndex(({ label, hasFigures }) => hasFigures && isAllAssets(label));
  return rows.flatMap((row): Witness[] => {
    const change = row.yearsOff === 0 ? changeOver(sheet, row.row, own) : null;
    if (change === null) return [];
    const isAsset = row.row <= lastAsset;
    const reading = isAsset
      ? change.map((part) => ({ ...part, sign: part.sign === 1 ? -1 : 1 }) as const)
      : change;
    const turned: StatementRow = { ...row, key: `change|${row.key}`, line: null };
    return [{ statement: sheet, row: turned, facets: own, readings: [reading], isDerived: true }];
  });
}

/** The change that is named most like the row; of several, that which says the same. */
function nearest(own: Witness, changes: readonly Witness[], powers: Powers): Witness | undefined {
  const words = wordsOfRow(own);
  const alike = changes.flatMap((change) => {
    const theirs = wordsOfRow(change);
    const by = likenessOfNames(words, theirs) + likenessOfNames(theirs, words);
    // What its name says beside is of something else: "Kortfristiga skulder" are no "kortfristiga fordringar".
    return by === 0 ? [] : [{ change, by: by - 2 * theirs.length }];
  });
  const most = Math.max(...alike.map(({ by }) => by));
  const best = alike.filter(({ by }) => by === most).map(({ change }) => change);
  const following = best.find((change) => follows([own, change], powers));
  if (following || best.length !== 1) return following;
  // A total has others in it as well, and what is called the others has some beside it.
  const [{ statement, row }] = best as [Witness];
  const { role, label } = statement.table.rows[row.row]!;
  return role === "total" || says(THE_OTHERS, label) ? undefined : best[0];
}

function follows([a, b]: Couple, powers: Powers): boolean {
  return compare(a, b, powers).outcome === "agrees";
}

function wordsOfRow({ statement: { table }, row: { row } }: Witness): string[] {
  return contentWords(table.rows[row]!.label);
}

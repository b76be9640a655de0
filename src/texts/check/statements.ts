import type {
  CellOnSheet,
  CellsApart,
  SignedCell,
  StatementColumn,
  StatementConvention,
  StatementFigure,
} from "../../domain/questions/disagreements";
import { address } from "../../domain/tables/cellOf";
import { listed } from "../shared/listed";
import { cellName, inCalculation, printed, unitWord } from "../shared/amounts";
import { saying, type FindingText } from "./findingText";

/** A figure that stands otherwise in another statement of the report. */
export function statementFigureText(fact: StatementFigure): FindingText {
  const { cell, other, verdict, witnesses, isOfOneReport } = fact;
  const oneOfTwo = `En av dessa två är fel${unless(fact, isOfOneReport)}`;
  const title = cellName(cell);
  const [own, theirs] = [
    sideWithUnit(cell, fact.parts.cell, other),
    sideWithUnit(other, fact.parts.other, cell),
  ];
  const start = `${own} här, men ${theirs}`;
  switch (verdict) {
    case "settled":
      return saying({
        title,
        message: `${start} på ${witnesses.length} andra ställen, bland dem ${place(fact)}.`,
        hint: "De andra är överens med varandra, så det är troligen den här siffran som är fel.",
      });
    case "open":
      return saying({
        title,
        message: `${start} ${inPlace(fact)}. ${oneOfTwo}.`,
        hint: "Båda tabellerna kan gå ihop var för sig. Jämför med underlaget.",
      });
    case "carried":
      return saying({
        title,
        message: `${start} ${inPlace(fact)}. ${oneOfTwo}; skillnaden är densamma som i en annan siffra.`,
        hint: "Den försvinner när den andra siffran rättas.",
      });
  }
}

/** Many figures of a column that another document has otherwise: asked once. */
export function statementColumnText(fact: StatementColumn): FindingText {
  const { cell, other, differing, compared, reason } = fact;
  const question =
    reason === "budget" ? "Är budgeten ändrad mellan dokumenten?" : "Är jämförelsetalen omräknade?";
  return saying({
    title: cellName(cell),
    message: `${differing} av ${compared} siffror i kolumnen skiljer sig från ${sheetOf(fact)}, här ${sideWithUnit(cell, [], other)} mot ${sideWithUnit(other, [], cell)} i ${address(other)}. ${question}`,
  });
}

/** A sign or a unit that stands otherwise for a whole row or table: told once. */
export function statementConventionText(fact: StatementConvention): FindingText {
  const { cell, other, about, unit } = fact;
  if (about === "sign")
    return saying({
      title: cellName(cell),
      message: `Raden står med motsatt tecken mot ${place(fact)}: ${printed(cell)} här, ${printed(other)} där.`,
      hint: "Det gäller hela raden och sägs bara en gång.",
    });
  return saying({
    title: cell.table.title || cellName(cell),
    message: `Rubriken säger ${cell.table.unit}, men siffrorna är i ${unit}: ${printed(cell)} här är samma belopp som ${printed(other)}${unitWord(other.table)} ${inPlace(fact)}.`,
    hint: "Ändra enheten i rubriken; siffrorna kan vara rätt.",
  });
}

/** What else two figures may differ by. */
function unless({ cell, other }: CellsApart, isOfOneReport: boolean): string {
  if (cell.table.columns[cell.column]!.role === "budget") return ", om inte budgeten är ändrad emellan";
  const [own, theirs] = [cell.table.kind, other.table.kind];
  if (own !== theirs && [own, theirs].includes("investments")) return ", om inte en del betalas ett annat år";
  return isOfOneReport ? "" : ", om inte året är omräknat";
}

/**
 * What a side says, or all the figures that it follows from: "55 716 − 53 850". What is added comes before what is taken
 * away; the unit is only said where the two tables have different ones.
 */
function sideWithUnit(cell: CellOnSheet, parts: readonly SignedCell[], other: CellOnSheet): string {
  const unit = cell.table.unit === other.table.unit ? "" : unitWord(cell.table);
  const [first = cell, ...added] = parts.flatMap((part) => (part.sign === 1 ? [part.cell] : []));
  const taken = parts.flatMap((part) => (part.sign === 1 ? [] : [part.cell]));
  const sum = [
    printed(first),
    ...added.map((one) => `+ ${inCalculation(one)}`),
    ...taken.map((one) => `\u2212 ${inCalculation(one)}`),
  ];
  return `${sum.join(" ")}${unit}`;
}

function sheetOf({ cell, other }: CellsApart): string {
  return cell.sheet === other.sheet ? "samma blad" : `bladet ${other.sheet}`;
}

/** Two cells, and what either of them is one of. */
type Pair = CellsApart & { readonly parts?: StatementFigure["parts"] };

/** "bladet Noter (C12)", "bladet Balansräkning (B22 och C22)"; "C12" on the same sheet */
function place({ cell, other, parts }: Pair): string {
  const [first = other, ...more] = (parts?.other ?? []).map((part) => part.cell);
  const at = listed([first, ...more].map(address));
  return cell.sheet === other.sheet ? at : `bladet ${other.sheet} (${at})`;
}

function inPlace(pair: Pair): string {
  return `${pair.cell.sheet === pair.other.sheet ? "i" : "på"} ${place(pair)}`;
}

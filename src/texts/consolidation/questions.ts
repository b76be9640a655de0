import { exact } from "../../domain/figures/exactNumber";
import type { CommitteeMeasure, CommitteeSource } from "../../domain/consolidation/committeeFigures";
import type {
  ConsolidatedRow,
  Consolidation,
  ConsolidationQuestion,
  ExistingQuestion,
  PlaceInFile,
} from "../../domain/consolidation/consolidation";
import { cellAddress } from "../../domain/sheet/address";
import { isBudgetFirst } from "../../domain/consolidation/signs";
import { listed } from "../shared/listed";
import { consolidatedText, consolidationTexts, untilText } from "./consolidation";

const { measures } = consolidationTexts;

/** What is asked about a consolidation, in sentences that say where to look. */
export function consolidationQuestionText(question: ConsolidationQuestion, made: Consolidation): string {
  switch (question.kind) {
    case "period": {
      const { row, usual } = question;
      return `${withPlace(row)} avser ${timeText(row)}, men de andra ${untilText(usual)}. Ska de läggas ihop?`;
    }
    case "noPeriod":
      return `Vilken period avser ${listed(question.rows.map((row) => withPlace(row)))}? Det står inte i tabellen.`;
    case "budgetOfYear":
      return `${listed(question.rows.map((row) => withPlace(row, "yearBudget")))}: budgeten är för helåret, men redovisningen för en del av året. Finns en budget för samma månader?`;
    case "signs":
      return question.about === "costs"
        ? `${listed(question.rows.map((row) => withPlace(row)))} redovisar kostnader med minus, tvärtom mot de andra. Tecknen är vända i sammanställningen. Stämmer det?`
        : `${listed(question.rows.map((row) => withPlace(row, "deviation")))} räknar avvikelsen åt andra hållet än de andra. Tecknet är vänt i sammanställningen, där plus är bättre än budget. Stämmer det?`;
    case "noUnit":
      return `Vilken enhet har ${listed(question.rows.map((row) => withPlace(row)))}? Det står inte i tabellen. ${taken(question.rows)}`;
    case "doubtfulUnit": {
      const { row, likelier } = question;
      return `${withPlace(row)} säger ${row.source.unit}, men beloppen är av helt annan storlek än de andras. Står de i ${likelier}?`;
    }
    case "coarse":
      return `${withPlace(question.row)} står i ${question.row.unit} och är avrundad till ${stepText(question.decimals)} ${made.unit}. Finns finare belopp?`;
    case "addedUp":
      return `${withPlace(question.row)} har ingen rad för hela nämnden. ${addedRows(question.row)} rader är summerade. Är alla med, och ingen två gånger?`;
    case "rowsApart": {
      const { row, measure, sum } = question;
      const [own, decimals] = [row.figures[measure]!, decimalsOf(row, measure)];
      return `${withPlace(row, measure)}: raderna blir ${consolidatedText(sum, decimals)}, men tabellens egen summa är ${consolidatedText(own.value, decimals)} ${made.unit}. Är något fel i tabellen?`;
    }
    case "asText":
      return `${withPlace(question.row, question.measures[0])} står som text. Värdet är inskrivet i sammanställningen och följer inte med om cellen ändras. Gör om den till tal?`;
    case "otherName":
      return `${placeOf(question.row)} nämner både ${question.row.committee} och ${question.row.source.alsoNamed}. Vems siffror är det?`;
    case "unnamed":
      return `${listed(question.rows.map((row) => placeOf(row)))} nämner ingen nämnd. Vems siffror är det?`;
    case "unread":
      return `${capital(sheetText(question))} heter som en nämnd, men har ingen tabell där budget jämförs med utfall eller prognos i kronor. ${question.committee} är inte med.`;
    case "notIncluded":
      return `${sourcePlace(question.source)} jämför budget med utfall men nämner ingen nämnd, och är inte med. Ska det vara med?`;
    case "several":
      return `${question.row.committee} har flera tabeller med olika summor: ${listed([placeOf(question.row), ...question.others.map((one) => sourcePlace(one))])}. Den första är med. Är det rätt tabell?`;
    case "sameFigures":
      return `${placeOf(question.row)} och ${sourcePlace(question.other)} ger samma belopp och är räknade en gång. Är det samma nämnd?`;
    case "deviation": {
      const { row, measure, expected } = question;
      const [own, decimals] = [row.figures[measure]!, decimalsOf(row, measure)];
      const way = isBudgetFirst(made.signs) ? "budget minus redovisning" : "redovisning minus budget";
      const whole = measure === "deviation" ? way : way.replace("redovisning", "prognos");
      return `${withPlace(row, measure)}: avvikelsen är ${consolidatedText(own.value, decimals)}, men ${whole} är ${consolidatedText(expected, decimals)} ${made.unit}. Sammanställningen visar nämndens egen.`;
    }
    case "missing":
      return `${listed(question.rows.map((row) => withPlace(row)))} har ingen ${measures[question.measure]}, så summan är ofullständig.`;
    default:
      return existingText(question);
  }
}

/** What a consolidation that stands there says otherwise. */
function existingText(question: ExistingQuestion): string {
  switch (question.kind) {
    case "differs":
      return differsText(question);
    case "otherHeading": {
      const { place, row, stated } = question;
      return `${written(place)}: rubriken för ${row.committee} är ”${stated}”, men nämndens eget blad (${headingPlace(row)}) säger ”${row.source.heading}”.`;
    }
    case "noSource":
      return `${written(question.place)}: ${question.label} står i sammanställningen men har ingen egen tabell här. Siffrorna är inte jämförda.`;
    case "notListed":
      return `${withPlace(question.row)} saknas i sammanställningen på ${sheetText(question.table)}.`;
  }
}

type Differing = Extract<ExistingQuestion, { kind: "differs" }>;

function differsText(question: Differing): string {
  const { place, table, row, measure, stated, own, isTurned, column } = question;
  const isPercent = measure === "percent";
  const unit = isPercent ? "%" : table.table.unit || row.unit;
  const said = `${written(place)} (${row.committee}, ${column}) är ${consolidatedText(stated.value, stated.decimals)}${isPercent ? " %" : ""}`;
  const right = `${consolidatedText(own.value, own.decimals)} ${unit}${convertedFrom(question, unit)}`;
  const source = isPercent ? `(${placeOf(row)}) ger` : `${placeOf(row, measure)} är`;
  const decimals = Math.max(stated.decimals, own.decimals);
  const apart = consolidatedText(stated.value.minus(own.value), decimals);
  const why = isTurned
    ? "Det är samma belopp med omvänt tecken."
    : `Skillnaden är ${apart} ${isPercent ? "procentenheter" : unit}.`;
  return `${said}, men nämndens egen tabell ${source} ${right}. ${why}`;
}

/** " (59 550 500 kr där)" where the committee has another unit. */
function convertedFrom({ row, measure }: Differing, unit: string): string {
  const figure = measure === "percent" ? undefined : row.source.figures[measure];
  if (!figure || row.unit === unit) return "";
  return ` (${consolidatedText(figure.value, figure.decimals)} ${row.unit} där)`;
}

/** So many rows stand for the whole. */
function addedRows({ source: { figures } }: ConsolidatedRow): number {
  return Math.max(...Object.values(figures).map(({ cells }) => cells.length));
}

/** "bladet Skola", "bladet Skola i Nämnder.xlsx" */
function sheetText({ file, sheet }: Pick<PlaceInFile, "file" | "sheet">): string {
  return `bladet ${sheet}${file === "" ? "" : ` i ${file}`}`;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function timeText({ source: { period } }: ConsolidatedRow): string {
  return untilText(period);
}

function taken(rows: readonly ConsolidatedRow[]): string {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  if (units.length === 1) return `Beloppen är tagna som ${units[0]!}.`;
  return `Beloppen är tagna som ${listed(rows.map(({ committee, unit }) => `${unit} (${committee})`))}.`;
}

/** "hela 100" */
function stepText(decimals: number): string {
  return `hela ${consolidatedText(exact(1).shifted(decimals), 0)}`;
}

function decimalsOf({ figures }: ConsolidatedRow, measure: CommitteeMeasure): number {
  return Math.max(0, figures[measure]?.decimals ?? 0);
}

function written({ file, sheet, row, column }: PlaceInFile): string {
  return consolidationTexts.place(file, sheet, cellAddress({ row, column }));
}

/** Where a table begins, with the heading of what it is over. */
function headingPlace({ source: { table } }: ConsolidatedRow): string {
  return consolidationTexts.place(table.file, table.sheet, cellAddress(table.table.area));
}

/** Where the figure stands, or the first that the committee has. */
export function placeOf(row: ConsolidatedRow, measure: CommitteeMeasure = "budget"): string {
  return sourcePlace(row.source, measure);
}

function sourcePlace({ table, figures }: CommitteeSource, measure: CommitteeMeasure = "budget"): string {
  const figure = figures[measure] ?? Object.values(figures)[0];
  const cell = figure?.cells[0] ?? table.table.area;
  return consolidationTexts.place(table.file, table.sheet, cellAddress(cell));
}

/** "Socialnämnden (Socialnämnden!B4)" */
function withPlace(row: ConsolidatedRow, measure?: CommitteeMeasure): string {
  return `${row.committee} (${placeOf(row, measure)})`;
}

/** What is said of what has changed between two versions of a workbook. */
import { formatFigure } from "../../domain/figures/formatFigure";
import { roundToUnits } from "../../domain/figures/figure";
import { listed } from "../shared/listed";

type Said = number | string | null;

/** Decimals that are worth telling of a figure whose cell is not at hand. */
const MOST_DECIMALS = 4;

/** "12 650", "−0,5", "94 %" */
export function shownNumber(value: number, isPercent = false): string {
  const shown = isPercent ? value * 100 : value;
  const [, fraction = ""] = String(Number(shown.toFixed(MOST_DECIMALS))).split(".");
  return formatFigure(roundToUnits(shown, fraction.length), fraction.length, isPercent);
}

/** "+199", "−200" */
export function differenceText(value: number, isPercent = false): string {
  const points = isPercent ? `${shownNumber(value * 100)} procentenheter` : shownNumber(value);
  return value > 0 ? `+${points}` : points;
}

/** What a cell said, or a whole row: "12 650 · 12 400". */
export function saidText(said: Said | readonly Said[], isPercent = false): string {
  if (said === null) return "";
  if (typeof said === "number") return shownNumber(said, isPercent);
  if (typeof said === "string") return said;
  return said.map((one) => saidText(one) || "–").join(" · ");
}

export const versionTexts = {
  title: "Ändrat sedan tidigare version",
  line: "Vad som skiljer bladen från en tidigare fil, rad för rad.",
  what: "Välj den tidigare filen. Den läses här på datorn och läggs aldrig in i arbetsboken.",
  chooseFile: "Välj tidigare fil",
  otherFile: "Välj en annan fil",
  orSheet: "Eller jämför med ett annat blad i arbetsboken",
  compared: (sheet: string) => `${sheet} jämförs med bladet som du väljer.`,
  fromTo: (old: string, now: string) => `${old} → ${now}`,
  stands: (now: string) => `Står kvar på ${now}`,
  sheetEarlier: "Bladet som det var",
  compareSheets: "Jämför bladen",
  write: "Skriv som blad",
  reading: (name: string) => `Läser ${name}`,
  rowNumber: (row: number) => `rad ${row}`,
  nothing: (name: string) => `Inget har ändrats sedan ${name}.`,
  summary: (name: string, changed: number, added: number, removed: number) => {
    const parts = [
      ...(changed > 0 ? [changed === 1 ? "en ändring" : `${changed} ändringar`] : []),
      ...(added > 0 ? [added === 1 ? "ett tillägg" : `${added} tillägg`] : []),
      ...(removed > 0 ? [removed === 1 ? "en borttagning" : `${removed} borttagningar`] : []),
    ];
    return `Sedan ${name}: ${listed(parts)}.`;
  },
  sheetTitle: (sheet: string, oldSheet: string) =>
    sheet === oldSheet ? sheet : `${sheet} (tidigare ${oldSheet})`,
  follows: (count: number) =>
    count === 1 ? "En summa eller avvikelse följer med" : `${count} summor och avvikelser följer med`,
  rounded: (count: number) =>
    count === 1 ? "En siffra skiljer bara i avrundning." : `${count} siffror skiljer bara i avrundning.`,
  typedOver: (cells: readonly string[]) =>
    cells.length === 1
      ? `${cells[0]} var en formel och är nu ett inskrivet tal.`
      : `${listed(cells)} var formler och är nu inskrivna tal.`,
  moved: (count: number) => (count === 1 ? "En rad har flyttats." : `${count} rader har flyttats.`),
  wholeSheet: (isNew: boolean) => (isNew ? "Bladet är nytt." : "Bladet finns inte längre."),
  onlyFollowing: (name: string) => `Sedan ${name}: bara summor och avvikelser skiljer.`,
  kinds: { changed: "ändrad", added: "ny", removed: "borttagen" },
  whole: { row: "raden", column: "kolumnen", table: "tabellen", sheet: "bladet" },
  name: (row: string, column: string) => [row, column].filter(Boolean).join(", "),
  headings: {
    sheet: "Blad",
    row: "Rad",
    column: "Kolumn",
    old: "Tidigare",
    now: "Nu",
    difference: "Skillnad",
    cell: "Cell",
  },
  totals: "Vad det gör med summorna",
  totalPart: (label: string, kind: "changed" | "added" | "removed", difference: string) =>
    `${label} ${difference}${kind === "added" ? " (ny)" : kind === "removed" ? " (borttagen)" : ""}`,
  otherCells: (count: number) => `${count} till`,
  otherParts: (count: number) => (count === 1 ? "en rad till" : `${count} rader till`),
  noParts: "Ingen av raderna har ändrats.",
  unexplained: (difference: string) => `${difference} kommer inte av raderna. Kontrollera bladet.`,
  forecast: "Varför prognosen ändrats",
  forecastLine: (difference: string, volume: string, price: string) =>
    `Volym gånger à-pris: ${difference} tkr, varav volym ${volume} och pris ${price}.`,
  forecastOther: (label: string, difference: string, other: string) =>
    `${label}: ${difference} tkr, varav ${other} av annat än volym och pris.`,
  forecastRow: (label: string, volume: string, price: string) => `${label}: volym ${volume}, pris ${price}`,
  sheetName: "Ändrat",
  subtitle: (name: string) =>
    `Jämfört med ${name}. Det som bara skiljer i utseende eller avrundning är inte med.`,
  showMore: (count: number) => (count === 1 ? "Visa en till" : `Visa ${count} till`),
  noSheets: "Arbetsboken har inget blad med innehåll att jämföra.",
  emptyFile: "Filen har inget blad med innehåll att jämföra.",
  sameSheet: "Välj två olika blad.",
} as const;

import { cellAddress } from "../sheet/address";
import type { NewCell, NewSheet } from "../sheet/newSheet";
import { MONTH_NAMES } from "../words/periods";
import { FIRST_ROW, HEADER_ROW } from "./layout";
import { tallyOf } from "./tally";
import type { Template, TemplateColumn, TemplatePeriod, TemplateRow } from "./template";
import { looksOf } from "./templateLooks";
import { rulesOf, type RuleMessages } from "./templateRules";

/** The new sheet that a template describes, for a year and a month. */
export function sheetOfTemplate(
  template: Template,
  period: TemplatePeriod,
  messages: RuleMessages,
): NewSheet {
  const say = (text: string) => withPeriod(text, period);
  const { columns, rows } = template;
  const headings = [template.labelHeading, ...columns.map(({ heading }) => heading)];
  const width = headings.length;
  const tally = tallyOf(template);
  const cells: NewCell[] = [
    textCell(0, 0, say(template.title)),
    textCell(1, 0, say(template.subtitle)),
    ...headings.map((heading, column) => textCell(HEADER_ROW, column, say(heading))).filter(hasText),
    ...rows.flatMap((row, r) => [
      textCell(FIRST_ROW + r, 0, say(row.label)),
      ...rowFormulas(template, row, r),
    ]),
    ...(tally?.cells ?? []),
  ];
  return {
    name: say(template.sheetName),
    cells,
    looks: [...looksOf(template, width), ...(tally?.looks ?? [])],
    widths: [
      { column: 0, characters: template.labelWidth },
      ...columns.map(({ width: characters }, index) => ({ column: index + 1, characters })),
    ],
    print: {
      orientation: template.orientation,
      repeated: { row: HEADER_ROW, rows: 1 },
      area: { row: 0, column: 0, rows: tally?.endRow ?? FIRST_ROW + rows.length, columns: width },
    },
    frozen: { rows: FIRST_ROW, columns: 1 },
    validations: columns.flatMap((column, index) => rulesOf(template, column, index + 1, messages)),
    chart: null,
  };
}

/** The words of a template with its year and month in them. */
export function withPeriod(text: string, { year, month }: TemplatePeriod): string {
  const name = MONTH_NAMES[month - 1]!;
  const words: Readonly<Record<string, string>> = {
    year: String(year),
    lastYear: String(year - 1),
    nextYear: String(year + 1),
    month: name,
    months: month === 1 ? "jan" : `jan-${name.slice(0, 3)}`,
  };
  return text.replace(/\{(\w+)\}/g, (hit, word: string) => words[word] ?? hit);
}

function rowFormulas(template: Template, row: TemplateRow, r: number): NewCell[] {
  const { columns, rows } = template;
  return columns.flatMap((column, index): NewCell[] => {
    const place = { row: FIRST_ROW + r, column: index + 1 };
    const formula = formulaAt(column, row, r, place.column, columns, rows);
    return formula === null ? [] : [{ ...place, content: { kind: "formula", formula } }];
  });
}

function formulaAt(
  column: TemplateColumn,
  row: TemplateRow,
  r: number,
  c: number,
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
): string | null {
  const inRow = (key: string) =>
    cellAddress({ row: FIRST_ROW + r, column: columns.findIndex((one) => one.key === key) + 1 });
  const inColumn = (key: string) =>
    cellAddress({ row: FIRST_ROW + rows.findIndex((one) => one.key === key), column: c });
  if (row.formula !== undefined) return filledIn(row.formula, inColumn);
  if (row.kind === "total" && column.isSummed) return totalFormula(row, r, c, rows);
  return column.formula === undefined ? null : filledIn(column.formula, inRow);
}

function filledIn(formula: string, cellOf: (key: string) => string): string {
  return formula.replace(/\[(\w+)\]/g, (_hit, key: string) => cellOf(key));
}

/** A range where the parts stand together, else one by one. */
function totalFormula(row: TemplateRow, r: number, c: number, rows: readonly TemplateRow[]): string {
  const at = (index: number) => cellAddress({ row: FIRST_ROW + index, column: c });
  if (row.parts) {
    const terms = row.parts.map((part) => {
      const isTaken = part.startsWith("-");
      const index = rows.findIndex(({ key }) => key === part.replace(/^-/, ""));
      return `${isTaken ? "-" : "+"}${at(index)}`;
    });
    return `=${terms.join("").replace(/^\+/, "")}`;
  }
  const before = rows.slice(0, r);
  const first = before.map(({ kind }) => kind).lastIndexOf("total") + 1;
  const details = before.flatMap(({ kind }, index) => (index >= first && kind === "detail" ? [index] : []));
  const isUnbroken = details.every((index, i) => i === 0 || index === details[i - 1]! + 1);
  return isUnbroken
    ? `=SUM(${at(details[0]!)}:${at(details[details.length - 1]!)})`
    : `=${details.map(at).join("+")}`;
}

function textCell(row: number, column: number, value: string): NewCell {
  return { row, column, content: { kind: "text", value } };
}

function hasText({ content }: NewCell): boolean {
  return content.kind !== "text" || content.value !== "";
}

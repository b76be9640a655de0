import { sheetOfTemplate } from "../../domain/templates/sheetOfTemplate";
import type { TemplatePeriod } from "../../domain/templates/template";
import { TEMPLATES, templateTexts } from "../../texts/newSheet";
import type { PreviewLine, SheetPlan } from "./newSheets";
import { previewOf } from "./previewOf";

/** A template as it is chosen under "Nytt blad". */
export interface TemplateView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What a template would make: the headings, the formulas and the plan for addPlannedSheet. */
export interface TemplatePreview extends TemplateView {
  readonly headings: readonly string[];
  readonly labels: readonly string[];
  readonly formulas: readonly PreviewLine[];
  readonly plan: SheetPlan;
}

export function listTemplates(): TemplateView[] {
  return TEMPLATES.map(({ id, name, description }) => ({ id, name, description }));
}

/**
 * "Nytt blad": shows what a template would make for a year and a month. Writes nothing; addPlannedSheet does.
 * Round trips: none.
 * @returns null where no template has that id
 */
export function previewTemplate(id: string, period: TemplatePeriod): TemplatePreview | null {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) return null;
  const sheet = sheetOfTemplate(template, period, templateTexts.messages);
  const textsIn = (fits: (cell: { row: number; column: number }) => boolean) =>
    sheet.cells.flatMap(({ content, ...cell }) =>
      content.kind === "text" && fits(cell) ? [content.value] : [],
    );
  const plan = { sheet, sources: [] };
  const headerRow = sheet.print.repeated!.row;
  return {
    id,
    name: template.name,
    description: template.description,
    headings: textsIn(({ row }) => row === headerRow),
    labels: textsIn(({ row, column }) => row > headerRow && column === 0),
    formulas: previewOf(plan),
    plan,
  };
}

/** The month before a day: a follow-up is made after its month. */
export function lastMonth(day: Date): TemplatePeriod {
  const before = new Date(day.getFullYear(), day.getMonth() - 1, 1);
  return { year: before.getFullYear(), month: before.getMonth() + 1 };
}

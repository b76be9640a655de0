import { areaAddress, cellAddress } from "../../domain/sheet/address";
import type { Grid } from "../../domain/sheet/grid";
import { formatAt, valueAt } from "../../domain/sheet/cellAt";
import { insertFunction, type Insertion, type InsertionRefusal } from "../../domain/insertion/insertFunction";
import { inversePlan, type CellChange, type Plan } from "../../domain/sheet/plan";
import { areBlanksHandedOnAsZero } from "../../excel/blankArguments";
import { applyPlan } from "../../excel/applyPlan";
import { readSelection } from "../../excel/readSelection";
import { readSheet } from "../../excel/readSheet";
import { insertTexts } from "../../texts/functions/insertFunction";
import { localFormula } from "../../texts/shared/localFormula";
import type { SheetProblem, WriteOutcome } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { refusalOf, type Refusal } from "../shared/refusals";
import { undoWrite } from "../shared/writing";
import { writtenCells } from "../shared/writtenCells";
import { tablesOf } from "../shared/readWorkbookTables";

/** A worksheet function, as far as putting it into cells needs to know it. */
export interface InsertedFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly isOptional: boolean }[];
}

export type InsertionView =
  | {
      readonly kind: "formula";
      readonly sheet: string;
      /** "D4:D9" */
      readonly address: string;
      /** As Swedish Excel shows it. */
      readonly formula: string;
      /** "budget: B4:B9 (Budget 2025)", one for each argument. */
      readonly given: readonly string[];
      /** What is good to know before it is written. */
      readonly notes: readonly string[];
      readonly plan: Plan;
    }
  | { readonly kind: "refused"; readonly text: string };

/**
 * Shows the formula that would be put into the marked cells, with what each argument is. Writes nothing.
 *
 * Round trips: 2 (what is marked, the sheet).
 */
export function previewInsertion(help: InsertedFunction): Promise<InsertionView | SheetProblem> {
  return orProblem(async () => {
    const { sheet, areas } = await readSelection();
    const reading = await readSheet(sheet);
    if (areas.length !== 1) return refusedView(help, { kind: "severalColumns" });
    if (reading.kind !== "grid") return refusedView(help, { kind: "noColumns" });
    const { grid } = reading;
    if (grid.isProtected) return { kind: "refused", text: insertTexts.refused.protected };
    const { tables } = await tablesOf(grid);
    const insertion = insertFunction(help.name, grid, tables, areas[0]!, areBlanksHandedOnAsZero());
    return insertion.kind === "formula" ? formulaView(help, insertion, grid) : refusedView(help, insertion);
  });
}

/**
 * Writes the formula that was shown, where the cells are as they were, and looks at what became of it.
 *
 * Round trips: 3 (re-read, write, read what it shows).
 */
export async function insertShownFunction(
  view: Extract<InsertionView, { kind: "formula" }>,
): Promise<WriteOutcome> {
  const { plan, sheet, address, formula } = view;
  const refusal = await write(plan);
  if (refusal) return refusal;
  const after = await orProblem(() => readSheet(sheet), sheet);
  const grid = after.kind === "grid" ? after.grid : null;
  const told = address.includes(":") ? insertTexts.inserted : insertTexts.insertedOne;
  const trouble = grid && troubleIn(grid, plan);
  return {
    ok: true,
    text: [told(address, formula), ...(trouble ? [trouble] : [])].join(". "),
    undo: () => remove(plan, address),
    report: null,
    written: [writtenCells(plan)],
  };
}

/**
 * Takes it away again: first the formula, and when the cells that it filled are blank, their formats. Whatever
 * somebody has written there meanwhile stays as it is.
 *
 * Round trips: 2, and 2 for the formats.
 */
async function remove({ sheet, changes }: Plan, address: string): Promise<WriteOutcome> {
  const [first, ...others] = inversePlan({ sheet, changes }).changes;
  const refusal = await write({ sheet, changes: [first!] });
  if (refusal) return refusal;
  await write({ sheet, changes: others.filter(({ format }) => format) });
  return { ok: true, text: insertTexts.removed(address), undo: null, report: null };
}

/** @returns null where it was written */
async function write(plan: Plan): Promise<Refusal | null> {
  const result = await orProblem(() => applyPlan(plan), plan.sheet);
  if (result.kind === "written") return null;
  const changed = (address: string) => insertTexts.changed(address);
  return refusalOf(result, { plan, changed, undo: (part) => () => undoWrite(part) });
}

/** The formula shows an error of its own, and not one of the figures it is given. */
function troubleIn(grid: Grid, { changes }: Plan): string | null {
  const { row, column } = changes[0]!;
  const value = valueAt(grid, row, column);
  const cell = cellAddress({ row, column });
  if (value === "#SPILL!") return insertTexts.noRoom(cell);
  return value === "#NAME?" ? insertTexts.unknownName(cell) : null;
}

function formulaView(help: InsertedFunction, insertion: Insertion, grid: Grid): InsertionView {
  const { area, formula, given, isByHeadings, unreadable } = insertion;
  const address = areaAddress(area);
  const isNet = given.some(({ text }) => text === "netto");
  const hasMore = given.some(({ text }) => /[A-Z]/.test(text)) && area.rows === 1;
  return {
    kind: "formula",
    sheet: grid.sheet,
    address,
    formula: localFormula(formula),
    given: given.map(({ place, text, heading }) =>
      insertTexts.argument(help.parameters[place]?.name ?? "", text, heading),
    ),
    notes: [
      ...(area.rows > 1 ? [insertTexts.oneFormula(address)] : []),
      ...(isByHeadings ? [] : [insertTexts.byPlace]),
      ...(isNet ? [insertTexts.isNet] : []),
      ...(areBlanksHandedOnAsZero() ? [insertTexts.guarded] : []),
      ...(unreadable.length > 0 ? [insertTexts.unreadable(unreadable)] : []),
      ...(hasMore ? [insertTexts.oneRow] : []),
    ],
    plan: planOf(insertion, grid),
  };
}

/** The formula in the first cell; the others, which it fills, must still be blank, and may get a format. */
function planOf({ area, formula, format }: Insertion, grid: Grid): Plan {
  const changes = Array.from({ length: area.rows }, (_, index): CellChange => {
    const cell = { row: area.row + index, column: area.column };
    const own = formatAt(grid, cell.row, cell.column);
    // In a cell formatted as text the formula would be a text.
    const wanted = own === "@" ? (format ?? "General") : own === "General" ? format : null;
    return {
      ...cell,
      before: { value: "", formula: "" },
      after: index === 0 ? { kind: "formula", formula } : { kind: "blank" },
      ...(wanted !== null && { format: { before: own, after: wanted } }),
    };
  });
  return { sheet: grid.sheet, changes };
}

function refusedView({ parameters }: InsertedFunction, refusal: InsertionRefusal): InsertionView {
  const { refused } = insertTexts;
  const needed = parameters.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  switch (refusal.kind) {
    case "notBlank":
      return { kind: "refused", text: refused.notBlank(cellAddress(refusal.cell)) };
    case "noColumns":
      return { kind: "refused", text: refused.noColumns(needed) };
    default:
      return { kind: "refused", text: refused[refusal.kind] };
  }
}

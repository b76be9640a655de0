/**
 * The pane's actions over grids in memory: the domain and its sentences are the real ones, only Excel is not
 * there. What the real actions do with Excel is tested in tests/host and tests/e2e.
 */
import {
  isProblem,
  type SheetProblem,
  type SheetResult,
  type StampReport,
  type Undo,
  type WriteOutcome,
} from "../../../src/actions";
import { outcomeOf, type CheckedSheet } from "../../../src/actions/check/checkedSheet";
import { problem } from "../../../src/actions/shared/problems";
import { safeFixesOf } from "../../../src/actions/check/safeFixes";
import { writtenCells } from "../../../src/actions/shared/writtenCells";
import { replacementView } from "../../../src/actions/functions/replacementView";
import { cellAddress } from "../../../src/domain/sheet/address";
import { checkSheet } from "../../../src/domain/checkSheet";
import { crossSheetFindings } from "../../../src/domain/crossSheet";
import type { CellValue, Grid } from "../../../src/domain/sheet/grid";
import { ownFunctions } from "../../../src/domain/native/ownFunctions";
import { EMPTY_MEMORY, type Memory } from "../../../src/domain/sheet/memory";
import { inversePlan, type Plan } from "../../../src/domain/sheet/plan";
import type { PaneActions } from "../../../src/taskpane/session/paneActions";
import { WRITES } from "../../../src/texts/shared/writes";
import { workbookVerdict } from "../../../src/texts/check/verdict";

const NO_STAMP: StampReport = {
  kind: "stamp",
  state: "none",
  text: "",
  detail: "",
  date: "",
  keeps: null,
  changes: [],
  more: 0,
};

type Listener = Parameters<PaneActions["watch"]>[0];

export interface PocketWorkbook {
  readonly actions: PaneActions;
  /** Every call that reached the workbook, such as "goTo Blad1 B8". */
  readonly calls: string[];
  /** What else the workbook is like. */
  readonly options: {
    hidden?: string[];
    beforeSheet?: (sheet: string) => Promise<void>;
    stamp?: StampReport;
  };
  grid(sheet: string): Grid;
  /** What a person does at the sheet. */
  type(sheet: string, row: number, column: number, value: CellValue): void;
  activate(sheet: string): void;
  /** Rows were inserted or taken away, as far as the pane is told. */
  move(sheet: string): void;
}

/** @param sheets the first one is active; null is a chart sheet */
export function pocketWorkbook(...sheets: readonly (Grid | null)[]): PocketWorkbook {
  const grids = new Map(sheets.flatMap((grid) => (grid ? [[grid.sheet, grid] as const] : [])));
  let active = sheets[0]?.sheet ?? "Diagram1";
  let memory: Memory = EMPTY_MEMORY;
  const calls: string[] = [];
  const options: PocketWorkbook["options"] = {};
  const listeners = new Set<Listener>();

  function checked(sheet: string): CheckedSheet | SheetProblem {
    const grid = grids.get(sheet);
    if (!grid) return problem("noWorksheet", sheet);
    const check = checkSheet(grid, memory.answers);
    if (check.tables.length === 0 && check.findings.length === 0) return problem("noTable", sheet);
    return { kind: "checked", grid, check, memory, isMemoryBroken: false };
  }
  const check = (sheet: string) => outcomeOf(checked(sheet));

  const validateWorkbook: PaneActions["validateWorkbook"] = async ({ onProgress, signal } = {}) => {
    const all = new Map<string, ReturnType<typeof checked>>();
    for (const [done, sheet] of [...grids.keys()].entries()) {
      if (signal?.aborted) return problem("stopped");
      onProgress?.(done, grids.size, sheet);
      await options.beforeSheet?.(sheet);
      all.set(sheet, checked(sheet));
    }
    if (signal?.aborted) return problem("stopped");
    const further = crossSheetFindings(
      [...all].flatMap(([sheet, one]) => (one.kind === "checked" ? [{ sheet, check: one.check }] : [])),
    );
    const results = [...all].map(([sheet, one]): SheetResult => {
      const outcome = outcomeOf(one, further.get(sheet));
      return isProblem(outcome)
        ? { sheet, text: outcome.text, kind: "nothing", outcome }
        : { sheet, text: outcome.verdict.text, kind: outcome.verdict.kind, outcome };
    });
    return {
      verdict: workbookVerdict(results),
      ready: results.every(({ kind }) => kind === "ready"),
      sheets: results,
      hidden: options.hidden ?? [],
    };
  };

  function put(sheet: string, row: number, column: number, value: CellValue): void {
    const grid = grids.get(sheet)!;
    const inGrid = <T>(cells: readonly (readonly T[])[], content: T) =>
      cells.map((line, r) => line.map((cell, c) => (isThere(grid, r, c, row, column) ? content : cell)));
    grids.set(sheet, {
      ...grid,
      values: inGrid(grid.values, value),
      formulas: inGrid(grid.formulas, value),
      texts: inGrid(grid.texts, String(value)),
    });
  }

  function write(plan: Plan, text: string, undo: Undo | null): WriteOutcome {
    const { area, values } = grids.get(plan.sheet)!;
    for (const change of plan.changes) {
      const found = values[change.row - area.row]?.[change.column - area.column] ?? "";
      if (found !== change.before.value)
        return { ok: false, text: WRITES.changed(cellAddress(change), String(found)) };
    }
    for (const { row, column, after } of plan.changes) {
      if (after.kind === "formula" || after.kind === "kept")
        throw new Error("Nothing is calculated here: write numbers and texts only");
      put(plan.sheet, row, column, after.kind === "blank" ? "" : after.value);
    }
    return { ok: true, text, undo, report: check(plan.sheet), written: [writtenCells(plan)] };
  }

  function activate(sheet: string): void {
    active = sheet;
    listeners.forEach((listener) => listener({ kind: "activated", sheet }));
  }

  const known: Partial<PaneActions> = {
    watchWaiting: async () => () => undefined,
    lateWrites: async () => [],
    lookAgain: async () => false,
    checkStamp: async () => options.stamp ?? NO_STAMP,
    lookForStamp: async () => options.stamp ?? NO_STAMP,
    activeSheet: async () => active,
    sheetNames: async () => [],
    followCorrection: async () => ({ kind: "stale", items: [] }),
    followAgain: async () => ({ kind: "stale", items: [] }),
    validateSheet: async (sheet = active) => check(sheet),
    validateWorkbook,
    recheckSheet: async (sheet) => {
      calls.push(`recheck ${sheet}`);
      return { kind: "rechecked", outcomes: [check(sheet)], took: 5 };
    },
    safeFixes: async (sheet) => {
      const one = checked(sheet);
      if (one.kind !== "checked") throw new Error(`${sheet} has not been checked`);
      return safeFixesOf(one);
    },
    applySafeFixes: async ({ plan }) =>
      write(plan, WRITES.writtenMany(plan.changes.length), async () =>
        write(inversePlan(plan), WRITES.undoneMany(plan.changes.length), null),
      ),
    keepCorrection: async () => null,
    forgetCorrection: async () => null,
    keptHistory: async () => ({
      kind: "history",
      isKept: memory.corrections !== undefined,
      corrections: memory.corrections ?? [],
    }),
    keepHistory: async (isKept, corrections) => {
      const { corrections: _, ...rest } = memory;
      memory = isKept ? { ...rest, corrections } : rest;
      return null;
    },
    applyFix: async ({ plan, address, before, after }) =>
      write(plan, WRITES.written(address, before, after), async () =>
        write(inversePlan(plan), WRITES.undone(cellAddress(plan.changes[0]!)), null),
      ),
    approveFinding: async (sheet, { key, title, message }, reason, name) => {
      const text = `${title}: ${message}`;
      const approval = { key, sheet, reason, date: "2025-09-12", text, ...(name && { name }) };
      memory = { ...memory, approvals: [...memory.approvals, approval] };
      return check(sheet);
    },
    withdrawApproval: async (sheet, key) => {
      memory = { ...memory, approvals: memory.approvals.filter((approval) => approval.key !== key) };
      return check(sheet);
    },
    answerQuestion: async (sheet, key, answer) => {
      const others = Object.fromEntries(Object.entries(memory.answers).filter(([other]) => other !== key));
      memory = { ...memory, answers: answer === null ? others : { ...others, [key]: answer } };
      return check(sheet);
    },
    showSheet: async (sheet) => {
      calls.push(`show ${sheet}`);
      if (!grids.has(sheet)) return problem("notFound", sheet);
      activate(sheet);
      return null;
    },
    goTo: async (sheet, address) => {
      calls.push(`goTo ${sheet} ${address}`);
      return null;
    },
    markFindings: async ({ sheet, findings }) => {
      calls.push(`mark ${sheet} ${findings.map(({ address }) => address).join(" ")}`.trim());
      return null;
    },
    markStructure: async (sheet, { total, parts }) => {
      calls.push(`mark ${sheet} ${[total, ...parts].join(" ")}`);
      return null;
    },
    clearMarks: async () => {
      calls.push("clearMarks");
      return null;
    },
    previewReplacement: async (scope, functions) => {
      const own = ownFunctions(functions);
      const all = [...grids.values()];
      return replacementView(scope, scope === "workbook" ? all : [grids.get(active)!], own, all);
    },
    // As before anybody has said yes.
    koladaHere: async () => ({ state: "off", own: "" }),
    watch: async (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  return {
    actions: new Proxy(known as PaneActions, {
      get: (target, name: keyof PaneActions) => target[name] ?? (() => overTheHost(name)),
    }),
    calls,
    options,
    grid: (sheet) => grids.get(sheet)!,
    type(sheet, row, column, value) {
      put(sheet, row, column, value);
      listeners.forEach((listener) => listener({ kind: "edited", sheetId: sheet, sheet }));
    },
    activate,
    move: (sheet) =>
      listeners.forEach((listener) => listener({ kind: "edited", sheetId: sheet, sheet, hasMoved: true })),
  };
}

/** What is read from several sheets, computed or added is tested over the host. */
async function overTheHost(action: string): Promise<never> {
  throw new Error(`Nothing is calculated here: ${action} is tested over the host`);
}

function isThere({ area }: Grid, r: number, c: number, row: number, column: number): boolean {
  return area.row + r === row && area.column + c === column;
}

import type { Area } from "../../src/domain/sheet/grid";
import { joinChanges } from "./changeLog";
import { Recalculation } from "./recalculation";
import { SheetModel, type SheetListener } from "./sheet";
import { checkSheetName, freeSheetName } from "./sheetNames";
import type { Calculator, ChangeOrigin, NotComputed, Workbook, WorkbookChange } from "./types";

export interface WorkbookOptions {
  /** Makes the calculation engine the first time something has to be computed. */
  readonly calculator?: () => Promise<Calculator>;
  /** The add-in's worksheet functions by the name they have in formulas: files store them in a way of their own. */
  readonly addinFunctions?: readonly string[];
}

type Listener = (change: WorkbookChange, origin: ChangeOrigin) => void;

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The workbook in memory: the truth behind Excel's stand-in. */
export class WorkbookModel implements Workbook {
  isStructureProtected = false;
  isReadOnly = false;
  readonly customXmlParts = new Map<string, string>();
  readonly definedNames = new Map<string, string>();
  readonly addinFunctions: Set<string>;
  private readonly models: SheetModel[] = [];
  private readonly listeners = new Set<Listener>();
  private readonly recalculation: Recalculation;
  private activeId = "";
  private selected: { sheetId: string; areas: readonly Area[] } = { sheetId: "", areas: [FIRST_CELL] };
  private origin: ChangeOrigin = "user";
  private pending: WorkbookChange[] | null = null;
  private sheetsMade = 0;

  constructor(
    public name: string,
    options: WorkbookOptions = {},
  ) {
    this.addinFunctions = new Set(options.addinFunctions?.map((name) => name.toUpperCase()));
    this.recalculation = new Recalculation(this, options.calculator, () => this.tell({ kind: "calculated" }));
  }

  get sheets(): readonly SheetModel[] {
    return this.models;
  }

  get activeSheet(): SheetModel {
    const sheet = this.sheetById(this.activeId) ?? this.models[0];
    if (!sheet) throw new Error("The workbook has no sheet yet.");
    return sheet;
  }

  get selection(): { readonly sheetId: string; readonly areas: readonly Area[] } {
    return this.selected;
  }

  get notComputed(): readonly NotComputed[] {
    return this.recalculation.notComputed;
  }

  sheetById(id: string): SheetModel | undefined {
    return this.models.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.models.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  activate(sheetId: string): void {
    const sheet = this.existing(sheetId);
    if (this.activeId === sheet.id) return;
    this.activeId = sheet.id;
    this.selected = { sheetId: sheet.id, areas: [FIRST_CELL] };
    this.tell({ kind: "activated", sheetId: sheet.id });
  }

  select(sheetId: string, areas: readonly Area[]): void {
    this.existing(sheetId);
    this.activate(sheetId);
    this.selected = { sheetId, areas };
    this.tell({ kind: "selected", sheetId, areas });
  }

  addSheet(name?: string): SheetModel {
    const newName = name ?? freeSheetName(this.models);
    checkSheetName(newName, this.models);
    return this.insertSheet(newName, "worksheet");
  }

  /** As addSheet, for what a file holds: chart sheets too, and names that Excel itself would not give. */
  insertSheet(name: string, kind: SheetModel["kind"]): SheetModel {
    this.sheetsMade += 1;
    const sheet = new SheetModel(
      `{${this.sheetsMade.toString().padStart(8, "0")}}`,
      name,
      kind,
      this.sheetListener,
    );
    this.models.push(sheet);
    if (this.models.length === 1) {
      this.activeId = sheet.id;
      this.selected = { sheetId: sheet.id, areas: [FIRST_CELL] };
    }
    this.tell({ kind: "added", sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    const sheet = this.existing(sheetId);
    const others = this.models.filter((other) => other !== sheet);
    const next = others.find((other) => other.visibility === "Visible");
    if (!next) throw new RangeError("A workbook keeps at least one visible sheet.");
    this.models.splice(this.models.indexOf(sheet), 1);
    this.recalculation.markDirty();
    this.tell({ kind: "deleted", sheetId });
    if (this.activeId === sheetId) this.activate(next.id);
  }

  moveSheet(sheetId: string, place: number): void {
    const sheet = this.existing(sheetId);
    if (!(place >= 0 && place < this.models.length)) throw new RangeError(`No place ${place} for a sheet.`);
    this.models.splice(this.models.indexOf(sheet), 1);
    this.models.splice(place, 0, sheet);
    this.tell({ kind: "layout", sheetId });
  }

  addCustomXmlPart(xml: string): string {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.customXmlParts.set(id, xml);
    return id;
  }

  defineName(name: string, meaning: string | undefined): void {
    if (meaning === undefined) this.definedNames.delete(name);
    else this.definedNames.set(name, meaning);
    this.recalculation.markDirty();
    this.tell({ kind: "names" });
  }

  calculate(): Promise<void> {
    return this.recalculation.run();
  }

  calculateAnew(): Promise<void> {
    return this.recalculation.runAnew();
  }

  settled(): Promise<void> {
    return this.recalculation.settle();
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  asAddin<T>(work: () => T): T {
    return this.as("addin", work);
  }

  as<T>(origin: ChangeOrigin, work: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return work();
    } finally {
      this.origin = before;
    }
  }

  batch<T>(work: () => T): T {
    if (this.pending) return work();
    this.pending = [];
    try {
      return work();
    } finally {
      const changes = joinChanges(this.pending);
      this.pending = null;
      changes.forEach((change) => this.tell(change));
    }
  }

  dispose(): void {
    this.listeners.clear();
    this.recalculation.dispose();
  }

  private existing(sheetId: string): SheetModel {
    const sheet = this.sheetById(sheetId);
    if (!sheet) throw new RangeError(`No sheet has the id ${sheetId}.`);
    return sheet;
  }

  private readonly sheetListener: SheetListener = {
    cellsChanged: (sheet, area, what, before) => {
      if (what === "content") this.recalculation.markDirty();
      this.tell({ kind: "cells", sheetId: sheet.id, area, what, ...(before && { before }) });
    },
    conditionalFormatsChanged: (sheet) => this.tell({ kind: "conditionalFormats", sheetId: sheet.id }),
    layoutChanged: (sheet) => this.tell({ kind: "layout", sheetId: sheet.id }),
    renaming: (sheet, newName) => {
      checkSheetName(
        newName,
        this.models.filter((other) => other !== sheet),
      );
    },
    renamed: (sheet) => {
      this.recalculation.markDirty();
      this.tell({ kind: "renamed", sheetId: sheet.id });
    },
  };

  private tell(change: WorkbookChange): void {
    if (this.pending) {
      this.pending.push(change);
      return;
    }
    for (const listener of [...this.listeners]) listener(change, this.origin);
  }
}

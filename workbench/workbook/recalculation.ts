import type { SheetModel } from "./sheet";
import type { CalculationResult, Calculator, NotComputed, Workbook } from "./types";

interface Calculated extends Workbook {
  readonly sheets: readonly SheetModel[];
  sheetById(id: string): SheetModel | undefined;
}

/** Decides when the engine has to run, and carries its results into the model as results, not as edits. */
export class Recalculation {
  notComputed: readonly NotComputed[] = [];
  private engine: Promise<Calculator> | null = null;
  private running: Promise<void> | null = null;
  private isDirty = false;
  private isBusy = false;
  private readonly waiting: (() => void)[] = [];
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly workbook: Calculated,
    private readonly makeEngine: (() => Promise<Calculator>) | undefined,
    private readonly done: () => void,
  ) {}

  markDirty(): void {
    this.isDirty = true;
  }

  /** Resolves when every result is up to date, edits made meanwhile included. */
  run(): Promise<void> {
    this.running ??= this.runUntilClean().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** As run, and nothing that is known from before is used. */
  async runAnew(): Promise<void> {
    (await this.engine)?.forget?.();
    this.isDirty = true;
    await this.run();
  }

  /** Resolves when no result is still to come from the add-in. */
  async settle(): Promise<void> {
    await this.run();
    while (this.isBusy) {
      await new Promise<void>((go) => this.waiting.push(go));
      await this.run();
    }
  }

  dispose(): void {
    this.stopListening();
    void this.engine?.then((engine) => engine.dispose());
    this.engine = null;
    this.isDirty = false;
  }

  private async runUntilClean(): Promise<void> {
    while (this.isDirty) {
      this.isDirty = false;
      if (!this.makeEngine) return;
      if (!hasFormula(this.workbook)) {
        // The last formula may have filled cells, which go with it.
        for (const sheet of this.workbook.sheets) sheet.clearSpills();
        return;
      }
      this.engine ??= this.listenTo(this.makeEngine());
      const result = await this.calculated(await this.engine);
      // An edit made while the engine worked may have outdated these results: the next turn brings better.
      if (!this.isDirty) this.accept(result);
    }
  }

  private async listenTo(making: Promise<Calculator>): Promise<Calculator> {
    const engine = await making;
    const stop = engine.onNews?.(() => {
      this.isDirty = true;
      for (const go of this.waiting.splice(0)) go();
      // Nobody waits for this one; whoever computes next meets the same error.
      this.run()
        .then(() => (this.isDirty ? this.run() : undefined))
        .catch(() => undefined);
    });
    this.stopListening = stop ?? this.stopListening;
    return engine;
  }

  private async calculated(engine: Calculator): Promise<CalculationResult> {
    try {
      return await engine.calculate(this.workbook);
    } catch (error) {
      this.isDirty = true;
      throw error;
    }
  }

  private accept(result: CalculationResult): void {
    for (const sheet of this.workbook.sheets) sheet.clearSpills();
    for (const cell of result.cells) {
      this.workbook.sheetById(cell.sheetId)?.setResult(cell, cell);
    }
    this.notComputed = result.notComputed;
    this.isBusy = result.isBusy ?? false;
    this.done();
  }
}

function hasFormula(workbook: Calculated): boolean {
  return workbook.sheets.some((sheet) => {
    for (const [, cell] of sheet.cells.entries()) if (cell.formula !== undefined) return true;
    return false;
  });
}

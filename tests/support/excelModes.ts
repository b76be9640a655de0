import { FLOOR, type Host, type HostOptions } from "../../workbench/host";

/** An Excel that differs from the one that tests open by themselves: the latest on a desktop, which can do everything. */
export interface ExcelMode extends Pick<HostOptions, "platform" | "requirementSets"> {
  readonly name: string;
  /** Blank cells reach worksheet functions as 0. */
  readonly areBlanksZero: boolean;
  /** It knows undo groups, and refuses the first call of each. */
  readonly refusesUndoGroups: boolean;
}

/** The oldest that the manifest lets in. */
export const EXCEL_2021: ExcelMode = {
  name: "Excel 2021",
  platform: "desktop",
  requirementSets: FLOOR,
  areBlanksZero: true,
  refusesUndoGroups: false,
};

/** It is silent about choices from a list. */
export const EXCEL_ON_THE_WEB: ExcelMode = {
  name: "Excel on the web",
  platform: "web",
  requirementSets: { ...FLOOR, ExcelApi: "1.20", CustomFunctionsRuntime: "1.4" },
  areBlanksZero: false,
  refusesUndoGroups: false,
};

/** The same, where it cannot undo what it is asked to undo as one: whatever is written costs some round trips more. */
export const EXCEL_WITHOUT_UNDO_GROUPS: ExcelMode = {
  ...EXCEL_ON_THE_WEB,
  name: "an Excel that refuses undo groups",
  refusesUndoGroups: true,
};

declare global {
  /** Each test file has modules of its own when it is run once more: only what is global is shared. */
  var excelMode: ExcelMode | undefined;
}

/** The Excel that whoever opens one now is to get; undefined where nothing else is asked for. */
export const excelMode = (): ExcelMode | undefined => globalThis.excelMode;

/**
 * Runs whole test files once more in each of these Excels. What they expect is the same.
 * @param load requires one of them
 */
export function repeatIn(
  modes: readonly ExcelMode[],
  files: readonly string[],
  load: (file: string) => void,
): void {
  describe.each(modes.map((mode) => [mode.name, mode] as const))("In %s", (_name, mode) => {
    beforeAll(() => void (globalThis.excelMode = mode));
    afterAll(() => void (globalThis.excelMode = undefined));
    for (const file of files)
      describe(file, () => {
        jest.isolateModules(() => load(file));
      });
  });
}

/** Makes Office and Excel.run what they are in the mode, where no page has the real ones. @returns takes it away */
export function enterMode(
  { platform, requirementSets, refusesUndoGroups }: ExcelMode,
  host: () => Host,
): () => void {
  const minorOf = (version: string | undefined) => Number(version?.split(".")[1] ?? 0);
  const isSetSupported = (set: string, version = "1.1") =>
    minorOf(requirementSets?.[set]) >= minorOf(String(version));
  const context = { platform: platform === "web" ? "OfficeOnline" : "PC", requirements: { isSetSupported } };
  Object.assign(globalThis, { Office: { context } });
  const { run } = Excel;
  const watched = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    // The npm client knows nothing of undo groups: Excel's refusal of one is played.
    if (options.mergeUndoGroup && refusesUndoGroups) host().faults.failCall(1, "UndoNotSupported");
    return run(options, batch);
  };
  Object.assign(Excel, { run: watched });
  return () => void Reflect.deleteProperty(globalThis, "Office");
}

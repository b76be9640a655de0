/** The Excel at hand, as a report of a fault tells of it. Nothing here is about the workbook. */
export interface Environment {
  /** "16.0.17328.20000" */
  readonly version: string;
  /** "PC", "Mac", "OfficeOnline" */
  readonly platform: string;
  /** The languages of Excel's window and of what is typed: "sv-SE". */
  readonly languages: readonly string[];
  /** The latest of each requirement set: "ExcelApi 1.17". */
  readonly sets: readonly string[];
}

const SETS = ["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime", "RibbonApi", "KeyboardShortcuts"];
const LATEST_ASKED_FOR = 30;

/** Asks Office and not the workbook: no round trip. Where there is no Office nothing is known. */
export function readEnvironment(): Environment {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  const { version, platform } = context?.diagnostics ?? {};
  return {
    version: version ?? "",
    platform: platform === undefined ? "" : String(platform),
    languages: [context?.displayLanguage, context?.contentLanguage].filter((one) => one !== undefined),
    sets: SETS.flatMap((name) => latestOf(name)),
  };
}

function latestOf(name: string): string[] {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  for (let minor = LATEST_ASKED_FOR; minor > 0; minor--)
    if (requirements?.isSetSupported(name, `1.${minor}`)) return [`${name} 1.${minor}`];
  return [];
}

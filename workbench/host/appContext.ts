/** What Excel tells an add-in about itself when it starts; every field here is one office.js insists on. */
export interface AppContextOptions {
  /** The document's settings, name to JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  readonly documentUrl: string;
  readonly requirementSets: RequirementSets;
}

export type RequirementSets = Readonly<Record<string, string>>;

/**
 * Requirement sets the stand-in answers for. The npm build of office.js stops at ExcelApi 1.15: more is not
 * advertised, so that newer calls stay behind isSetSupported.
 */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  // Not in the documentation's lists; office.js asks for it before it lets a request wait for a cell edit.
  DelayForCellEdit: "1.1",
};

/** The oldest Excel that the manifest lets in: 2021 LTSC. */
export const FLOOR: RequirementSets = {
  ...REQUIREMENT_SETS,
  ExcelApi: "1.13",
  CustomFunctionsRuntime: "1.3",
};

export function appContext({ settings, documentUrl, requirementSets }: AppContextOptions): object {
  return {
    _id: "driftkoll",
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: "sv-SE",
    _dataLocale: "sv-SE",
    _docUrl: documentUrl,
    _clientMode: 1,
    _settings: [...settings],
    _reason: "inserted",
    _hostFullVersion: "16.0.0.0",
    _osfControlType: 1,
    _eToken: "",
    _appInstanceId: "driftkoll-1",
    _requirementMatrix: JSON.stringify(requirementSets),
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}

/** The query that tells office.js it runs in Excel on the web, with a shared runtime and worksheet functions. */
export const HOST_INFO = "Excel$Web$16.01$sv-SE$$$$3";

/**
 * What the frame's window.name has to be before office.js starts.
 * @param parentOrigin the page around it; https and the same host name as the add-in, or office.js never starts
 */
export function frameName(parentOrigin: string, conversation = "driftkoll"): string {
  return JSON.stringify({
    baseFrameName: "driftkoll",
    hostInfo: HOST_INFO,
    xdmInfo: `${conversation}|driftkoll-1|${parentOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

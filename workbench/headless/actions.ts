/**
 * What the headless runner can do. To add an action:
 *  1. write it as a file here that calls the same action of src/actions as its button does;
 *  2. add a line to the list below; its options go into commandLine.ts and help.ts;
 *  3. test it through the command itself (tests/headless).
 */
import type { ChosenFile } from "../../src/actions";
import type { Workbook } from "../workbook/types";
import type { SheetChoice } from "./commandLine";

export interface HeadlessAction {
  /** As on the command line. */
  readonly name: string;
  /** A line of help, in Swedish. */
  readonly summary: string;
  /** Writes the workbook anew, into the folder that --out names, and takes --answers; "asked": only where --out is given. */
  readonly writes?: boolean | "asked";
  /** Takes two files, the earlier version first. */
  readonly comparesTwo?: boolean;
  /** All files of the command line belong together: the first is the workbook, the others are read beside it. */
  readonly isOfSeveral?: boolean;
  /** Takes a file, a sheet and a cell. */
  readonly asksOfCell?: boolean;
  /** Behind the file's own name where --out is left out: the workbook is then written beside its original. */
  readonly besideAs?: string;
  /** Takes --date. */
  readonly isDated?: boolean;
  /** Takes --earlier: files with earlier reports, which are read beside each file. */
  readonly readsEarlier?: boolean;
  /** Takes --text. */
  readonly readsText?: boolean;
  /** Suggests answers from common knowledge, and takes --suggested to approve them. */
  readonly suggests?: boolean;
  /** Works on a workbook that stands behind Excel's API while it runs. */
  readonly run: (task: Task) => Promise<Outcome>;
}

export interface Task {
  /** The file, as named on the command line. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly choice: SheetChoice;
  /** What the user has answered, by the key of the question; see --answers. */
  readonly answers: Readonly<Record<string, string>>;
  /** The other files of an action that takes several together: the earlier version, or those that follow the first. */
  readonly beside: readonly ChosenFile[];
  /** The cell that is asked about. */
  readonly place?: { readonly sheet: string; readonly cell: string };
  /** What --text holds; undefined without it. */
  readonly text?: string;
  /** The day of --date, else today: "2025-12-05". */
  readonly date: string;
  /** The limit of --enough; undefined without it. */
  readonly enough?: string;
  /** What is suggested is approved; see --suggested. */
  readonly suggested: boolean;
  /** Whether the workbook is to be written at all. */
  readonly isWritten: boolean;
  /** Computes the workbook and writes it into the folder of --out, under its own name. Returns where it stands. */
  readonly save: () => Promise<string>;
  /** Writes one line of JSON to standard output. */
  readonly print: (line: object) => void;
  /** Tells something on standard error, in a plain sentence. */
  readonly tell: (text: string) => void;
}

/** ready, blocked or failed: the exit codes 0, 1 and 2. */
export type Outcome = "ready" | "blocked" | "failed";

/** Each is loaded where it runs: the command line needs their names only. */
export const HEADLESS_ACTIONS: readonly HeadlessAction[] = [
  {
    name: "validate",
    summary: "kontrollera bladen och säg vilken siffra som är fel",
    run: async (task) => (await import("./validate")).validate(task),
  },
  {
    name: "safeFixes",
    summary: "de rättelser som är säkra nog att göras alla på en gång; inget skrivs",
    run: async (task) => (await import("./safeFixes")).listSafeFixes(task),
  },
  {
    name: "fillGoals",
    summary: "fyll måltabeller med bedömning, färg och trend; egna bedömningar skrivs aldrig över",
    writes: true,
    suggests: true,
    run: async (task) => (await import("./fillGoals")).fillGoals(task),
  },
  {
    name: "forecastVolumes",
    summary: "prognos volym × à-pris på ett nytt blad: kostnader, volymeffekt och priseffekt",
    writes: true,
    run: async (task) => (await import("./forecastVolumes")).forecastVolumes(task),
  },
  {
    name: "forecastYear",
    summary: "prognos för helåret på ett nytt blad, eller hur rätt prognoserna var när året är slut",
    writes: true,
    readsEarlier: true,
    run: async (task) => (await import("./forecastYear")).forecastYear(task),
  },
  {
    name: "comments",
    summary: "jämför kommentarer, eller en text med --text, med siffrorna i tabellerna",
    readsText: true,
    run: async (task) => (await import("./comments")).comments(task),
  },
  {
    name: "letter",
    summary: "text till tjänsteskrivelse ur arbetsbokens siffror",
    run: async (task) => (await import("./letter")).letter(task),
  },
  {
    name: "measures",
    summary:
      "åtgärdsplanens väntade och realiserade effekt mot underskottet; en tidigare fil efter den första följs upp",
    isOfSeveral: true,
    run: async (task) => (await import("./measures")).measures(task),
  },
  {
    name: "consolidate",
    summary: "sammanställ nämndernas tabeller, i en arbetsbok eller flera, till ett blad för kommunstyrelsen",
    writes: "asked",
    isOfSeveral: true,
    run: async (task) => (await import("./consolidate")).consolidate(task),
  },
  {
    name: "compare",
    summary: "vad som har ändrats: den tidigare filen först, sedan den nya",
    comparesTwo: true,
    run: async (task) => (await import("./compare")).compare(task),
  },
  {
    name: "explain",
    summary: "vilka summor och avvikelser en cell ingår i: FIL.xlsx BLAD CELL",
    asksOfCell: true,
    run: async (task) => (await import("./explain")).explain(task),
  },
  {
    name: "prepare",
    summary: "förbered utskick: kontrollera allt, skriv bladet Kontrollrapport och stämpla arbetsboken",
    writes: true,
    besideAs: " kontrollerad",
    isDated: true,
    run: async (task) => (await import("./prepare")).prepareFile(task),
  },
  {
    name: "changed",
    summary: "vad som har ändrats sedan arbetsboken stämplades, cell för cell",
    run: async (task) => (await import("./changed")).changed(task),
  },
];

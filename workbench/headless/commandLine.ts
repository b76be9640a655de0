import { parseArgs } from "node:util";
import { HEADLESS_ACTIONS, type HeadlessAction } from "./actions";

export interface RunCommand {
  readonly kind: "run";
  readonly action: HeadlessAction;
  readonly files: string[];
  /** Files that are read beside the one; only for actions that take several together. */
  readonly beside: readonly string[];
  /** The cell that is asked about; only for actions that ask of one. */
  readonly place?: { readonly sheet: string; readonly cell: string };
  readonly choice: SheetChoice;
  /** How many files at a time. */
  readonly jobs: number;
  /** The folder that changed workbooks are written into, or the file itself; only for actions that write. */
  readonly out?: string;
  /** A JSON file with answers to questions, by key. */
  readonly answers?: string;
  /** The day that is told in what is written; only for actions that tell one. */
  readonly date?: string;
  /** A text file to hold against the workbook; only for actions that read one. */
  readonly text?: string;
  /** The limit over which rows need a comment, or "-" for the workbook's; only for actions that list them. */
  readonly enough?: string;
  /** What is suggested from common knowledge is approved. */
  readonly suggested: boolean;
}

export type CommandLine =
  | RunCommand
  /** Pasted tables to be read: no workbook is. */
  | { readonly kind: "paste"; readonly files: readonly string[]; readonly answers?: string }
  | { readonly kind: "help" }
  | { readonly kind: "misunderstood"; readonly text: string };

/** Which sheets of each workbook. */
export interface SheetChoice {
  /** Only the sheet of this name; as Excel compares names, without regard to case. */
  readonly sheet?: string;
  /** Hidden sheets too. */
  readonly hidden: boolean;
}

/** The one action that takes no workbook. */
export const PASTED = "kolada";

/** Reads the arguments after the command's name. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const parsed = parse(args);
  if (parsed === null)
    return misunderstood(`Okänt val: ${args.filter((arg) => arg.startsWith("-")).join(" ")}.`);
  const { values, positionals } = parsed;
  const [name, ...named] = positionals;
  if (values.help || (name === undefined && args.length === 0)) return { kind: "help" };
  if (name === PASTED) {
    const { paste = [], answers } = values;
    if (paste.length === 0 || named.length > 0)
      return misunderstood(`${PASTED} läser inklistrade tabeller: ange --paste FIL.txt.`);
    return { kind: "paste", files: paste, answers };
  }
  if (values.paste) return misunderstood(`--paste hör till ${PASTED}.`);
  const action = HEADLESS_ACTIONS.find((candidate) => candidate.name === name);
  if (!action) return misunderstood(name === undefined ? "Säg vad som ska göras." : `Okänd åtgärd: ${name}.`);
  if (action.comparesTwo && named.length !== 2)
    return misunderstood(`${action.name} tar två filer: den tidigare och den nya.`);
  if (action.asksOfCell && named.length !== 3)
    return misunderstood(
      `${action.name} tar en fil, ett blad och en cell: ${action.name} FIL.xlsx Drift B8.`,
    );
  const place = action.asksOfCell ? { sheet: named[1]!, cell: named[2]! } : undefined;
  const [files, beside] = action.comparesTwo
    ? [named.slice(1), named.slice(0, 1)]
    : action.isOfSeveral
      ? [named.slice(0, 1), named.slice(1)]
      : action.asksOfCell
        ? [named.slice(0, 1), []]
        : [named, values.earlier ?? []];
  if (files.length === 0) return misunderstood("Ange minst en arbetsbok (.xlsx).");
  const { out, answers, text, date, enough, suggested = false } = values;
  if (date !== undefined && !action.isDated)
    return misunderstood(`${action.name} anger ingen dag: --date hör inte dit.`);
  if (date !== undefined && !isDay(date))
    return misunderstood(`--date ska vara en dag, till exempel --date 2025-12-05, och inte ${date}.`);
  if (out !== undefined && namesFile(out) && files.length > 1)
    return misunderstood("--out med ett filnamn går bara för en arbetsbok i taget. Ange en mapp.");
  if (text !== undefined && !action.readsText)
    return misunderstood(`${action.name} läser ingen text: --text hör inte dit.`);
  if (values.earlier && !action.readsEarlier)
    return misunderstood(`${action.name} läser inga tidigare rapporter: --earlier hör inte dit.`);
  if (enough !== undefined && !action.readsText)
    return misunderstood(`${action.name} läser inga kommentarer: --enough hör inte dit.`);
  if (enough !== undefined && enough !== "-" && !/^\d+(?:[.,]\d+)?\/\d+$/.test(enough))
    return misunderstood(`--enough ska vara procent/tkr, till exempel --enough 5/500, och inte ${enough}.`);
  if (action.writes === true && out === undefined && action.besideAs === undefined)
    return misunderstood("Ange --out MAPP: dit skrivs arbetsboken, och originalet lämnas som det är.");
  if (!action.writes && (out !== undefined || answers !== undefined))
    return misunderstood(`${action.name} skriver ingen arbetsbok: --out och --answers hör inte dit.`);
  if (suggested && !action.suggests)
    return misunderstood(`${action.name} föreslår inga riktningar: --suggested hör inte dit.`);
  const jobs = Number(values.jobs ?? 1);
  if (!/^[1-9]\d{0,2}$/.test(values.jobs ?? "1"))
    return misunderstood(`--jobs ska vara ett antal filer, till exempel --jobs 4, och inte ${values.jobs}.`);
  const choice = { sheet: values.sheet, hidden: values.hidden ?? false };
  return {
    kind: "run",
    action,
    files,
    beside,
    place,
    choice,
    jobs,
    out,
    answers,
    text,
    date,
    enough,
    suggested,
  };
}

/** --out names the new workbook itself, and not a folder to put it in. */
export function namesFile(out: string): boolean {
  return /\.xls[xm]$/i.test(out);
}

/** "2025-12-05", and a day that there is. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        sheet: { type: "string" },
        hidden: { type: "boolean" },
        jobs: { type: "string" },
        out: { type: "string" },
        answers: { type: "string" },
        text: { type: "string" },
        date: { type: "string" },
        enough: { type: "string" },
        suggested: { type: "boolean" },
        earlier: { type: "string", multiple: true },
        paste: { type: "string", multiple: true },
      },
    });
  } catch {
    return null;
  }
}

function misunderstood(text: string): CommandLine {
  return { kind: "misunderstood", text };
}

import type { SheetChoice } from "./commandLine";
import type { Outcome, Task } from "./actions";

/** One file to be done, as it is handed to the process that does it. */
export interface Job {
  /** As on the command line. */
  readonly file: string;
  /** The name of the action. */
  readonly action: string;
  readonly choice: SheetChoice;
  readonly answers: Task["answers"];
  readonly text?: string;
  /** Files that are read beside it. */
  readonly beside: readonly string[];
  readonly place?: Task["place"];
  readonly date: string;
  readonly enough?: string;
  readonly suggested: boolean;
  /** Where the changed workbook is written; null where the action writes none. */
  readonly target: string | null;
}

/** What the process says of a file, as it comes; "done" is the last of it. */
export type Said =
  | { readonly kind: "print"; readonly line: object }
  | { readonly kind: "tell"; readonly text: string }
  | { readonly kind: "done"; readonly outcome: Outcome };

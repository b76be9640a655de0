import { useCallback, useEffect, useState } from "react";
import type { DeclaredFunction, WorksheetFunctions } from "../../calculation";
import type { Workbook } from "../../workbook";
import { texts } from "../texts";
import { download } from "./download";
import { emptyWorkbook, listExamples, openExample, openFile, type OpenWorkbook } from "./openWorkbook";

export interface Files {
  readonly workbook: Workbook;
  readonly functions: WorksheetFunctions;
  readonly examples: readonly string[];
  /** What a save would lose, while the person is asked about it. */
  readonly lossesToAccept: readonly string[] | null;
  readonly openExample: (name: string) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly answerLosses: (saveAnyway: boolean) => void;
}

/**
 * The open workbook, and everything done with files. An empty workbook is open from the start.
 * @param say shows a Swedish sentence to the person
 * @param declared the add-in's worksheet functions
 */
export function useFiles(say: (text: string) => void, declared: readonly DeclaredFunction[]): Files {
  const [open, setOpen] = useState<OpenWorkbook>(() => emptyWorkbook(declared));
  const [examples, setExamples] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);

  const change = useCallback(
    (opening: Promise<OpenWorkbook>) => {
      opening.then(setOpen, (error: unknown) => say(error instanceof Error ? error.message : String(error)));
    },
    [say],
  );
  useEffect(() => {
    void listExamples().then(setExamples);
  }, []);
  // The workbook that was replaced is told when nothing shows it any more.
  useEffect(() => () => open.workbook.dispose(), [open]);

  const write = () => {
    open.save().then(
      (bytes) => download(open.workbook.name, bytes),
      () => say(texts.saveFailed),
    );
  };
  return {
    workbook: open.workbook,
    functions: open.functions,
    examples,
    lossesToAccept: isAsking ? open.losses : null,
    openExample: (name) => change(openExample(name, declared)),
    openFile: (file) => change(openFile(file, declared)),
    save: () => (open.losses.length > 0 ? setAsking(true) : write()),
    answerLosses: (saveAnyway) => {
      setAsking(false);
      if (saveAnyway) write();
    },
  };
}

/**
 * What the view "Kontroll" can be shown without, fetched as one file as soon as it is drawn: the actions with
 * everything that reads, reckons and writes, the forms behind "Rätta" and "Godkänn ändå", and the bar for work
 * that takes long. The user sees the pane sooner, and finds the rest there at the first click.
 */
import { useEffect, useState, type ComponentProps } from "react";
import type * as laterParts from "./laterParts";
import type { PaneActions } from "./session/paneActions";

type Parts = typeof laterParts;

let parts: Parts | undefined;

async function load(): Promise<Parts> {
  return (parts ??= await import(/* webpackChunkName: "later" */ "./laterParts"));
}

/**
 * The parts, once they are here. Not React's lazy(): it draws nothing first and waits up to 0.3 s even for
 * what is there already, so a click on "Rätta" would flash.
 */
function useParts(): Parts | undefined {
  const [loaded, setLoaded] = useState(parts);
  useEffect(() => {
    load().then(setLoaded, (fault: unknown) =>
      // Thrown while drawing, so that the FaultBoundary shows it.
      setLoaded(() => {
        throw fault;
      }),
    );
  }, []);
  return loaded;
}

export function FixPreview(props: ComponentProps<Parts["FixPreview"]>) {
  const Loaded = useParts()?.FixPreview;
  return Loaded && <Loaded {...props} />;
}

export function ApproveForm(props: ComponentProps<Parts["ApproveForm"]>) {
  const Loaded = useParts()?.ApproveForm;
  return Loaded && <Loaded {...props} />;
}

export function ProgressBar(props: ComponentProps<Parts["ProgressBar"]>) {
  const Loaded = useParts()?.ProgressBar;
  return Loaded && <Loaded {...props} />;
}

/** The actions behind the buttons. A click before they are here waits for them. */
export const actions: PaneActions = {
  activeSheet: async () => (await load()).activeSheet(),
  validateSheet: async (sheet) => (await load()).validateSheet(sheet),
  validateWorkbook: async (options) => (await load()).validateWorkbook(options),
  applyFix: async (fix) => (await load()).applyFix(fix),
  undoWrite: async (undo) => (await load()).undoWrite(undo),
  approveFinding: async (sheet, finding, reason) => (await load()).approveFinding(sheet, finding, reason),
  withdrawApproval: async (sheet, key) => (await load()).withdrawApproval(sheet, key),
  answerQuestion: async (sheet, key, answer) => (await load()).answerQuestion(sheet, key, answer),
  goTo: async (sheet, address) => (await load()).goTo(sheet, address),
  showSheet: async (sheet) => (await load()).showSheet(sheet),
  markFindings: async (report) => (await load()).markFindings(report),
  markStructure: async (sheet, view) => (await load()).markStructure(sheet, view),
  clearMarks: async () => (await load()).clearMarks(),
  watch: async (listener) => (await load()).watch(listener),
};

import { Button } from "./Button";
import { isProblem } from "../../actions/shared/outcomes";
import { countOf, paneTexts } from "../../texts/shared/pane";
import type { CheckedSheet } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";
import { softHyphens } from "../softHyphens";
import { partlyChecked } from "./partlyChecked";
import { StatusIcon } from "./StatusIcon";
import { sheetsOf, statusOf } from "./status";

/** Every sheet of the workbook in the order of the tabs, with how it stands; a click opens it. */
export function SheetList() {
  const session = useSession();
  const state = usePaneState();
  const hidden = state.workbook?.hidden ?? [];
  return (
    <>
      <ul className="sheets" aria-label={paneTexts.sheets}>
        {sheetsOf(state).map(([name, sheet]) => (
          <li key={name}>
            <Button
              className="sheet"
              appearance="subtle"
              icon={<StatusIcon kind={statusOf(sheet).kind} />}
              onClick={() => void session.openSheet(name)}
            >
              <span className="sheet-name">{softHyphens(name)}</span>
              <span className="sheet-status">
                {wordsOf(sheet)}
                {!sheet.changedSince && <span>{partlyChecked(sheet.outcome)}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {hidden.length > 0 && <p className="hint">{paneTexts.hiddenSheets(hidden)}</p>}
    </>
  );
}

function wordsOf({ outcome, changedSince }: CheckedSheet): string {
  // In a list what was found is enough; what to do about it stands on the sheet's own page.
  if (isProblem(outcome)) return outcome.text.split(/(?<=\.)\s/)[0]!;
  const questions = outcome.findings.filter(({ severity }) => severity === "warning").length;
  // A verdict of errors leaves the questions unsaid, and here they are not seen below it.
  const isSaid = outcome.verdict.kind !== "errors" || questions === 0;
  const text = isSaid ? outcome.verdict.text : `${outcome.verdict.text}, ${countOf("warning", questions)}`;
  return changedSince ? paneTexts.verdictThen(text) : text;
}

import { Button } from "../../components/Button";
import { useState } from "react";
import type { ReplacementScope, ReplacementView } from "../../../actions";
import { replacePane } from "../../../texts/functions/replacePane";
import { ReplacementPreview } from "../../components/ReplacementPreview";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { functionHelp } from "../../functionHelp";
import { useSession } from "../../session/useSession";

const texts = replacePane;
const SCOPES: readonly ReplacementScope[] = ["selection", "sheet", "workbook"];

/** "Ersätt Driftkolls funktioner": for those who get the file and have no Driftkoll. */
export function ReplaceFunctions() {
  const session = useSession();
  const [view, setView] = useState<ReplacementView | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);

  const isShown = view !== null && view.sheets.length > 0;

  async function show(scope: ReplacementScope): Promise<void> {
    setView(await session.ask("reading", () => session.actions.previewReplacement(scope, functionHelp())));
  }

  async function write(shown: ReplacementView): Promise<void> {
    const [first, ...others] = shown.writes;
    const sheet = first && others.length === 0 ? first.plan.sheet : null;
    // Shown or not: what was changed meanwhile makes the preview old.
    await session.write(() => session.actions.replaceFunctions(shown), sheet);
    setView(null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      {!isShown && (
        <JobBar>
          {SCOPES.map((scope) => (
            <Button key={scope} onClick={() => void show(scope)}>
              {texts.scopes[scope]}
            </Button>
          ))}
        </JobBar>
      )}
      <div aria-live="polite">{view && view.sheets.length === 0 && <p>{view.summary}</p>}</div>
      {isShown && (
        <ReplacementPreview
          // A new preview is a new one to look at from the top.
          key={texts.scopes[view.scope]}
          view={view}
          onWrite={() => void write(view)}
          onCancel={() => setView(null)}
        />
      )}
    </JobFrame>
  );
}

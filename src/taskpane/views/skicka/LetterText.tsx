import { Button } from "../../components/Button";
import { useState } from "react";
import type { Letter } from "../../../actions";
import { letterPane as texts } from "../../../texts/letter/pane";
import { LetterEditor } from "../../components/LetterEditor";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { usePaneState, useSession } from "../../session/useSession";
import "../../styles/amounts";

/** "Text till tjänsteskrivelse": paragraphs and a table from the figures, to be changed and copied. */
export function LetterText() {
  const session = useSession();
  const { activeSheet: sheet } = usePaneState();
  const [letter, setLetter] = useState<Letter | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(letter);

  async function show(sheets?: readonly string[]): Promise<void> {
    setLetter(await session.ask("reading", () => session.actions.writeLetter(sheets)));
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      {!letter && (
        <JobBar>
          <Button appearance="primary" onClick={() => void show(sheet ? [sheet] : undefined)}>
            {texts.forSheet}
          </Button>
          <Button onClick={() => void show()}>{texts.forWorkbook}</Button>
        </JobBar>
      )}
      {letter && <LetterEditor letter={letter} onClose={() => setLetter(null)} />}
    </JobFrame>
  );
}

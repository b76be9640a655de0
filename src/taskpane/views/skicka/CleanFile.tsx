import { Button } from "../../components/Button";
import { useState } from "react";
import type { CleaningView } from "../../../actions";
import { cleanTexts } from "../../../texts/send/clean";
import { sendTexts } from "../../../texts/send/pane";
import { replaceTexts } from "../../../texts/functions/replaceFunctions";
import { forgetStamp } from "../../components/stampKnown";
import { PreviewGroup } from "../../components/PreviewGroup";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { functionHelp } from "../../functionHelp";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useSession } from "../../session/useSession";
import "../../styles/send";

const texts = sendTexts.clean;

/** "Rensa Driftkoll ur filen": what Driftkoll has left in it, and the button that takes it away. */
export function CleanFile() {
  const session = useSession();
  const [view, setView] = useState<CleaningView | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);
  const isShown = view !== null && view.items.length > 0;

  async function show(): Promise<void> {
    setView(await session.ask("reading", () => session.actions.previewCleaning(functionHelp())));
  }

  async function remove(shown: CleaningView): Promise<void> {
    await session.write(() => session.actions.clean(shown), null);
    forgetStamp(session);
    setView(null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      {!isShown && (
        <JobBar>
          <Button appearance="primary" onClick={() => void show()}>
            {texts.show}
          </Button>
        </JobBar>
      )}
      <div aria-live="polite">
        {view && view.items.length === 0 && (
          <>
            <p>{cleanTexts.none}</p>
            {view.kept !== "" && <p className="hint">{view.kept}</p>}
          </>
        )}
      </div>
      {isShown && <Found view={view} onRemove={() => void remove(view)} onCancel={() => setView(null)} />}
    </JobFrame>
  );
}

interface FoundProps {
  view: CleaningView;
  onRemove: () => void;
  onCancel: () => void;
}

function Found({ view: { items, kept, functions }, onRemove, onCancel }: FoundProps) {
  return (
    <PreviewGroup label={texts.found} onClose={onCancel}>
      <h3>{texts.found}</h3>
      <ul className="told">
        {items.map((item, at) => (
          <li key={`${at} ${item}`}>{item}</li>
        ))}
      </ul>
      {functions?.sheets.map(({ sheet, isProtected, kept: stays }) => (
        <ul key={sheet} className="told hint">
          {isProtected && <li>{`${sheet}: ${replaceTexts.protected}`}</li>}
          {stays.map((line) => (
            <li key={line}>{`${sheet}: ${line}`}</li>
          ))}
        </ul>
      ))}
      {kept !== "" && <p className="hint">{kept}</p>}
      <JobBar>
        <Button appearance="primary" onClick={onRemove}>
          {texts.remove}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </JobBar>
    </PreviewGroup>
  );
}

import { Button } from "./Button";
import { useRef, useState } from "react";
import type { InsertionView } from "../../actions";
import { helpPaneTexts } from "../../texts/shared/help";
import { paneTexts } from "../../texts/shared/pane";
import type { FunctionHelp } from "../functionHelp";
import { useSession } from "../session/useSession";
import { PreviewGroup } from "./PreviewGroup";

const texts = helpPaneTexts;

type FormulaView = Extract<InsertionView, { kind: "formula" }>;

/** Puts a function into the marked cells, once its user has seen what it would say. */
export function InsertFunction({ help }: { help: FunctionHelp }) {
  const session = useSession();
  const [view, setView] = useState<InsertionView | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  async function show(): Promise<void> {
    setView(await session.ask("reading", () => session.actions.previewInsertion(help)));
  }

  async function write(shown: FormulaView): Promise<void> {
    await session.write(() => session.actions.insertShownFunction(shown), shown.sheet);
    close();
  }

  function close(): void {
    setView(null);
    button.current?.focus();
  }

  return (
    <div className="insert">
      <div className="buttons">
        <Button
          ref={button}
          size="small"
          aria-label={texts.insertFunction(help.name)}
          onClick={() => void show()}
        >
          {texts.insert}
        </Button>
      </div>
      <div aria-live="polite">{view?.kind === "refused" && <p>{view.text}</p>}</div>
      {view?.kind === "formula" && (
        <InsertPreview key={view.address} view={view} onWrite={() => void write(view)} onCancel={close} />
      )}
    </div>
  );
}

interface InsertPreviewProps {
  view: FormulaView;
  onWrite: () => void;
  onCancel: () => void;
}

/** The formula, where it goes, and what each argument is. It takes the focus, but not on "Infoga". */
function InsertPreview({ view, onWrite, onCancel }: InsertPreviewProps) {
  const { address, formula, given, notes } = view;
  return (
    <PreviewGroup label={texts.preview(address, formula)} onClose={onCancel}>
      <p>
        <strong>{address}</strong> <code>{formula}</code>
      </p>
      <ul>
        {given.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      <div className="buttons">
        <Button size="small" appearance="primary" onClick={onWrite}>
          {texts.write}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </PreviewGroup>
  );
}

import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";
import { Button } from "./Button";

const texts = paneTexts.firstRun;

/** On the example's own sheet: that it is one, and the way to be rid of it. */
export function ExampleNote() {
  const session = useSession();
  const { activeSheet } = usePaneState();
  // Another may stand there already: then its name has a number behind it.
  if (!activeSheet?.startsWith(texts.exampleSheet)) return null;
  return (
    <div className="progress example">
      <span>{texts.isOne}</span>
      <Button
        size="small"
        onClick={() => void session.write(() => session.actions.removeExample(activeSheet), null)}
      >
        {texts.removeExample}
      </Button>
    </div>
  );
}

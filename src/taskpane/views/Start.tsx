import { Button } from "../components/Button";
import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";

/** Before the first check of a sheet: what the button does, and what it does not. */
export function Start() {
  const session = useSession();
  const { workbook } = usePaneState();
  return (
    <div className="start">
      <p>{paneTexts.whatItDoes}</p>
      <Button appearance="primary" size="large" onClick={() => void session.checkActiveSheet()}>
        {paneTexts.check}
      </Button>
      {!workbook && <Button onClick={() => void session.checkWorkbook()}>{paneTexts.checkWorkbook}</Button>}
      <p className="hint">{paneTexts.whatItDoesNot}</p>
    </div>
  );
}

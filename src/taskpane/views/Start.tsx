import { paneTexts } from "../../texts/shared/pane";
import { Button } from "../components/Button";
import { fetched, FetchedPart } from "../fetched";
import { usePaneState, useSession } from "../session/useSession";

const texts = paneTexts.firstRun;

/** A finding drawn: fetched by itself, since nobody waits for it. */
const picture = fetched(() => import(/* webpackChunkName: "welcome" */ "../components/FindingPicture"));

/** Before the first check of a sheet: what the button does, and what it does not. */
export function Start() {
  const session = useSession();
  const { workbook, checked } = usePaneState();
  /** Nothing has been checked since the pane was opened. */
  const isFirst = checked.size === 0;

  async function showExample(): Promise<void> {
    const isAdded = await session.write(() => session.actions.addExample(), null);
    if (isAdded) await session.checkActiveSheet();
  }

  return (
    <div className="start">
      {isFirst ? (
        <ul className="start-lines">
          {texts.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{paneTexts.whatItDoes}</p>
      )}
      <Button appearance="primary" size="large" onClick={() => void session.checkActiveSheet()}>
        {paneTexts.check}
      </Button>
      {!workbook && <Button onClick={() => void session.checkWorkbook()}>{paneTexts.checkWorkbook}</Button>}
      {isFirst && <Button onClick={() => void showExample()}>{texts.showExample}</Button>}
      <p className="hint">{paneTexts.whatItDoesNot}</p>
      {isFirst && (
        <FetchedPart thing={picture} isUnasked>
          {({ FindingPicture }) => <FindingPicture />}
        </FetchedPart>
      )}
    </div>
  );
}

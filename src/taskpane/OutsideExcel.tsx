import { paneTexts } from "../texts/shared/pane";
import { Themed } from "./theme/Themed";

/** The page opened in a plain browser tab: nothing to check there, so it says where it belongs. */
export function OutsideExcel() {
  return (
    <Themed>
      <header className="head">
        <h1>{paneTexts.product}</h1>
      </header>
      <main className="view">
        <h2>{paneTexts.openInExcel}</h2>
        <p>{paneTexts.openInExcelHow}</p>
      </main>
    </Themed>
  );
}

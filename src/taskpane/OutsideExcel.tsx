import { FluentProvider } from "@fluentui/react-components";
import { paneTexts } from "../texts/shared/pane";
import { useTheme } from "./theme/useTheme";

/** The page opened in a plain browser tab: nothing to check there, so it says where it belongs. */
export function OutsideExcel() {
  return (
    <FluentProvider theme={useTheme()} className="pane">
      <header className="head">
        <h1>{paneTexts.product}</h1>
      </header>
      <main className="view">
        <h2>{paneTexts.openInExcel}</h2>
        <p>{paneTexts.openInExcelHow}</p>
      </main>
    </FluentProvider>
  );
}

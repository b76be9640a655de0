import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { areaAddress } from "../../src/domain/sheet/address";
import type { DeclaredFunction } from "../calculation";
import { FormulaBar } from "./bars/FormulaBar";
import { Messages, useMessage } from "./bars/Messages";
import { SheetTabs } from "./bars/SheetTabs";
import { TitleBar } from "./bars/TitleBar";
import { ChartStrip } from "./charts/ChartStrip";
import { useFiles } from "./files/useFiles";
import { LossDialog } from "./files/LossDialog";
import { GridView } from "./grid/GridView";
import { PaneView } from "./pane/PaneView";
import { useAddin } from "./pane/useAddin";
import { moveByF6 } from "./regions";
import { RibbonBar } from "./ribbon/RibbonBar";
import type { Ribbon, RibbonButton } from "./ribbon/readRibbon";
import { texts } from "./texts";
import { themeFor, useDarkMode } from "./theme";

/** The whole page: bars above, the grid at the left, the add-in's real pane at the right. */
export function App({ ribbon, functions }: { ribbon: Ribbon; functions: readonly DeclaredFunction[] }) {
  const isDark = useDarkMode();
  const { text, show, clear, takeBack } = useMessage();
  const files = useFiles(show, functions);
  const { workbook } = files;
  const [panePlace, setPanePlace] = useState<HTMLElement | null>(null);
  const addin = useAddin(workbook, files.functions, ribbon.panePath, panePlace);

  // What was said of one workbook says nothing of the next; the first one is empty, and there are examples.
  useEffect(() => {
    if (workbook.name === texts.newFile && files.examples.length > 0) show(texts.tryExample);
    else clear();
  }, [workbook, files.examples, show, clear]);

  // A workbook that something has been put into is not empty any more.
  useEffect(
    () =>
      workbook.subscribe((change) => {
        if (change.kind === "added" || (change.kind === "cells" && change.what === "content"))
          takeBack(texts.tryExample);
      }),
    [workbook, takeBack],
  );

  useEffect(() => {
    document.addEventListener("keydown", moveByF6);
    return () => document.removeEventListener("keydown", moveByF6);
  }, []);

  // A person's edit is computed at once; the add-in's writes are computed by the host, before it answers.
  useEffect(
    () =>
      workbook.subscribe((change, origin) => {
        if (origin !== "user" || change.kind !== "cells" || change.what !== "content") return;
        void workbook.calculate().then(() => {
          const [first] = workbook.notComputed;
          if (first) show(texts.notComputed(areaAddress({ ...first, rows: 1, columns: 1 }), first.reason));
        });
      }),
    [workbook, show],
  );

  const press = (button: RibbonButton) => {
    if (button.action.kind === "pane") return addin.show();
    addin.run(button.action.name, button.id).catch(() => show(texts.commandFailed(button.label)));
  };

  return (
    <FluentProvider theme={themeFor(isDark)}>
      <div className="page">
        <TitleBar
          fileName={workbook.name}
          examples={files.examples}
          openExample={files.openExample}
          openFile={files.openFile}
          save={files.save}
        />
        <RibbonBar ribbon={ribbon} press={press} />
        <Messages message={text} close={clear} />
        <main className="workbook" aria-label={texts.workbook}>
          <FormulaBar workbook={workbook} />
          <div className="work">
            <div className="sheet-area">
              <GridView
                workbook={workbook}
                isDark={isDark}
                refused={(sheet) => show(texts.protectedSheet(sheet.name))}
              />
              <ChartStrip workbook={workbook} />
            </div>
            <PaneView isShown={addin.isShown} close={addin.hide} setPlace={setPanePlace} />
          </div>
          <SheetTabs workbook={workbook} />
        </main>
        <LossDialog losses={files.lossesToAccept} answer={files.answerLosses} />
      </div>
    </FluentProvider>
  );
}

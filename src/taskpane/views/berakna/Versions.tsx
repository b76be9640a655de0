import { Button } from "../../components/Button";
import { useEffect, useState } from "react";
import type { VersionReport, VersionsWanted } from "../../../actions";
import { versionTexts as texts } from "../../../texts/versions/versions";
import { FileButton } from "../../components/FileButton";
import { SheetChoice } from "../../components/versions/SheetChoice";
import { VersionSheet } from "../../components/versions/VersionSheet";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useSession } from "../../session/useSession";
import { addStyles } from "../../styles/addStyles";
import css from "../../styles/versions.css";

addStyles(css);

/** "Ändrat sedan tidigare version": a file of before, or another sheet, against the workbook that is open. */
export function Versions() {
  const session = useSession();
  const [view, setView] = useState<VersionReport | null>(null);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);
  const { actions } = session;
  useEffect(() => void actions.sheetNames().then(setSheets), [actions]);

  async function show(wanted: VersionsWanted): Promise<void> {
    setView(await session.ask("reading", () => session.actions.compareWithEarlier(wanted)));
  }

  async function write({ plan }: VersionReport): Promise<void> {
    if (plan) await session.write(() => session.actions.addPlannedSheet(plan), null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <JobBar>
        {view?.plan && (
          <Button appearance="primary" onClick={() => void write(view)}>
            {texts.write}
          </Button>
        )}
        <FileButton
          label={texts.chooseFile}
          appearance={view?.plan ? "secondary" : "primary"}
          onChoose={([file]) => void show({ file: file! })}
        >
          {view ? texts.otherFile : texts.chooseFile}
        </FileButton>
      </JobBar>
      <div aria-live="polite">{view && <p className="version-summary">{view.summary}</p>}</div>
      {view && view.forecast.length > 0 && (
        <>
          <h3>{texts.forecast}</h3>
          <ul className="version-notes">
            {view.forecast.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {view?.sheets.map((sheet) => (
        <VersionSheet key={sheet.title} view={sheet} />
      ))}
      {!view && <SheetChoice sheets={sheets} onCompare={(wanted) => void show(wanted)} />}
    </JobFrame>
  );
}

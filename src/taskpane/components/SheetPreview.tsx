import { Button } from "./Button";
import type { ReactNode } from "react";
import type { PreviewLine } from "../../actions/newSheet/newSheets";
import { computingTexts as texts } from "../../texts/shared/computing";
import { ChangeTable } from "./ChangeTable";
import { JobBar } from "../jobs/JobBar";
import { Folded } from "./Folded";
import { PreviewGroup } from "./PreviewGroup";

interface SheetPreviewProps {
  name: string;
  formulas: readonly PreviewLine[];
  children: ReactNode;
  onAdd: () => void;
  onCancel: () => void;
}

/** What a new sheet would hold, with every formula on request. It takes the focus, but not on the button that adds. */
export function SheetPreview({ name, formulas, children, onAdd, onCancel }: SheetPreviewProps) {
  const rows = formulas.map(({ address, formula }) => ({ address, now: "", becomes: formula, why: "" }));
  return (
    <PreviewGroup label={name} onClose={onCancel}>
      {children}
      {rows.length > 0 && (
        <Folded summary={texts.formulas(rows.length)}>
          <ChangeTable rows={rows} />
        </Folded>
      )}
      <JobBar>
        <Button appearance="primary" onClick={onAdd}>
          {texts.addSheet}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </JobBar>
    </PreviewGroup>
  );
}

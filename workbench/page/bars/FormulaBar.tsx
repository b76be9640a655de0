import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { areaAddress, cellAddress, parseAddress } from "../../../src/domain/sheet/address";
import type { Workbook } from "../../workbook";
import { editText, readTyped } from "../grid/typedText";
import { texts } from "../texts";
import { useWorkbookChanges } from "../useWorkbook";

/**
 * The name box and the content of the marked cell; both can be written in, as in Excel. Where one of the
 * add-in's functions gave an error, its reason stands below (in Excel: in the cell's own tip).
 */
export function FormulaBar({ workbook }: { workbook: Workbook }) {
  useWorkbookChanges(workbook);
  const sheet = workbook.activeSheet;
  const [area] = workbook.selection.areas;
  const cell = { row: area?.row ?? 0, column: area?.column ?? 0 };
  const address = area ? areaAddress(area) : cellAddress(cell);
  const content = sheet.kind === "chart" ? "" : editText(sheet.content(cell), sheet.text(cell));

  const reason = sheet.kind === "chart" ? undefined : sheet.reason(cell);

  const goTo = (text: string) => {
    const wanted = parseAddress(text);
    if (wanted) workbook.select(sheet.id, [wanted]);
  };
  const write = (text: string) => {
    if (text === content || sheet.isProtected || sheet.kind === "chart") return;
    const typed = readTyped(text);
    workbook.batch(() => {
      sheet.setContent(cell, typed.content);
      if (typed.format !== undefined && sheet.format(cell) === "General") sheet.setFormat(cell, typed.format);
    });
  };
  return (
    <div className="formula-bar" role="group" aria-label={texts.formulaBar}>
      <Draft label={texts.nameBox} value={address} done={goTo} className="name-box" />
      <Draft
        label={texts.cellContent}
        value={content}
        done={write}
        className="cell-content"
        isReadOnly={sheet.isProtected || sheet.kind === "chart"}
      />
      <p className="cell-reason" role="status">
        {reason !== undefined && texts.cellReason(cellAddress(cell), sheet.text(cell), reason)}
      </p>
    </div>
  );
}

interface DraftProps {
  label: string;
  value: string;
  className: string;
  isReadOnly?: boolean;
  done: (text: string) => void;
}

/** A field whose text counts when Enter is pressed or the field is left; Escape takes it back. */
function Draft({ label, value, className, isReadOnly, done }: DraftProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft !== null) done(draft);
    setDraft(null);
  };
  return (
    <Input
      className={className}
      size="small"
      aria-label={label}
      value={draft ?? value}
      readOnly={isReadOnly ?? false}
      onChange={(_event, data) => setDraft(data.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          finish();
          // As in Excel: what is typed next goes to the grid.
          document.querySelector<HTMLElement>("section.grid")?.focus();
        }
        if (event.key === "Escape") setDraft(null);
      }}
    />
  );
}

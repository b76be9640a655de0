import { Button } from "./Button";
import { useEffect, useRef, useState } from "react";
import type { Letter } from "../../actions";
import { letterPane as texts } from "../../texts/letter/pane";
import { JobBar } from "../jobs/JobBar";
import { softHyphens, withoutSoftHyphens } from "../softHyphens";
import { copyRich } from "./copyRich";
import { plainTextOf } from "./plainTextOf";
import { PreviewGroup } from "./PreviewGroup";
import { addStyles } from "../styles/addStyles";
import css from "../styles/letter.css";
import "../styles/told";

addStyles(css);

interface LetterEditorProps {
  letter: Letter;
  onClose: () => void;
}

/** The letter as it will stand in the document: it is changed in place, and copied as it stands. */
export function LetterEditor({ letter, onClose }: LetterEditorProps) {
  const text = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  // What is written in it is the user's from here on: React draws it once, and escapes nothing that is not escaped already.
  useEffect(() => {
    if (!text.current) return;
    text.current.innerHTML = letter.html;
    // Names in the table, which are narrow here; what is copied is without them.
    for (const cell of text.current.querySelectorAll("tbody th"))
      cell.textContent = softHyphens(cell.textContent);
    for (const table of text.current.querySelectorAll("table")) nameCells(table);
  }, [letter]);

  async function copy(isRich: boolean): Promise<void> {
    const plain = withoutSoftHyphens(plainTextOf(text.current!));
    const html = isRich ? withoutSoftHyphens(copied(text.current!)) : `<pre>${escaped(plain)}</pre>`;
    setSaid((await copyRich(html, plain)) ? texts.copied : texts.notCopied);
  }

  return (
    <PreviewGroup label={texts.title} onClose={onClose}>
      {letter.remarks.length > 0 && (
        <>
          <h3>{texts.open(letter.remarks.length)}</h3>
          <ul className="told">
            {letter.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
      <div
        ref={text}
        className="letter"
        role="textbox"
        aria-multiline
        aria-label={texts.edit}
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
      />
      {letter.html.includes("<table") && <p className="hint letter-narrow">{texts.rowByRow}</p>}
      <p className="hint" role="status">
        {said}
      </p>
      <JobBar>
        <Button appearance="primary" onClick={() => void copy(true)}>
          {texts.copy}
        </Button>
        <Button onClick={() => void copy(false)}>{texts.copyPlain}</Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </JobBar>
    </PreviewGroup>
  );
}

/** Gives each figure the heading of its column, which stands beside it where the pane is too narrow for a table. */
function nameCells(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll("thead th")].map(({ textContent }) => textContent);
  for (const row of table.tBodies[0]?.rows ?? [])
    for (const cell of row.querySelectorAll("td")) cell.dataset["heading"] = headings[cell.cellIndex] ?? "";
}

/** The text as it goes to the document: without what is only for the pane. */
function copied(text: HTMLElement): string {
  const clean = text.cloneNode(true) as HTMLElement;
  for (const cell of clean.querySelectorAll("td")) delete cell.dataset["heading"];
  return clean.innerHTML;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

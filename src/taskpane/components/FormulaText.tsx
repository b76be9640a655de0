import { Fragment } from "react";
import { softHyphens } from "../softHyphens";

/** After these a formula may be broken. */
const PARTS = /(?<=[;(_+*/&!:])/;

/** What a cell says: a formula is broken between its parts, a text where its words may be, never between two letters. */
export function FormulaText({ text }: { text: string }) {
  if (!text.startsWith("=")) return softHyphens(text);
  return text.split(PARTS).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** A formula taken apart as far as needed to see what it asks for, without understanding it. */

export type PieceKind = "function" | "name" | "other";

export interface FormulaPiece {
  readonly kind: PieceKind;
  readonly text: string;
}

/**
 * Texts, quoted sheet names, errors, brackets (of tables and other workbooks), numbers, words, and single signs.
 * Words are functions where "(" follows, sheets where "!" follows, tables where "[" follows.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|#[A-Z0-9/]+[!?]?|\[(?:[^[\]]|\[[^\]]*\])*\]|\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}_:$])|[$\p{L}_\\][$\p{L}\p{N}_.\\]*|[\s\S]/giu;

const REFERENCE = /^\$?[A-Z]{1,3}(?:\$?\d{1,7})?$|^\$?\d+$/i;
const WORD = /^[\p{L}_\\]/u;

/** @param formula with its leading "=" */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces = formula.slice(1).match(PIECE) ?? [];
  return pieces.map((text, index) => {
    const next = pieces[index + 1] ?? "";
    if (!WORD.test(text)) return { kind: "other", text };
    if (next === "(") return { kind: "function", text };
    const isSheetOrTable = next === "!" || next.startsWith("[");
    const isCell = REFERENCE.test(text) && (/\d/.test(text) || next === ":" || pieces[index - 1] === ":");
    const isTruth = /^(?:TRUE|FALSE)$/i.test(text);
    return { kind: isSheetOrTable || isCell || isTruth ? "other" : "name", text };
  });
}

import { readdirSync } from "node:fs";
import path from "node:path";

/** Where each worksheet function has its file. */
export const FOLDER = path.join(__dirname, "../../src/functions/worksheet");

type WorksheetFunction = (...given: unknown[]) => unknown[][] | Promise<unknown[][]>;

/** The worksheet function of that name, as Excel calls it. */
export async function functionNamed(name: string): Promise<WorksheetFunction> {
  const functions = await Promise.all(
    readdirSync(FOLDER).map((file) => import(path.join(FOLDER, file)) as Promise<Record<string, unknown>>),
  );
  const plain = (word: string) =>
    word
      .normalize("NFD")
      .replace(/[^A-Za-z]/g, "")
      .toLowerCase();
  const [found] = functions.flatMap(Object.entries).filter(([key]) => plain(key) === plain(name));
  return found![1] as WorksheetFunction;
}

/** A number with a decimal comma, as a Swedish user writes it. */
export function number(written: string): number {
  return Number(written.replace(",", "."));
}

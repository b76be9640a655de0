import type { FindingText } from "../../../src/texts/check/findingText";

/** A heading of the page with its lines: what is asked of the catalogue, and what it says. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export type Line = readonly [asked: string, said: string, ...details: string[]];

/** A function that is heard within other sentences of the page; that all of its words are said is a test of its own. */
export const WITHIN = "within other sentences";

type Said = (...args: never[]) => unknown;
type Calls<F> = F extends (...args: infer A) => unknown ? readonly Readonly<A>[] | typeof WITHIN : never;
/** What says nothing by a function: a text, or a list of them. */
type Plain = string | number | readonly unknown[];

/** Calls of every function that a file of the catalogue hands out, each with its arguments; texts need none. */
export type Examples<T> = {
  readonly [
    K in keyof T as T[K] extends Plain
      ? never
      : T[K] extends Said
        ? K
        : keyof Examples<T[K]> extends never
          ? never
          : K
  ]: T[K] extends Said ? Calls<T[K]> : Examples<T[K]>;
};

/**
 * Everything that one file of the catalogue says.
 * @param file under src/texts, without its ending
 * @param exported all that it exports
 * @throws where a function has no example: what a text says is read before it is kept
 */
export function section<T extends object>(file: string, exported: T, examples: Examples<T>): Section {
  return { title: file, lines: linesOf(exported, examples, []) };
}

interface Tree {
  readonly [name: string]: Tree | readonly (readonly unknown[])[] | typeof WITHIN;
}

function linesOf(value: unknown, examples: Tree | undefined, path: readonly string[]): Line[] {
  if (typeof value === "string") return value === "" ? [] : [[path.join("."), value]];
  if (Array.isArray(value)) return [[path.join("."), value.map(text).join(", ")]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === "function"
      ? calls(one as Said, examples?.[name], [...path, name])
      : linesOf(one, examples?.[name] as Tree | undefined, [...path, name]),
  );
}

function calls(say: Said, examples: Tree[string] | undefined, path: readonly string[]): Line[] {
  if (examples === WITHIN) return [];
  if (!Array.isArray(examples) || examples.length === 0)
    throw new Error(`tests/support/sentences has no example of ${path.join(".")}`);
  return (examples as readonly (readonly unknown[])[]).map((args): Line => {
    const given = args.map(told).filter(Boolean).join("; ");
    const [said = "(inget)", ...details] = sentences(say(...(args as never[])));
    return [`${path.join(".")}${given && `(${given})`}`, said, ...details];
  });
}

/** An argument in the few words that tell one example from the next. */
function told(value: unknown): string {
  if (value === null) return "inget";
  if (Array.isArray(value)) return value.map(told).filter(Boolean).join(", ");
  if (typeof value === "function") return "";
  if (typeof value !== "object") return text(value);
  if ("rule" in value) return text(value.rule);
  // A table, a check and what else the domain has made would take a page.
  const entries = Object.entries(value ?? {}) as [string, unknown][];
  if (entries.some(([, one]) => isMade(one))) return "";
  return entries
    .map(([name, one]) => [name, one === true ? "" : told(one)] as const)
    .filter(([name, one]) => !NOTHING.has(one) || (value as Record<string, unknown>)[name] === true)
    .map(([name, one]) => (one === "" ? name : `${name} ${one}`))
    .join(", ");
}

/** What is not the case, or none, need not be told. */
const NOTHING: ReadonlySet<string> = new Set(["", "0", "false"]);

function isMade(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.values(value).some((one) => typeof one === "object")
  );
}

/** What an answer says, and what belongs to it; nothing where it is empty. */
function sentences(answer: unknown): string[] {
  if (answer === null || answer === undefined || answer === "") return [];
  if (Array.isArray(answer)) return answer.length === 0 ? [] : [answer.map(text).join(" ")];
  if (typeof answer !== "object") return [text(answer)];
  if ("message" in answer) return finding(answer as FindingText);
  const { text: line, detail } = answer as { text: string; detail: string };
  return [`**${line}** ${detail}`];
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.map(text).join(" = ") : String(value);
}

function finding({ title, message, hint, proof, alternatives }: FindingText): string[] {
  return [
    `**${title}** ${message}${hint ? ` ${hint}` : ""}`,
    ...proof.map((line) => `Så räknade vi: ${line}`),
    ...alternatives.map((line) => `Andra läsningar: ${line}`),
  ];
}

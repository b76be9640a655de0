import { comparable } from "../words/comparable";
import { DEGREES, unbent, type Degree } from "../words/goals/assessmentWords";
import { scaleOf, type Scale } from "./scaleOf";

/** From the best. */
const ORDER: readonly Degree[] = ["best", "high", "partly", "not"];

/**
 * A scale made of the words that stand in a table, where they are one word in several degrees: "Målet nått", "Målet
 * delvis nått", "Målet ej nått". What does not stand there is put together as the others are.
 * @returns null where the words are not of one kind, or where fewer than two degrees of it stand there
 */
export function composedScale(written: readonly string[]): Scale | null {
  const read = written.flatMap((text) => readDegree(text) ?? []);
  if (read.length === 0 || read.length < written.filter((text) => comparable(text) !== "").length)
    return null;
  const [{ stem }] = read as [NonNullable<(typeof read)[0]>];
  const degrees = new Map(read.map((one) => [one.degree, one.text]));
  if (read.some((one) => one.stem !== stem) || degrees.size < 2) return null;
  const bare = read.find(({ degree }) => degree === "best")?.text ?? capital(stem);
  const word = (degree: Degree) =>
    degrees.get(degree) ?? (degree === "best" ? bare : degree === "not" ? `Ej ${bare.toLowerCase()}` : null);
  const words = ORDER.flatMap((degree) => word(degree) ?? []);
  return scaleOf(bare, words);
}

function readDegree(text: string): { text: string; degree: Degree; stem: string } | null {
  const plain = comparable(text);
  if (plain === "") return null;
  const entry = DEGREES.find(({ pattern }) => pattern.test(plain));
  const rest = entry ? plain.replace(entry.pattern, " ").replace(/\s+/g, " ").trim() : plain;
  const stem = unbent(rest);
  return stem === "" ? null : { text, degree: entry?.means ?? "best", stem };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

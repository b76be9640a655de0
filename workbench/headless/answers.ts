import { readFile } from "node:fs/promises";
import { GOALS_KEY } from "../../src/domain/goals/goalAnswers";

/**
 * Reads the answers that --answers names: a JSON object of texts, by the key of the question, as the questions
 * were printed.
 * @returns the answers, none without a file; a plain Swedish sentence where the file cannot be used
 */
export async function readAnswers(
  file: string | undefined,
): Promise<Readonly<Record<string, string>> | string> {
  if (file === undefined) return {};
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return `Filen med svar kunde inte öppnas: ${file}.`;
  }
  const answers = parsed(text);
  return answers ?? `Filen med svar ska vara JSON av den form som --help visar: ${file}.`;
}

/** What is answered about goals, kept as one: { directions, measures, thresholds, scales, scale }. */
function goalAnswersOf(value: Record<string, unknown>): { goals: Record<string, string>; others: object } {
  const { directions, measures, thresholds, scales, scale, ...others } = value;
  const given = { directions, measures, thresholds, scales, scale };
  const isGiven = Object.values(given).some((one) => one !== undefined);
  return { goals: isGiven ? { [GOALS_KEY]: JSON.stringify(given) } : {}, others };
}

function parsed(text: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const { goals, others } = goalAnswersOf(value as Record<string, unknown>);
    const entries = Object.entries({ ...others, ...goals });
    return entries.every(([, answer]) => typeof answer === "string") ? Object.fromEntries(entries) : null;
  } catch {
    return null;
  }
}

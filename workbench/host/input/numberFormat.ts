import { isValidFormat } from "numfmt";
import { invalid } from "../errors";
import { textOf } from "../cellInput";

/** Letters beyond these stand in a format only in quotes or after a backslash. */
const LETTERS = /^(?:General|[\x20-\x7E\u00A0\u2000-\u206F\u20A0-\u20BF\u00A2-\u00B5])*$/;
const LONGEST = 255;

/**
 * A number format, in en-US form as the API has it. Swedish words ("Standard", "[Röd]", "åååå-MM-dd") are refused, and
 * so are more than four parts. "# ##0" and "0,0" are formats in en-US too, with another meaning than in Swedish: a
 * space that is written as it stands, and figures in thousands. They are taken as they are.
 * @throws HostError InvalidArgument
 */
export function numberFormatOf(value: unknown): string {
  const format = textOf(value);
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./gu, "");
  if (format.length > LONGEST || !LETTERS.test(bare) || !isFormat(format))
    throw invalid(`"${format}" is no number format.`);
  return format === "" ? "General" : format;
}

function isFormat(format: string): boolean {
  try {
    return isValidFormat(format);
  } catch {
    return false;
  }
}

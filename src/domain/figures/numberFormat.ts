/** What a number format in en-US form says about the precision of what it shows. */
export interface FormatPrecision {
  /** Decimals shown; negative where the format leaves thousands out ("#,##0," shows -3). null: as many as the number has. */
  readonly decimals: number | null;
  readonly isPercent: boolean;
  /** A date or a time: not a figure. */
  readonly isDate: boolean;
  /** Zero is shown as a dash or as nothing. */
  readonly hidesZero: boolean;
}

const known = new Map<string, FormatPrecision>();

/**
 * Reads the precision out of a number format. The first section decides, since a table that shows negative
 * numbers with other decimals than positive ones has not been seen.
 * @example formatPrecision("#,##0.0") // { decimals: 1, isPercent: false, isDate: false, hidesZero: false }
 */
export function formatPrecision(format: string): FormatPrecision {
  let precision = known.get(format);
  if (!precision) known.set(format, (precision = readFormat(format)));
  return precision;
}

function readFormat(format: string): FormatPrecision {
  const sections = splitSections(format);
  const first = bare(sections[0] ?? "");
  const zero = sections.length >= 3 ? bare(sections[2]!) : null;
  const hidesZero = zero !== null && !/[0#?]/.test(zero);
  const isDate = /[ymdhs]/i.test(first.replace(/general|standard/gi, "")) && !/[0#?]{2,}|[#?]/.test(first);
  const isPercent = first.includes("%");
  const placeholders = /[0#?][0#?,]*(?:\.([0#?]*))?(,*)/.exec(first);
  if (!placeholders || /e[+-]/i.test(first) || first.includes("/")) {
    return { decimals: null, isPercent, isDate, hidesZero };
  }
  const scaled = /([0#?])(,+)(?![0#?,])/.exec(placeholders[0])?.[2]?.length ?? 0;
  return { decimals: (placeholders[1]?.length ?? 0) - 3 * scaled, isPercent, isDate, hidesZero };
}

/** A section without quoted text, escaped characters, fill and padding, and colour or locale brackets. */
function bare(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)|^(?=;)/g) ?? [format];
}

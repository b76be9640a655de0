/**
 * A text in lines of at most so many characters, broken between words; a longer word stands on a line of its own,
 * broken where it must be.
 * @example wrapped("Totalt bör vara 20 066", 12) // ["Totalt bör", "vara 20 066"]
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[^\S\u00A0]+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

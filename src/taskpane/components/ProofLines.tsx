/** "20 266 − 15 452 = 4 814, men Avvikelse är 4 614 (skiljer −200)": the difference gets a column of its own. */
const WITH_DIFFERENCE = /^(.*\S)\s+\((skiljer [+\u2212-]?\d[\d\s.,]*%?)\)$/u;

/** The arithmetic behind a finding, a line each, the differences aligned to the right. */
export function ProofLines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="proof">
      {lines.map((line, index) => {
        const [, text, difference] = WITH_DIFFERENCE.exec(line) ?? [null, line, null];
        return (
          <li key={index}>
            <span>{text}</span>
            {difference && <span className="proof-difference">{difference}</span>}
          </li>
        );
      })}
    </ul>
  );
}

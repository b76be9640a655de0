import type { AgreementReport } from "../../../../actions/kolada/agreementRow";
import { comparisonTexts as texts } from "../../../../texts/kolada/comparison";
import { SheetNote } from "../../../components/SheetNote";
import { StatusIcon } from "../../../components/StatusIcon";

const SIGNS = {
  agrees: "ready",
  differs: "questions",
  preliminary: "changed",
  notPublished: "nothing",
  noYear: "nothing",
  partOfYear: "nothing",
  failed: "nothing",
} as const;

/** The sheet's goals beside Kolada's figures, each with a word and an icon. */
export function Agreements({ report }: { report: AgreementReport }) {
  return (
    <section aria-label={texts.goals}>
      <SheetNote sheet={report.sheet} />
      <ul className="plain-list">
        {report.rows.map(({ address, indicator, agreement, text }) => (
          <li key={address}>
            <StatusIcon kind={SIGNS[agreement]} /> <strong>{indicator}</strong> ({address}). {text}
          </li>
        ))}
      </ul>
      <p className="hint">{report.source}</p>
    </section>
  );
}

import { Button } from "./Button";
import type { FindingView, FixView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";

interface FindingButtonsProps {
  finding: FindingView;
  /** False while the sheet has changed since the check: then a proposal may be out of date. */
  canChange: boolean;
  onGoTo: (address: string) => void;
  onFix: (fix: FixView) => void;
  onApprove: () => void;
}

/** What can be done about a finding. Every name says which cell, for those who hear the buttons one by one. */
export function FindingButtons({ finding, canChange, onGoTo, onFix, onApprove }: FindingButtonsProps) {
  const { severity, fixes, title } = finding;
  const canApprove = canChange && (severity === "error" || severity === "warning");
  const choices = canChange ? fixes : [];
  return (
    <>
      {choices.length > 1 && (
        <div className="choices">
          {choices.map((fix) => (
            <Button
              key={fix.address}
              size="small"
              className="choice"
              aria-label={paneTexts.fixChoice(fix.label, fix.before, fix.after)}
              onClick={() => onFix(fix)}
            >
              <span>{fix.label}</span>
              <span className="choice-values">
                {fix.before} → {fix.after}
              </span>
            </Button>
          ))}
        </div>
      )}
      <div className="buttons">
        {canChange && <Answers finding={finding} />}
        {choices.length === 1 && <FixButton fix={choices[0]!} onFix={onFix} />}
        <GoToButtons finding={finding} onGoTo={onGoTo} />
        <OtherSheetButton finding={finding} />
        {canApprove && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={paneTexts.approveFinding(title)}
            onClick={onApprove}
          >
            {paneTexts.approve}
          </Button>
        )}
      </div>
    </>
  );
}

/** One click answers; what was asked is in the name, for those who hear the buttons one by one. */
function Answers({ finding: { answers, title } }: Pick<FindingButtonsProps, "finding">) {
  const session = useSession();
  return answers.map(({ label, key, value }) => (
    <Button
      key={label}
      size="small"
      aria-label={paneTexts.answerTo(label, title)}
      onClick={() => void session.answer(key, value)}
    >
      {label}
    </Button>
  ));
}

/** A tie has a button for each of its cells: none of them is more likely than the others. */
function GoToButtons({ finding, onGoTo }: Pick<FindingButtonsProps, "finding" | "onGoTo">) {
  const { address, proposal, otherCells } = finding;
  if (!address) return null;
  const tied = proposal ? [] : otherCells.map(({ cell }) => cell);
  if (tied.length < 2) {
    return (
      <Button size="small" aria-label={paneTexts.goToCell(address)} onClick={() => onGoTo(address)}>
        {paneTexts.goTo}
      </Button>
    );
  }
  return tied.map((cell) => (
    <Button key={cell} size="small" onClick={() => onGoTo(cell)}>
      {paneTexts.goToOneOf(cell)}
    </Button>
  ));
}

/** What it disagrees with stands on another sheet: the way there. */
function OtherSheetButton({ finding: { elsewhere } }: Pick<FindingButtonsProps, "finding">) {
  const session = useSession();
  const { activeSheet } = usePaneState();
  const [first] = elsewhere;
  if (!first || first.sheet === activeSheet) return null;
  return (
    <Button
      size="small"
      aria-label={paneTexts.goToCellOnSheet(first.cell, first.sheet)}
      onClick={() => void session.goTo(first.cell, first.sheet)}
    >
      {paneTexts.goToSheet(first.sheet)}
    </Button>
  );
}

function FixButton({ fix, onFix }: { fix: FixView; onFix: (fix: FixView) => void }) {
  const isOneCell = fix.plan.changes.length === 1;
  return (
    <Button
      size="small"
      appearance="primary"
      aria-label={isOneCell ? paneTexts.fixCell(fix.label, fix.address) : fix.label}
      onClick={() => onFix(fix)}
    >
      {fix.label}
    </Button>
  );
}

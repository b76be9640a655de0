import { Button } from "../components/Button";
import { useState } from "react";
import { fillPlan } from "../../actions/goals/fillPlan";
import type { GoalReport } from "../../actions/goals/goalReport";
import type { SheetProblem } from "../../actions/shared/outcomes";
import { cellAddress } from "../../domain/sheet/address";
import type { Plan } from "../../domain/sheet/plan";
import { goalsPaneTexts as texts } from "../../texts/goals/goalsPane";
import { SheetNote } from "../components/SheetNote";
import { useFocusWhenLost } from "../components/useFocusWhenLost";
import { useStartOnRequest } from "../components/useStartOnRequest";
import { JobBar } from "../jobs/JobBar";
import { JobFrame } from "../jobs/JobFrame";
import { usePaneState, useSession } from "../session/useSession";
import { GoalFill } from "./mal/GoalFill";
import { GoalTable } from "./mal/GoalTable";
import { Scales } from "./mal/Scales";
import { Suggestions } from "./mal/Suggestions";
import { addStyles } from "../styles/addStyles";
import css from "../styles/goals.css";
import "../styles/jobs";

addStyles(css);

/** The view "Mål": the sheet's goals with their words and why, and the write of them all. */
export function View() {
  const session = useSession();
  const { actions } = session;
  const { revision } = usePaneState();
  const [report, setReport] = useState<GoalReport | null>(null);
  const [readAt, setReadAt] = useState(revision);
  const isOld = report !== null && readAt !== revision;
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const [legends, setLegends] = useState<ReadonlySet<string>>(new Set());
  const heading = useFocusWhenLost<HTMLHeadingElement>(report);
  useStartOnRequest("goals", heading, () => void assess());

  /** Where there was a problem, what is shown stays. */
  async function show(
    work: "reading" | "saving",
    question: () => Promise<GoalReport | SheetProblem>,
  ): Promise<void> {
    const before = session.getState().revision;
    const answer = await session.ask(work, question);
    if (!answer) return;
    setReport(answer);
    setReadAt(before);
  }

  async function assess(): Promise<void> {
    setReport(null);
    setReplaced(new Set());
    setLegends(new Set());
    await show("reading", () => actions.assessGoals());
  }

  async function fill(plan: Plan): Promise<void> {
    const isWritten = await session.write(() => actions.fillGoals(plan), plan.sheet);
    if (!isWritten) return;
    setReplaced(new Set());
    setLegends(new Set());
    await show("reading", () => actions.assessGoals(plan.sheet));
    // What was filled may stand far to the right of what the user looks at.
    const [first] = plan.changes;
    if (first) await session.goTo(cellAddress(first), plan.sheet);
  }

  const plan = report && fillPlan(report, { replace: [...replaced], legends: [...legends] });
  const isAsking = report !== null && report.suggestions.length > 0;
  const isToFill = plan !== null && !isOld;
  const buttons = (
    <>
      {plan && (
        <Button appearance={isToFill && !isAsking ? "primary" : "secondary"} onClick={() => void fill(plan)}>
          {texts.fill(plan.changes.length)}
        </Button>
      )}
      <Button appearance={report && !isOld ? "secondary" : "primary"} onClick={() => void assess()}>
        {report ? texts.assessAgain : texts.assess}
      </Button>
    </>
  );

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <p role="status" className="hint">
        {isOld && texts.old}
      </p>
      {!isAsking && <JobBar>{buttons}</JobBar>}
      {report && (
        <>
          <SheetNote sheet={report.sheet} />
          <Scales
            report={report}
            onChoose={(id) => void show("saving", () => actions.chooseGoalScale(report.sheet, id))}
            onSave={(draft) => void show("saving", () => actions.keepGoalScale(report.sheet, draft))}
            onRemove={(id) => void show("saving", () => actions.removeGoalScale(report.sheet, id))}
            onFromStart={(fromStart) =>
              void show("saving", () => actions.measureFromStart(report.sheet, fromStart))
            }
            onTakeOver={(text) => void show("saving", () => actions.importGoalAnswers(report.sheet, text))}
          />
          {isAsking && (
            <Suggestions
              // Another list begins with nothing turned.
              key={report.suggestions.map(({ answerKey }) => answerKey).join("\n")}
              suggestions={report.suggestions}
              onApprove={(approvals) =>
                void show("saving", () => actions.approveDirections(report.sheet, approvals))
              }
              others={buttons}
            />
          )}
          {report.tables.map((table) => (
            <GoalTable
              key={table.address}
              table={table}
              replaced={replaced}
              hasLegend={legends.has(table.address)}
              onReplace={(address, isReplaced) => setReplaced(changed(replaced, address, isReplaced))}
              onLegend={(isWanted) => setLegends(changed(legends, table.address, isWanted))}
              onAnswer={(indicator, kind, value) =>
                void show("saving", () => actions.answerGoal(report.sheet, kind, indicator, value))
              }
            />
          ))}
          <GoalFill report={report} plan={plan} />
        </>
      )}
    </JobFrame>
  );
}

function changed(set: ReadonlySet<string>, value: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(value);
  else next.delete(value);
  return next;
}

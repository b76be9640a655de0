import { Button } from "../../../components/Button";
import { useState } from "react";
import type { AgreementReport } from "../../../../actions/kolada/agreementRow";
import type {
  ComparisonReport,
  PastedChoices,
  PastedQuestions,
} from "../../../../actions/kolada/comparisonReport";
import { comparisonTexts as texts } from "../../../../texts/kolada/comparison";
import { JobBar } from "../../../jobs/JobBar";
import { useSession } from "../../../session/useSession";
import { Choices } from "./Choices";
import { GenderChoice } from "./GenderChoice";

interface FromPasteProps {
  today: string;
  own: string;
  hasBar: boolean;
  onReport: (report: ComparisonReport | null) => void;
  onAgreements: (report: AgreementReport | null) => void;
}

/** What of the pasted table is shown; what is not said is the first. */
type PastedChosen = Pick<PastedChoices, "own"> & Partial<Pick<PastedChoices, "indicator" | "gender">>;

/** A table copied from Kolada's pages: nothing is asked of anybody but the user. */
export function FromPaste({ today, own, hasBar, onReport, onAgreements }: FromPasteProps) {
  const session = useSession();
  const [text, setText] = useState("");
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [question, setQuestion] = useState<PastedQuestions | null>(null);
  const [choices, setChoices] = useState<PastedChoices | null>(null);

  async function read(given = answers, chosen: PastedChosen = { own }): Promise<void> {
    const { indicator = null, gender = null } = chosen;
    const wish = { text, answers: given, indicator, own: chosen.own, gender, today };
    const found = await session.ask("reading", () => session.actions.comparePasted(wish));
    setQuestion(found?.kind === "pastedQuestion" ? found : null);
    setChoices(found?.kind === "pasted" ? found.choices : null);
    onReport(found?.kind === "pasted" ? found.comparison : null);
  }

  async function compareGoals(chosen: string): Promise<void> {
    const wish = { text, answers, own: chosen, today };
    const found = await session.ask("reading", () => session.actions.compareGoalsPasted(wish));
    setQuestion(found?.kind === "pastedQuestion" ? found : null);
    onAgreements(found?.kind === "agreements" ? found : null);
    if (found?.kind === "agreements") onReport(null);
  }

  function answer(key: string, value: string): void {
    const given = { ...answers, [key]: value };
    setAnswers(given);
    void read(given);
  }

  return (
    <>
      <div className="choices">
        <label>
          {texts.pasted}
          <textarea
            rows={6}
            value={text}
            aria-describedby="paste-what"
            onChange={(event) => {
              setText(event.target.value);
              setAnswers({});
              setQuestion(null);
              setChoices(null);
              onReport(null);
            }}
          />
        </label>
        <p id="paste-what" className="hint">
          {texts.paste}
        </p>
      </div>
      {question && (
        <div className="question" role="group" aria-label={question.text}>
          <p>{question.text}</p>
          <div className="buttons">
            {question.options.map(({ value, label }) => (
              <Button key={value} size="small" onClick={() => answer(question.key, value)}>
                {label}
              </Button>
            ))}
          </div>
        </div>
      )}
      {choices && (
        <div className="choices">
          <Choices
            label={texts.chosen}
            choices={choices.indicators.map((one) => ({ id: one, title: one || texts.unnamed }))}
            value={choices.indicator}
            onChange={(indicator) => void read(answers, { ...choices, indicator })}
          />
          <Choices
            label={texts.own}
            choices={choices.areas.map((one) => ({ id: one, title: one || texts.unnamedArea }))}
            value={choices.own}
            onChange={(area) => void read(answers, { ...choices, own: area })}
          />
          <GenderChoice
            genders={choices.genders}
            value={choices.gender}
            onChange={(gender) => void read(answers, { ...choices, gender })}
          />
          <div className="buttons">
            <Button size="small" onClick={() => void compareGoals(choices.own)}>
              {texts.goals}
            </Button>
          </div>
          <p className="hint">{texts.goalsPastedWhat}</p>
        </div>
      )}
      {hasBar && (
        <JobBar>
          <Button appearance="primary" onClick={() => void read()}>
            {texts.read}
          </Button>
        </JobBar>
      )}
    </>
  );
}

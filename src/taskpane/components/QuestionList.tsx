import { Button } from "./Button";
import type { QuestionView } from "../../actions/volumes/forecastReport";
import { computingTexts as texts } from "../../texts/shared/computing";

interface QuestionListProps {
  questions: readonly QuestionView[];
  onAnswer: (key: string, value: string | null) => void;
}

/** Questions, each with its answers as buttons. The names say which question, for those who hear them. */
export function QuestionList({ questions, onAnswer }: QuestionListProps) {
  return questions.map(({ key, text, answers }) => (
    <div key={key} className="question">
      <p>{text}</p>
      <div className="buttons">
        {answers.map(({ label, value }) => (
          <Button
            key={label}
            size="small"
            aria-label={texts.answerTo(label, text)}
            onClick={() => onAnswer(key, value)}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  ));
}

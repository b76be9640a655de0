import type { GoalReading, GoalRowView } from "../../../actions/goals/goalReport";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";
import { Folded } from "../../components/Folded";
import { Choice } from "./Choice";

/** The value of a choice that takes the user's own answer back. */
const AS_READ = "";

interface ReadingProps {
  row: GoalRowView;
  reading: GoalReading;
  /** null takes an answer back. */
  onAnswer: (kind: "directions" | "measures", value: string | null) => void;
}

/** How a goal was read, and the way to read it otherwise. */
export function Reading({ row, reading, onAnswer }: ReadingProps) {
  const { direction, measure, isDirectionAnswered, isMeasureAnswered } = reading;
  return (
    <Folded summary={texts.reading}>
      <div className="choices">
        <Choice
          label={texts.direction}
          name={`${texts.direction}: ${row.indicator}`}
          value={direction ?? AS_READ}
          options={options(texts.directions, direction === null || isDirectionAnswered, direction === null)}
          onChange={(value) => onAnswer("directions", value || null)}
        />
        {measure && (
          <Choice
            label={texts.measure}
            name={`${texts.measure}: ${row.indicator}`}
            value={measure === "oklart" ? AS_READ : measure}
            options={options(texts.measures, measure === "oklart" || isMeasureAnswered, measure === "oklart")}
            onChange={(value) => onAnswer("measures", value || null)}
          />
        )}
      </div>
    </Folded>
  );
}

function options(
  words: Readonly<Record<string, string>>,
  hasNone: boolean,
  isUnclear: boolean,
): (readonly [string, string])[] {
  const none = [AS_READ, isUnclear ? texts.unclear : texts.asRead] as const;
  return [...(hasNone ? [none] : []), ...Object.entries(words)];
}

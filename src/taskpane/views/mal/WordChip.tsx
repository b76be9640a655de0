import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  QuestionCircle16Regular,
  SubtractCircle16Filled,
  type FluentIcon,
} from "../../icons";
import type { CellLook } from "../../../domain/sheet/plan";

type Place = "best" | "between" | "worst" | "unknown";

/** A sign of its own shape for each place on the scale, so that it is told without colours too. */
const ICONS: Readonly<Record<Place, FluentIcon>> = {
  best: CheckmarkCircle16Filled,
  between: SubtractCircle16Filled,
  worst: DismissCircle16Filled,
  unknown: QuestionCircle16Regular,
};

interface WordChipProps {
  word: string;
  /** The word of the scale that it stands for, where it is put otherwise. */
  as?: string | undefined;
  look: CellLook | null;
  /** The words of the scale, the best first. */
  scale: readonly string[];
}

/** A word of a scale as its cell will look: its sign, the word, and its colours. */
export function WordChip({ word, as = word, look, scale }: WordChipProps) {
  const Icon = ICONS[placeOf(as, scale)];
  return (
    <span
      className="word"
      style={look ? { background: look.fill ?? undefined, color: look.font ?? undefined } : undefined}
    >
      <Icon className="icon" aria-hidden />
      {word}
    </span>
  );
}

function placeOf(word: string, scale: readonly string[]): Place {
  const step = scale.findIndex((one) => one.toLowerCase() === word.toLowerCase());
  if (step < 0) return "unknown";
  if (step === 0) return "best";
  return step === scale.length - 1 ? "worst" : "between";
}

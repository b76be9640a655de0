import { Button } from "./Button";
import type { StructureView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { useSession } from "../session/useSession";

interface AnswerButtonsProps {
  structure: StructureView;
  /** A question stands above, to be answered by yes or no; otherwise it is told how the table was read. */
  isAsked?: boolean;
}

/** "Stämmer" and "Summeras inte så"; once answered, the way back. The names say which sum, for those who hear them. */
export function AnswerButtons({ structure, isAsked = false }: AnswerButtonsProps) {
  const session = useSession();
  const words = paneTexts.structure;
  const { key, kind, text, answer } = structure;
  const button = (label: string, given: StructureView["answer"]) => (
    <Button
      size="small"
      aria-label={words.about(label, text)}
      onClick={() => void session.answer(key, given)}
    >
      {label}
    </Button>
  );
  if (answer !== null) return button(words.takeBack, null);
  return (
    <>
      {button(isAsked ? words.askedYes : words.yes, "yes")}
      {button(isAsked ? words.askedNo : kind === "sum" ? words.noSum : words.noDifference, "no")}
    </>
  );
}

import { Button } from "./Button";
import type { StructureView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { useSession } from "../session/useSession";

/** "Stämmer" and "Summeras inte så"; once answered, the way back. The names say which sum, for those who hear them. */
export function AnswerButtons({ structure }: { structure: StructureView }) {
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
      {button(words.yes, "yes")}
      {button(kind === "sum" ? words.noSum : words.noDifference, "no")}
    </>
  );
}

import { Button } from "./Button";
import { ShowMore } from "./ShowMore";
import { useState } from "react";
import type { StructureView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";
import { AnswerButtons } from "./AnswerButtons";
import { Folded } from "./Folded";

/** More than anyone reads at once. */
const AT_ONCE = 20;

interface StructureListProps {
  structure: readonly StructureView[];
  canChange: boolean;
}

/** Every sum and difference that was read, for those who want to see it in the sheet or know better. */
export function StructureList({ structure, canChange }: StructureListProps) {
  const [shown, setShown] = useState(AT_ONCE);
  if (structure.length === 0) return null;
  const hidden = structure.length - shown;
  return (
    <Folded summary={paneTexts.structure.summary(structure.length)}>
      <ul className="plain-list">
        {structure.slice(0, shown).map((one) => (
          <StructureItem key={one.key} structure={one} canChange={canChange} />
        ))}
      </ul>
      <ShowMore hidden={hidden} most={AT_ONCE} onMore={() => setShown(shown + AT_ONCE)} />
    </Folded>
  );
}

function StructureItem({ structure, canChange }: { structure: StructureView; canChange: boolean }) {
  const session = useSession();
  const isMarked = usePaneState().marked?.structure === structure.key;
  const words = paneTexts.structure;
  const show = isMarked ? words.hide : words.show;
  const said = saidOf(structure);
  return (
    <li>
      <p>{structure.text}</p>
      {said && <p className="hint">{said}</p>}
      <div className="buttons">
        {canChange && <AnswerButtons structure={structure} />}
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.about(show, structure.text)}
          onClick={() => void session.toggleStructureMarks(structure)}
        >
          {show}
        </Button>
      </div>
    </li>
  );
}

function saidOf({ answer, kind, isFirm }: StructureView): string {
  const words = paneTexts.structure;
  if (answer === "yes") return words.saidYes;
  if (answer === "no") return kind === "sum" ? words.saidNoSum : words.saidNoDifference;
  return isFirm ? "" : words.unsure;
}

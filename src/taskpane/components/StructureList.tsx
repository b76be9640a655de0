import { Button } from "./Button";
import { ShowMore } from "./ShowMore";
import type { StructureView } from "../../actions/shared/report";
import { structureTexts } from "../../texts/check/structurePane";
import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";
import { AnswerButtons } from "./AnswerButtons";
import { Folded } from "./Folded";

/** More than anyone reads at once. */
export const SUMS_AT_ONCE = 20;

interface StructureListProps {
  /** Those that are shown. */
  structure: readonly StructureView[];
  /** How many there are. */
  count: number;
  onMore: () => void;
  canChange: boolean;
}

/** Every sum and difference that was read, for those who want to see it in the sheet or know better. */
export function StructureList({ structure, count, onMore, canChange }: StructureListProps) {
  if (count === 0) return null;
  return (
    <Folded summary={structureTexts.summary(count)}>
      <ul className="plain-list">
        {structure.map((one) => (
          <StructureItem key={one.key} structure={one} canChange={canChange} />
        ))}
      </ul>
      <ShowMore hidden={count - structure.length} most={SUMS_AT_ONCE} onMore={onMore} />
    </Folded>
  );
}

function StructureItem({ structure, canChange }: { structure: StructureView; canChange: boolean }) {
  const session = useSession();
  const isMarked = usePaneState().marked?.structure === structure.key;
  const words = structureTexts;
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
          aria-label={paneTexts.structure.about(show, structure.text)}
          onClick={() => void session.toggleStructureMarks(structure)}
        >
          {show}
        </Button>
      </div>
    </li>
  );
}

function saidOf({ answer, kind, isFirm }: StructureView): string {
  const words = structureTexts;
  if (answer === "yes") return words.saidYes;
  if (answer === "no") return kind === "sum" ? words.saidNoSum : words.saidNoDifference;
  return isFirm ? "" : words.unsure;
}

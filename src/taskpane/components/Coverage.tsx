import { Button } from "./Button";
import { ShowMore } from "./ShowMore";
import { useState } from "react";
import type { CoverageView, UncheckedView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { useSession } from "../session/useSession";
import { Folded } from "./Folded";

/** More than anyone reads at once. */
const AT_ONCE = 20;

/** How much of the sheet the verdict speaks for; opened, what it does not, each with the way there. */
export function Coverage({ coverage: { text, unchecked } }: { coverage: CoverageView }) {
  const [shown, setShown] = useState(AT_ONCE);
  if (text === "") return null;
  if (unchecked.length === 0) return <p className="hint">{text}</p>;
  const hidden = unchecked.length - shown;
  return (
    <Folded summary={text}>
      <strong>{paneTexts.unchecked}</strong>
      <ul className="plain-list places" aria-label={paneTexts.unchecked}>
        {unchecked.slice(0, shown).map((one) => (
          <UncheckedItem key={one.range} unchecked={one} />
        ))}
      </ul>
      <ShowMore hidden={hidden} most={AT_ONCE} onMore={() => setShown(shown + AT_ONCE)} />
    </Folded>
  );
}

/** The whole item leads to the figures. */
function UncheckedItem({ unchecked: { range, name, why } }: { unchecked: UncheckedView }) {
  const session = useSession();
  return (
    <li>
      <Button
        size="small"
        appearance="subtle"
        className="place"
        aria-label={paneTexts.goToPlace(name, why)}
        onClick={() => void session.goTo(range)}
      >
        <span>{name}</span>
        <span className="hint">{why}</span>
      </Button>
    </li>
  );
}

import { Button } from "../components/Button";
import { useEffect, useState } from "react";
import type { KeptHistory } from "../../actions/check/corrections";
import { correctionKey } from "../../domain/sheet/keptCorrection";
import { followingTexts } from "../../texts/shared/following";
import { paneTexts } from "../../texts/shared/pane";
import { HistoryItem } from "../components/HistoryItem";
import { useFocusOnShow } from "../components/useFocusOnShow";
import { addStyles } from "../styles/addStyles";
import css from "../styles/history.css";
import { usePaneState, useSession } from "../session/useSession";

addStyles(css);

const texts = followingTexts.history;

/** What Driftkoll has changed since the pane was opened, and before that where the workbook tells. */
export function History() {
  const session = useSession();
  const { history } = usePaneState();
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const [kept, setKept] = useState<KeptHistory | null>(null);
  const known = new Set(history.map(correctionKey));
  const earlier = (kept?.corrections ?? []).filter((one) => !known.has(correctionKey(one)));

  useEffect(() => {
    void session.ask("reading", () => session.actions.keptHistory()).then(setKept);
  }, [session]);

  async function keep(isKept: boolean): Promise<void> {
    const oldestFirst = [...history].reverse();
    await session.ask("saving", () => session.actions.keepHistory(isKept, oldestFirst));
    setKept(await session.ask("reading", () => session.actions.keptHistory()));
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p className="hint">{history.length > 0 ? texts.what : texts.none}</p>
      <ul className="history" aria-label={texts.title}>
        {history.map((entry) => (
          <HistoryItem key={entry.id} correction={entry}>
            {entry.undo ? (
              <Button
                size="small"
                aria-label={paneTexts.undoChange(entry.text)}
                onClick={() => void session.undoEntry(entry.id)}
              >
                {paneTexts.undo}
              </Button>
            ) : (
              <p className="hint">{texts.notUndone}</p>
            )}
          </HistoryItem>
        ))}
      </ul>
      {earlier.length > 0 && (
        <>
          <h3>{texts.earlier}</h3>
          <ul className="history" aria-label={texts.earlier}>
            {[...earlier].reverse().map((correction) => (
              <HistoryItem key={correctionKey(correction)} correction={correction} />
            ))}
          </ul>
        </>
      )}
      {kept && (
        <div className="follow">
          <label>
            <input
              type="checkbox"
              checked={kept.isKept}
              onChange={({ target: { checked } }) => void keep(checked)}
            />
            {texts.keep}
          </label>
          <p className="hint">{texts.keepHint}</p>
        </div>
      )}
    </>
  );
}

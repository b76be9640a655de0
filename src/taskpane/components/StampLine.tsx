import { Button } from "./Button";
import { useEffect, useState } from "react";
import type { StampChangeView } from "../../actions";
import { sendTexts } from "../../texts/send/pane";
import type { Session } from "../session/session";
import { usePaneState, useSession } from "../session/useSession";
import "../styles/send";
import { Folded } from "./Folded";
import { knownStamp, rememberStamp, type KnownStamp } from "./stampKnown";
import { StatusIcon } from "./StatusIcon";

const texts = sendTexts.stamp;

/** How the workbook stands against its stamp; nothing where it has none, and nothing while it is being found out. */
export function StampLine() {
  const session = useSession();
  const { revision } = usePaneState();
  const [shown, setShown] = useState(() => knownStamp(session));
  useEffect(() => {
    if (shown) return undefined;
    let isDrawn = true;
    void quietly(session).then((found) => {
      if (found === null) return;
      rememberStamp(session, found);
      if (isDrawn) setShown(found);
    });
    return () => {
      isDrawn = false;
    };
  }, [session, shown]);
  if (!shown || shown.report.state === "none") return null;
  const { report } = shown;

  async function again(): Promise<void> {
    const asked = session.getState().revision;
    const found = await session.ask("reading", () => session.actions.checkStamp());
    if (!found) return;
    const next = { report: found, revision: asked };
    rememberStamp(session, next);
    setShown(next);
  }

  return (
    <section className="stamp" aria-label={texts.label}>
      <div className="stamp-verdict">
        <StatusIcon kind={ICONS[report.state]} />
        <div>
          <p className="stamp-text">{report.text}</p>
          {report.detail !== "" && <p className="hint">{report.detail}</p>}
        </div>
      </div>
      {report.changes.length > 0 && (
        <Folded summary={texts.changes(report.changes.length)}>
          <ul className="told">
            {report.changes.map((change, at) => (
              <Change key={`${at} ${change.title}`} change={change} />
            ))}
          </ul>
          {report.more > 0 && <p className="hint">{texts.more(report.more)}</p>}
        </Folded>
      )}
      {shown.revision !== revision && (
        <div className="buttons">
          <span className="hint">{texts.old}</span>
          <Button size="small" onClick={() => void again()}>
            {texts.again}
          </Button>
        </div>
      )}
    </section>
  );
}

const ICONS = {
  none: "nothing",
  broken: "problem",
  newer: "problem",
  unchanged: "ready",
  changed: "changed",
} as const;

/** Not through the session: nobody has asked, so neither a bar nor a notice is shown. @returns null on any trouble */
async function quietly(session: Session): Promise<KnownStamp | null> {
  const { revision } = session.getState();
  try {
    const report = await session.actions.lookForStamp();
    return report.kind === "stamp" ? { report, revision } : null;
  } catch {
    return null;
  }
}

function Change({ change: { sheet, address, title, text, effects } }: { change: StampChangeView }) {
  const session = useSession();
  const name = `${sheet}: ${title}`;
  return (
    <li>
      {address === null ? (
        <span className="block-title">{name}</span>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className="block-way block-title"
          aria-label={texts.goTo(title, sheet)}
          onClick={() => void session.goTo(address, sheet)}
        >
          {name}
        </Button>
      )}
      <span>{text}</span>
      {effects.length > 0 && (
        <ul className="told effects">
          {effects.map((effect) => (
            <li key={effect.text} className={effect.kind === "follows" ? "hint" : undefined}>
              {effect.text}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

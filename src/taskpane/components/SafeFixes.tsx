import { Button } from "./Button";
import { useEffect, useState } from "react";
import type { SafeFixes as Fixes } from "../../actions/check/safeFixes";
import type { SheetReport } from "../../actions/shared/report";
import { followingTexts } from "../../texts/shared/following";
import { paneTexts } from "../../texts/shared/pane";
import { useSession } from "../session/useSession";
import { ChangeTable } from "./ChangeTable";
import { PreviewGroup } from "./PreviewGroup";

const texts = followingTexts.safe;

/** One is what its own card offers. */
const FEWEST = 2;

/** The corrections that need not be looked at one by one: all of them in one preview, written and taken back as one. */
export function SafeFixes({ report }: { report: SheetReport }) {
  const session = useSession();
  const [safe, setSafe] = useState<Fixes | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void session.actions.safeFixes(report.sheet).then((fixes) => {
      if (isCurrent) setSafe(fixes);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, report]);

  if (!safe || safe.sheet !== report.sheet || safe.fixes.length < FEWEST) return null;
  if (!isOpen)
    return (
      <div className="buttons">
        <Button size="small" appearance="primary" onClick={() => setOpen(true)}>
          {texts.fix(safe.fixes.length)}
        </Button>
      </div>
    );
  const reason = safe.fixes.map(({ title, message }) => `${title}: ${message}`).join(" ");
  return (
    <Preview
      safe={safe}
      onCancel={() => setOpen(false)}
      onWrite={() => {
        setOpen(false);
        void session.write(() => session.actions.applySafeFixes(safe), safe.sheet, reason);
      }}
    />
  );
}

interface PreviewProps {
  safe: Fixes;
  onWrite: () => void;
  onCancel: () => void;
}

function Preview({ safe: { fixes }, onWrite, onCancel }: PreviewProps) {
  const rows = fixes.map(({ title, fix: { address, before, after } }) => ({
    address,
    now: before,
    becomes: after,
    why: title,
  }));
  return (
    <PreviewGroup label={texts.fix(fixes.length)} onClose={onCancel}>
      <p className="hint">{texts.what}</p>
      <ChangeTable rows={rows} />
      <div className="buttons">
        <Button size="small" appearance="primary" onClick={onWrite}>
          {texts.write(fixes.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </PreviewGroup>
  );
}

import { Button } from "./Button";
import { useEffect, useEffectEvent, useState } from "react";
import type { FindingView } from "../../actions/shared/report";
import { followingTexts } from "../../texts/shared/following";
import { ChevronDown16Regular, ChevronUp16Regular } from "../icons";
import { useSession } from "../session/useSession";
import { cardOf } from "./cardOf";

const texts = followingTexts.steps;

interface FindingStepsProps {
  /** In the order they are shown. */
  findings: readonly FindingView[];
  /** Sees to it that a finding is drawn, however many there are. */
  onReach: (finding: FindingView) => void;
}

/** The next finding and the one before, by button or by Alt and an arrow: the card gets the focus, and the sheet follows. */
export function FindingSteps({ findings, onReach }: FindingStepsProps) {
  const session = useSession();
  const [at, setAt] = useState<{ key: string | null; index: number }>({ key: null, index: -1 });
  const found = findings.findIndex(({ key }) => key === at.key);
  // One that has been mended leaves its place to the one after it.
  const place = found >= 0 ? found : at.index - (at.key === null ? 0 : 0.5);

  function go(step: 1 | -1): void {
    const next = step === 1 ? Math.floor(place) + 1 : Math.ceil(place) - 1;
    const index = Math.min(Math.max(next, 0), findings.length - 1);
    const finding = findings[index];
    if (!finding) return;
    setAt({ key: finding.key, index });
    onReach(finding);
    // Once it is drawn.
    setTimeout(() => cardOf(finding)?.focus());
    if (finding.address) void session.goTo(finding.address);
  }

  const byKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    go(event.key === "ArrowDown" ? 1 : -1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => byKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  if (findings.length < 2) return null;
  return (
    <div className="steps" role="group" aria-label={texts.label}>
      <span>{found >= 0 ? texts.place(found + 1, findings.length) : texts.all(findings.length)}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp16Regular />}
        aria-label={texts.previous}
        aria-keyshortcuts="Alt+ArrowUp"
        aria-disabled={found === 0}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown16Regular />}
        aria-label={texts.next}
        aria-keyshortcuts="Alt+ArrowDown"
        aria-disabled={found === findings.length - 1}
        onClick={() => go(1)}
      />
    </div>
  );
}

import { ShowMore } from "./ShowMore";
import { useId, useState } from "react";
import { stableIds, type DrawnFinding } from "./stableIds";
import type { FindingView, StructureView } from "../../actions/shared/report";
import type { Severity } from "../../domain/findings/findings";
import { paneTexts } from "../../texts/shared/pane";
import { FindingCard } from "./FindingCard";

/** More cards than anyone reads at once; drawing hundreds would only make the pane slow. */
const AT_ONCE = 20;

interface FindingGroupProps {
  severity: Severity;
  findings: readonly FindingView[];
  canChange: boolean;
  /** Shows the proof without a click. */
  startsOpen: boolean;
  /** The sum that a finding asks about, where it does. */
  structureOf: (finding: FindingView) => StructureView | null;
  /** Drawn whatever its place. */
  reached: FindingView | null;
}

/** The findings of one severity under a heading that says the word. */
export function FindingGroup({
  severity,
  findings,
  canChange,
  startsOpen,
  structureOf,
  reached,
}: FindingGroupProps) {
  const headingId = useId();
  const [asked, setShown] = useState(AT_ONCE);
  const shown = Math.max(asked, findings.findIndex(({ key }) => key === reached?.key) + 1);
  // Kept from one drawing to the next: React's own way of reckoning a state from what was drawn before.
  const [drawn, setDrawn] = useState<{ of: readonly FindingView[]; ids: readonly DrawnFinding[] }>({
    of: [],
    ids: [],
  });
  const ids =
    drawn.of === findings && drawn.ids.length >= Math.min(shown, findings.length)
      ? drawn.ids
      : stableIds(drawn.ids, findings.slice(0, shown));
  if (ids !== drawn.ids) setDrawn({ of: findings, ids });
  if (findings.length === 0) return null;
  const hidden = findings.length - shown;
  return (
    <section aria-labelledby={headingId} className="group">
      <h3 id={headingId}>{paneTexts.severityHeading[severity]}</h3>
      {findings.slice(0, shown).map((finding, index) => (
        <FindingCard
          key={ids[index]!.id}
          finding={finding}
          canChange={canChange}
          startsOpen={startsOpen}
          structure={structureOf(finding)}
        />
      ))}
      <ShowMore hidden={hidden} most={AT_ONCE} onMore={() => setShown(shown + AT_ONCE)} />
    </section>
  );
}

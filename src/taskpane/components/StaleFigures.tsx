import { useEffect, useRef, useState } from "react";
import type { StaleReport } from "../../actions";
import type { Plan } from "../../domain/sheet/plan";
import { staleTexts as texts } from "../../texts/check/stale";
import { usePaneState, useSession } from "../session/useSession";
import { CellLink } from "./CellLink";

/** So long after the last change the workbook is looked through again. */
const REST_MS = 2000;

/** After a correction: the totals, sheets and texts that still go by the old figure. Nothing where all have followed. */
export function StaleFigures({ plan }: { plan: Plan }) {
  const [found, setFound] = useState<{ plan: Plan; report: StaleReport } | null>(null);
  const { actions } = useSession();
  const { revision } = usePaneState();
  const latest = useRef<{ plan: Plan; report: StaleReport } | null>(null);
  const begun = useRef<Plan | null>(null);
  useEffect(() => {
    const before = latest.current?.plan === plan ? latest.current.report : null;
    // What somebody mends afterwards leaves the list, when nothing has been typed for a while.
    if (before?.items.length === 0) return undefined;
    let isOld = false;
    const look = async () => {
      const stood = before?.items.map(({ sheet }) => sheet);
      const report = await (stood ? actions.followAgain(plan, stood) : actions.followCorrection(plan));
      if (isOld || report.kind !== "stale") return;
      latest.current = { plan, report };
      setFound(latest.current);
    };
    const timer = setTimeout(() => void look(), begun.current === plan ? REST_MS : 0);
    begun.current = plan;
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [actions, plan, revision]);
  const items = found?.plan === plan ? found.report.items : [];
  return (
    <div aria-live="polite">
      {items.length > 0 && (
        <section className="card" aria-label={texts.title}>
          <h3>{texts.title}</h3>
          <p className="hint">{texts.hint}</p>
          <ul>
            {items.map(({ sheet, address, text }) => (
              <li key={`${sheet}!${address}`}>
                <CellLink sheet={sheet} cell={address} name={`${address}: ${text}`} text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

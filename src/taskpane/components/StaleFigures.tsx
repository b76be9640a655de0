import { useEffect, useRef, useState } from "react";
import type { StaleReport } from "../../actions";
import type { Plan } from "../../domain/sheet/plan";
import { staleTexts as texts } from "../../texts/check/stale";
import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";

/** So long after the last change the workbook is looked through again. */
const REST_MS = 2000;

/** After a correction: the totals, sheets and texts that still go by the old figure. Nothing where all have followed. */
export function StaleFigures({ plan }: { plan: Plan }) {
  const session = useSession();
  const [found, setFound] = useState<{ plan: Plan; report: StaleReport } | null>(null);
  const { actions } = session;
  const { revision } = usePaneState();
  const followed = useRef<Plan | null>(null);
  useEffect(() => {
    let isOld = false;
    // What somebody mends afterwards leaves the list, when nothing has been typed for a while.
    const rest = followed.current === plan ? REST_MS : 0;
    followed.current = plan;
    const timer = setTimeout(() => {
      void actions.followCorrection(plan).then((report) => {
        if (!isOld && report.kind === "stale") setFound({ plan, report });
      });
    }, rest);
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
                <button
                  type="button"
                  className="link"
                  aria-label={paneTexts.goToCell(`${address}: ${text}`)}
                  onClick={() => void session.ask("marking", () => actions.goTo(sheet, address))}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

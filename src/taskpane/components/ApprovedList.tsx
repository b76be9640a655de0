import { Button } from "./Button";
import type { ApprovedView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { approvingTexts } from "../../texts/shared/approving";
import { useSession } from "../session/useSession";
import { Folded } from "./Folded";

interface ApprovedListProps {
  approved: readonly ApprovedView[];
  canChange: boolean;
}

/** What somebody has accepted as it stands, with the reason, and the way back. */
export function ApprovedList({ approved, canChange }: ApprovedListProps) {
  const session = useSession();
  return (
    <Folded summary={paneTexts.approved(approved.map(({ severity }) => severity))}>
      <ul className="plain-list">
        {approved.map(({ key, title, message, reason, date, name }) => (
          <li key={key}>
            <strong>{title}</strong>
            <p>{message}</p>
            <p className="hint">{approvingTexts.approvedReason(reason, date, name)}</p>
            {canChange && (
              <Button
                size="small"
                aria-label={approvingTexts.withdrawFinding(title)}
                onClick={() => void session.withdraw(key)}
              >
                {approvingTexts.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

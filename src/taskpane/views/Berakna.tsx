import { JobView } from "../jobs/JobView";
import { JOBS } from "./berakna/jobs";

/** The view "Beräkna": what can be computed in the sheet. Each job shows what it would write. */
export function View() {
  return <JobView jobs={JOBS} />;
}

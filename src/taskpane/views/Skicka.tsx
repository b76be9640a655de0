import { JobView } from "../jobs/JobView";
import { JOBS } from "./skicka/jobs";

/** The view "Skicka": what is done with a workbook before others get it. */
export function View() {
  return <JobView jobs={JOBS} />;
}

import { useState } from "react";
import { FetchedPart } from "../fetched";
import { usePaneState, useSession } from "../session/useSession";
import { WayBackContext, type Job } from "./job";
import { JobList } from "./JobList";
import "../styles/jobs";

/** A view of jobs: the list, or the one that was chosen. The session remembers which while other tabs are looked at. */
export function JobView({ jobs }: { jobs: readonly Job[] }) {
  const session = useSession();
  const { view, jobs: opened } = usePaneState();
  /** What was open when the tab was reached, which leaves the focus where it is. */
  const [arrived, setArrived] = useState<string | null>(() => opened[view] ?? null);
  const [left, setLeft] = useState<string | null>(null);
  const job = jobs.find(({ id }) => id === opened[view]);

  function choose(id: string): void {
    setArrived(null);
    session.openJob(id);
  }

  function back(): void {
    setLeft(job?.id ?? null);
    session.closeJob();
  }

  if (!job) return <JobList jobs={jobs} left={left} onChoose={choose} />;
  return (
    <WayBackContext value={{ back, isJustChosen: arrived !== job.id }}>
      <FetchedPart thing={job.content}>{(Content) => <Content />}</FetchedPart>
    </WayBackContext>
  );
}

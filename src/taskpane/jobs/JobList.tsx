import { ChevronRight16Regular } from "../icons";
import { useEffect, useRef } from "react";
import type { Job } from "./job";

interface JobListProps {
  jobs: readonly Job[];
  /** The job that was just left: its entry takes the focus, so that the keyboard goes on from where it was. */
  left: string | null;
  onChoose: (id: string) => void;
}

/** The jobs of a view, the most useful first: name, one line and a small picture each. */
export function JobList({ jobs, left, onChoose }: JobListProps) {
  const entry = useRef<HTMLButtonElement>(null);
  useEffect(() => entry.current?.focus(), []);
  return (
    <ul className="jobs">
      {jobs.map(({ id, name, line, picture: Picture }) => (
        <li key={id}>
          <button
            ref={id === left ? entry : null}
            type="button"
            className="job-entry"
            onClick={() => onChoose(id)}
          >
            <Picture />
            <span className="job-words">
              <span className="job-name">{name}</span>
              <span className="job-line">{line}</span>
            </span>
            <ChevronRight16Regular className="job-sign" aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

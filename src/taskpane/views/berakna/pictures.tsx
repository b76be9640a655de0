/** Small drawings of what each job gives, in the pane's own colours. */
import { JobPicture } from "../../jobs/JobPicture";

/** Bars on both sides of a line. */
export function DeviationPicture() {
  return (
    <JobPicture>
      <path d="M22 3v26" />
      <path className="filled" d="M10 6h11v5H10zM15 21h6v5h-6z" />
      <path className="filled accent" d="M23 13.5h14v5H23z" />
    </JobPicture>
  );
}

/** From one level to another, a step at a time. */
export function BridgePicture() {
  return (
    <JobPicture>
      <path className="filled" d="M3 12h8v17H3zM33 5h8v24h-8z" />
      <path className="filled accent" d="M13 7h8v5h-8zM23 5h8v2h-8z" />
      <path d="M3 30h38" />
    </JobPicture>
  );
}

/** A curve so far, and where it may end. */
export function YearPicture() {
  return (
    <JobPicture>
      <path d="M4 3v26h37" />
      <path d="M4 27 12 22 20 18 26 14" />
      <g className="accent">
        <path strokeDasharray="3 3.5" d="M26 14 40 5M26 14 40 12" />
        <circle className="filled" cx="26" cy="14" r="2.5" />
      </g>
    </JobPicture>
  );
}

/** Rows and columns, and a plus. */
export function NewSheetPicture() {
  return (
    <JobPicture>
      <path d="M4 4h26v24H4zM4 11h26M4 18h26M13 4v24" />
      <g className="accent">
        <path d="M36 10v12M30 16h12" />
      </g>
    </JobPicture>
  );
}

/** One line among others. */
export function ComparisonPicture() {
  return (
    <JobPicture>
      <path d="M4 3v26h37" />
      <path strokeDasharray="3 3.5" d="M5 12 16 15 28 11 40 14M5 22 16 20 28 23 40 20" />
      <path className="accent" d="M5 26 16 19 28 15 40 7" />
    </JobPicture>
  );
}

/** Two sheets, one behind the other, with a row that differs. */
export function VersionsPicture() {
  return (
    <JobPicture>
      <path d="M12 8V3h27v19h-5M5 8h27v21H5zM5 15h27M5 22h27" />
      <path className="filled accent" d="M8 17h21v3H8z" />
    </JobPicture>
  );
}

/** Small drawings of what each job gives, in the pane's own colours. */
import { JobPicture } from "../../jobs/JobPicture";

/** A function of ours, and an equals sign of Excel's own. */
export function ReplacePicture() {
  return (
    <JobPicture>
      <path d="M11 6c-4 0-5 2-5 6v14M2 14h8M12 15l6 9M18 15l-6 9" />
      <g className="accent">
        <path d="M21 16h6M25 13l3 3-3 3M33 13h9M33 19h9" />
      </g>
    </JobPicture>
  );
}

/** Several small tables, and the one that they become. */
export function ConsolidationPicture() {
  return (
    <JobPicture>
      <path d="M2 3h12v7H2zM2 13h12v7H2zM2 23h12v7H2zM17 6h4l3 8M17 16h7M17 26h4l3-8" />
      <g className="accent">
        <path d="M27 7h15v18H27zM27 13h15M27 19h15M33 7v18" />
      </g>
    </JobPicture>
  );
}

/** A page of text with a table in it. */
export function LetterPicture() {
  return (
    <JobPicture>
      <path d="M9 2h26v28H9zM14 7h12M14 11h16M14 26h10" />
      <g className="accent">
        <path d="M14 15h16v7H14zM14 18.5h16M22 15v7" />
      </g>
    </JobPicture>
  );
}

/** A hole, and what fills most of it. */
export function RemedyPicture() {
  return (
    <JobPicture>
      <path d="M3 6h14v20H3zM3 30h38" />
      <path className="accent filled" d="M24 12h14v14H24z" />
      <path d="M24 6h14" strokeDasharray="3 3" />
    </JobPicture>
  );
}

/** A page with lines, and a stamp on it. */
export function PreparePicture() {
  return (
    <JobPicture>
      <path d="M6 2h20v28H6zM10 8h12M10 13h12M10 18h6" />
      <g className="accent">
        <circle cx="30" cy="20" r="9" />
        <path d="M26 20l3 3 6-6" />
      </g>
    </JobPicture>
  );
}

/** A page from which lines are wiped away. */
export function CleanPicture() {
  return (
    <JobPicture>
      <path d="M6 2h20v28H6zM10 8h12M10 13h5" />
      <g className="accent">
        <path d="M38 8L26 20l-6 2 2-6L34 4zM14 28h20" />
      </g>
    </JobPicture>
  );
}

/** A text, and the figure of a table that it is held against. */
export function CommentsPicture() {
  return (
    <JobPicture>
      <path d="M3 7h16M3 13h12M3 19h16M3 25h9" />
      <path d="M26 6h15v20H26zM26 13h15M26 19h15" />
      <g className="accent">
        <path d="M16 13h7M20 10l3 3-3 3" />
      </g>
    </JobPicture>
  );
}

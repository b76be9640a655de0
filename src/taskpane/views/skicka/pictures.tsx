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

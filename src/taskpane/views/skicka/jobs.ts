/** What "Skicka" offers, in the order it is done. How to add one: ../../README.md. */
import { paneTexts } from "../../../texts/shared/pane";
import { fetched } from "../../fetched";
import type { Job } from "../../jobs/job";
import { ReplacePicture } from "./pictures";

export const JOBS: readonly Job[] = [
  {
    id: "replaceFunctions",
    name: paneTexts.replace.title,
    line: paneTexts.replace.line,
    picture: ReplacePicture,
    content: fetched(
      async () =>
        (await import(/* webpackChunkName: "job-replaceFunctions" */ "./ReplaceFunctions")).ReplaceFunctions,
    ),
  },
];

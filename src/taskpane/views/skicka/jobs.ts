/** What "Skicka" offers, in the order it is done. How to add one: ../../README.md. */
import { commentTexts } from "../../../texts/comments/comments";
import { consolidationPane } from "../../../texts/consolidation/pane";
import { letterPane } from "../../../texts/letter/pane";
import { remedyPane } from "../../../texts/remedies/pane";
import { sendTexts } from "../../../texts/send/pane";
import { replacePane } from "../../../texts/functions/replacePane";
import { fetched } from "../../fetched";
import type { Job } from "../../jobs/job";
import {
  CommentsPicture,
  CleanPicture,
  ConsolidationPicture,
  LetterPicture,
  PreparePicture,
  RemedyPicture,
  ReplacePicture,
} from "./pictures";

export const JOBS: readonly Job[] = [
  {
    id: "prepare",
    name: sendTexts.prepare.title,
    line: sendTexts.prepare.line,
    picture: PreparePicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-prepare" */ "./PrepareSending")).PrepareSending,
    ),
  },
  {
    id: "consolidation",
    name: consolidationPane.title,
    line: consolidationPane.line,
    picture: ConsolidationPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-consolidation" */ "./Consolidation")).Consolidation,
    ),
  },
  {
    id: "letter",
    name: letterPane.title,
    line: letterPane.line,
    picture: LetterPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-letter" */ "./LetterText")).LetterText,
    ),
  },
  {
    id: "remedies",
    name: remedyPane.title,
    line: remedyPane.line,
    picture: RemedyPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-remedies" */ "./Remedies")).Remedies,
    ),
  },
  {
    id: "comments",
    name: commentTexts.job.title,
    line: commentTexts.job.line,
    picture: CommentsPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-comments" */ "./Comments")).Comments,
    ),
  },
  {
    id: "replaceFunctions",
    name: replacePane.title,
    line: replacePane.line,
    picture: ReplacePicture,
    content: fetched(
      async () =>
        (await import(/* webpackChunkName: "job-replaceFunctions" */ "./ReplaceFunctions")).ReplaceFunctions,
    ),
  },
  {
    id: "clean",
    name: sendTexts.clean.title,
    line: sendTexts.clean.line,
    picture: CleanPicture,
    content: fetched(async () => (await import(/* webpackChunkName: "job-clean" */ "./CleanFile")).CleanFile),
  },
];

/** What "Beräkna" offers, the most useful first. How to add one: ../../README.md. */
import { computingTexts as texts } from "../../../texts/shared/computing";
import { versionTexts } from "../../../texts/versions/versions";
import { fetched } from "../../fetched";
import type { Job } from "../../jobs/job";
import {
  BridgePicture,
  ComparisonPicture,
  DeviationPicture,
  NewSheetPicture,
  VersionsPicture,
  YearPicture,
} from "./pictures";

export const JOBS: readonly Job[] = [
  {
    id: "deviations",
    name: texts.deviations.title,
    line: texts.deviations.line,
    picture: DeviationPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-deviations" */ "./Deviations")).Deviations,
    ),
  },
  {
    id: "volumes",
    name: texts.volumes.title,
    line: texts.volumes.line,
    picture: BridgePicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-volumes" */ "./VolumeForecast")).VolumeForecast,
    ),
  },
  {
    id: "year",
    name: texts.year.title,
    line: texts.year.line,
    picture: YearPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-year" */ "./YearForecast")).YearForecast,
    ),
  },
  {
    id: "newSheet",
    name: texts.newSheet.title,
    line: texts.newSheet.line,
    picture: NewSheetPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-newSheet" */ "./NewSheet")).NewSheet,
    ),
  },
  {
    id: "comparison",
    name: texts.comparison.title,
    line: texts.comparison.line,
    picture: ComparisonPicture,
    content: fetched(async () => (await import(/* webpackChunkName: "job-comparison" */ "./Jamfor")).Jamfor),
  },
  {
    id: "versions",
    name: versionTexts.title,
    line: versionTexts.line,
    picture: VersionsPicture,
    content: fetched(
      async () => (await import(/* webpackChunkName: "job-versions" */ "./Versions")).Versions,
    ),
  },
];

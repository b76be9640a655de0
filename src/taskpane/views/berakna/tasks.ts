/** What "Beräkna" offers, the most useful first. A task is a component that draws a TaskCard. */
import type { ComponentType } from "react";
import { Deviations } from "./Deviations";
import { NewSheet } from "./NewSheet";
import { ReplaceFunctions } from "../skicka/ReplaceFunctions";
import { VolumeForecast } from "./VolumeForecast";
import { YearForecast } from "./YearForecast";

export const TASKS: readonly ComponentType[] = [
  Deviations,
  VolumeForecast,
  YearForecast,
  NewSheet,
  ReplaceFunctions,
];

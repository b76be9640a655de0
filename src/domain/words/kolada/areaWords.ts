import { pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** The country, by the words it is called. */
export const WHOLE_COUNTRY: Entry = {
  means: "country",
  pattern: /^(riket|hela riket|sverige)$/,
  example: "Riket",
  unlike: "Riket runt",
};
/** What may stand around the name of a municipality; the name is what is left without it. */
export const AROUND_NAME: PatternEntry = {
  means: "around",
  pattern: /^kommunen |(?<=[a-zåäö])s? (?:kommun|stad)s?$/,
  example: "Nässjö kommun",
  unlike: "Nässjö",
};
/** A group of municipalities that are alike, or a mean over many. */
export const OF_AREA_GROUP: Entry = {
  means: "group",
  pattern: pattern(
    /^liknande kommuner|^alla kommuner|^alla regioner|ovägt|^(?:kommungrupp|jämförelsegrupp)/,
    whole("läns kommuner"),
  ),
  example: "Liknande kommuner, IFO, Nässjö, 2022",
  unlike: "Nässjö",
};
/** A region, by its name. */
export const OF_REGION: Entry = {
  means: "region",
  pattern: /^region [a-zåäö]|^[a-zåäö]+ läns landsting$/,
  example: "Region Jönköpings län",
  unlike: "Regionplan",
};

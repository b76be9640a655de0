import { begins, pattern, whole } from "./boundaries";
import type { PatternEntry } from "./lexicon";

/** What activities are called for short, and the name that means the same; held against a label in lower case. */
export const SHORT_NAMES: readonly PatternEntry<string>[] = [
  { means: "förskoleklass", pattern: pattern(whole("f-?klass|fsk-?klass|fklass")), example: "F-klass" },
  { means: "förskola", pattern: pattern(whole("fsk")), example: "Fsk 1-3 år", unlike: "Fskola" },
  {
    means: "fritidshem",
    pattern: pattern(whole("fritids"), whole("fritidshemmen")),
    example: "Fritids 6-9 år",
    unlike: "Fritidsgård",
  },
  { means: "svenska för invandrare", pattern: pattern(whole("sfi")), example: "SFI", unlike: "SFIA" },
  {
    means: "komvux grundläggande",
    pattern: pattern(whole("(?:komvux )?grundvux|komvux grund")),
    example: "Komvux grund",
    unlike: "Komvux grundläggande",
  },
  {
    means: "komvux gymnasial",
    pattern: pattern(whole("gymvux|komvux gym(?:n|nasie)?")),
    example: "Komvux gymn",
    unlike: "Gymnasieskola",
  },
  {
    means: "årskurs",
    pattern: pattern(whole("åk|årskurserna|årskurser")),
    example: "Åk 1-3",
    unlike: "Åkeri",
  },
  { means: "särskilt boende", pattern: pattern(whole("säbo")), example: "Säbo Eken", unlike: "Säbogård" },
  {
    means: "anpassad grundskola",
    pattern: pattern(whole("grundsärskola[n]?|grundsär")),
    example: "Grundsärskola",
    unlike: "Grundskola",
  },
  {
    means: "anpassad gymnasieskola",
    pattern: pattern(whole("gymnasiesärskola[n]?|gysär")),
    example: "Gymnasiesärskola",
    unlike: "Gymnasieskola",
  },
  { means: "pedagogisk omsorg", pattern: pattern(whole("ped\\.? omsorg")), example: "Ped. omsorg" },
  {
    means: "personlig assistans",
    pattern: pattern(whole("pers\\.? ?ass(?:\\.|istans)?")),
    example: "Pers.ass.",
    unlike: "Assistans",
  },
];

/** What is said behind a name of when it began or ended, or of what its price is for: no part of the name. */
export const BEHIND_NAME: PatternEntry = {
  means: "behind",
  pattern: pattern(
    `\\((?:${begins("avveckl|avslut|stäng|upphör|start|öppn|fr\\.? ?o\\.? ?m|from|t\\.? ?o\\.? ?m|tom")}|${whole("ny|nya|nytt")})[^)]*\\)`,
    `, (?:${whole("ny|nya|nytt")}|${begins("avveckl|avslut|stäng|upphör|start|öppn")}).*$`,
    `\\((?:kr|tkr|kronor) ?(?:per |\\/)[^)\\d]*\\)`,
  ),
  example: "Gruppbostad Eken (avvecklad 30/6)",
  unlike: "Nya Eken",
};

/**
 * A label with the names that are short written out, and without what is said behind its name.
 * @example fullName("f-klass") // "förskoleklass"
 */
export function fullName(label: string): string {
  const name = label.replace(BEHIND_NAME.pattern, " ");
  return SHORT_NAMES.reduce(
    (text, { pattern: short, means }) => text.replace(new RegExp(short.source, "g"), means),
    name.trim() === "" ? label : name,
  );
}

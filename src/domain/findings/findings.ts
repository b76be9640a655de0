import type { Fact, Rule } from "./facts";

/**
 * error = fel: a hard limit is passed, or a thing that cannot be right. warning = fråga: may be right.
 * rounding = avrundning: within the likely limit. info = upplysning: asks for nothing.
 */
export type Severity = "error" | "warning" | "rounding" | "info";

/** The order in which findings are shown. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "rounding", "info"];

/**
 * What does not hold on a sheet, as plain data. The words are made in src/texts; nothing here is Swedish but
 * what the sheet itself says.
 */
export type Finding<R extends Rule = Rule> = {
  [One in R]: Fact<One> & {
    readonly severity: Severity;
    /** Lapses when a figure in the checks changes, survives inserted rows; see findingKey. */
    readonly key: string;
  };
}[R];

/** error = fel, warning = fråga, rounding = avrundning, info = upplysning; what each means stands in docs. */
export type Severity = "error" | "warning" | "rounding" | "info";

import { ErrorCircle20Filled, Info20Regular, QuestionCircle20Filled, type FluentIcon } from "../icons";
import type { Severity } from "../../domain/findings/findings";

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle20Filled,
  warning: QuestionCircle20Filled,
  rounding: Info20Regular,
  info: Info20Regular,
};

/** The sign of a severity. It only repeats the heading above it, so it is hidden from screen readers. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon className={`icon tone-${severity}`} aria-hidden />;
}

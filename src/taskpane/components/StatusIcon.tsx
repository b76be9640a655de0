import {
  ArrowSyncCircle20Regular,
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  QuestionCircle20Filled,
  SubtractCircle20Regular,
  type FluentIcon,
} from "../icons";
import type { StatusKind } from "./status";

/** Different shapes, so that they differ without colour too. */
const ICONS: Readonly<Record<StatusKind, FluentIcon>> = {
  ready: CheckmarkCircle20Filled,
  errors: ErrorCircle20Filled,
  questions: QuestionCircle20Filled,
  nothing: SubtractCircle20Regular,
  problem: SubtractCircle20Regular,
  changed: ArrowSyncCircle20Regular,
};

/** The sign of a status, always beside its words; the style sheets give it the size that its place asks for. */
export function StatusIcon({ kind }: { kind: StatusKind }) {
  const Icon = ICONS[kind];
  return <Icon className={`icon tone-${kind}`} aria-hidden />;
}

/**
 * The icons of Fluent's that the pane draws, each from its own file and without the styles that Fluent makes while it
 * runs: frame.css has the two rules they need.
 */
export { ArrowDown16Regular } from "@fluentui/react-icons/headless/svg/arrow-down";
export { ArrowSwap16Regular } from "@fluentui/react-icons/headless/svg/arrow-swap";
export { ArrowSyncCircle20Regular } from "@fluentui/react-icons/headless/svg/arrow-sync-circle";
export { ArrowUp16Regular } from "@fluentui/react-icons/headless/svg/arrow-up";
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
} from "@fluentui/react-icons/headless/svg/checkmark-circle";
export { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
export { ChevronLeft16Regular } from "@fluentui/react-icons/headless/svg/chevron-left";
export { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
export { ChevronUp16Regular } from "@fluentui/react-icons/headless/svg/chevron-up";
export { Dismiss16Regular } from "@fluentui/react-icons/headless/svg/dismiss";
export { DismissCircle16Filled } from "@fluentui/react-icons/headless/svg/dismiss-circle";
export { ErrorCircle20Filled } from "@fluentui/react-icons/headless/svg/error-circle";
export { Info20Regular } from "@fluentui/react-icons/headless/svg/info";
export {
  QuestionCircle16Regular,
  QuestionCircle20Filled,
  QuestionCircle20Regular,
} from "@fluentui/react-icons/headless/svg/question-circle";
export {
  SubtractCircle16Filled,
  SubtractCircle20Regular,
} from "@fluentui/react-icons/headless/svg/subtract-circle";
export type { FluentIcon } from "@fluentui/react-icons";

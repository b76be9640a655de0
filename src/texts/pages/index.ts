/** What is said on the pages that are built beside the pane. The build reads it; nothing in the pane does. */
export { accessibilityStatement } from "./accessibility";
export { frameTexts, PAGES } from "./frame";
export { functionSectionTexts } from "./functionSections";
export { privacyText } from "./privacy";

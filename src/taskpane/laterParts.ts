/** The contents of the file that is fetched after "Kontroll" is shown; see later.ts. */
export { ProgressBar } from "@fluentui/react-components";
export { ApproveForm } from "./components/ApproveForm";
export { ApprovedList } from "./components/ApprovedList";
export { SheetList } from "./components/SheetList";
export { StaleFigures } from "./components/StaleFigures";
export { TableRead } from "./components/TableRead";
export { FindingSteps } from "./components/FindingSteps";
export { FixPreview } from "./components/FixPreview";
export { FollowSwitch } from "./components/FollowSwitch";
export { SafeFixes } from "./components/SafeFixes";
export * from "./laterActions";

/** The contents of the file that is fetched after "Kontroll" is shown; see later.ts. */
export { ProgressBar } from "@fluentui/react-components";
export { ApproveForm } from "./components/ApproveForm";
export { StaleFigures } from "./components/StaleFigures";
export { FixPreview } from "./components/FixPreview";
export { SafeFixes } from "./components/SafeFixes";
export * from "./laterActions";

export { exportXlsx } from "./exportXlsx";
export { openXlsx, type OpenedFile } from "./openXlsx";
export { LossesNotAccepted, type SaveOptions } from "./saveXlsx";
export { UnreadableFile, type UnreadableReason } from "../../src/files/unreadable";

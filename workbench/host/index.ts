export { Host, type FunctionResult, type HostOptions } from "./host";
export { FLOOR, type RequirementSets } from "./appContext";
export { MessageRefused } from "./refusals";
export { HostError, type ErrorCode } from "./errors";
export type { HostEvent } from "./events";
export type { RequestBody, ResponseBody } from "./protocol";
export { declaredTypes } from "./serverType";

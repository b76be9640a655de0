export { Host, type FunctionResult } from "./host";
export { HostError, type ErrorCode } from "./errors";
export type { HostEvent } from "./events";
export type { RequestBody, ResponseBody } from "./protocol";
export { declaredTypes } from "./serverType";

import { HostError } from "./errors";
import type { ObjectPaths } from "./objectPaths";
import { ActionType, type Action, type RequestBody, type ResponseBody } from "./protocol";

/** "WorksheetCollection.getItem", as the client shows it in debugInfo. */
export function locationOf(action: Action, request: RequestBody, paths: ObjectPaths): string {
  const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  try {
    const path = request.ObjectPaths[action.ObjectPathId];
    const isPath = action.ActionType === ActionType.Instantiate && path?.ParentObjectPathId !== undefined;
    const owner = paths.resolve(isPath ? path.ParentObjectPathId : action.ObjectPathId);
    const member = isPath ? path.Name || "getItem" : action.Name;
    return owner ? `${owner.typeName}.${camel(member)}` : "";
  } catch {
    return "";
  }
}

/** What the objects did not foresee is a general error, with its own words so that it can be looked into. */
export function wireError(
  error: unknown,
  location: string,
  index: number,
): NonNullable<ResponseBody["Error"]> {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: 400,
    Location: location,
    ActionIndex: index,
  };
}

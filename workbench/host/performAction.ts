import { HostError } from "./errors";
import type { ObjectPaths, References } from "./objectPaths";
import { ActionType, type Action, type RequestBody } from "./protocol";
import { answerQuery, identity } from "./query";
import { isServerObject, type ServerObject } from "./serverType";

/**
 * Carries out one action of a message and answers its value. A null object answers null to everything but
 * having a property set.
 * @param kept the paths that this message asks to be kept, see keptPaths
 */
export function performAction(
  action: Action,
  paths: ObjectPaths,
  kept: ReadonlySet<number>,
  references: References,
): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      if (!object) return null;
      return kept.has(action.ObjectPathId) && object.isReferenced
        ? { _ReferenceId: references.keep(object) }
        : identity(object);
    case ActionType.Query:
      return object && answerQuery(object, action.QueryInfo ?? {});
    case ActionType.SetProperty:
      if (!object) throw nullObjectSet(action.Name);
      object.set(action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
      return null;
    case ActionType.Method:
      return object && call(object, action.Name, paths.argumentsOf(action.ArgumentInfo), references);
    default:
      throw new HostError("ApiNotFound", `The stand-in does not know actions of type ${action.ActionType}.`);
  }
}

/** The ranges a message asks to be kept: they are introduced with a reference. */
export function keptPaths({ Actions }: RequestBody): ReadonlySet<number> {
  return new Set(
    Actions.filter(({ Name }) => Name === "_KeepReference").map(({ ObjectPathId }) => ObjectPathId),
  );
}

function call(
  object: ServerObject,
  method: string,
  args: readonly unknown[],
  references: References,
): unknown {
  if (method === "_KeepReference") return null;
  if (method === "_RemoveReference") {
    references.release(String(args[0]));
    return null;
  }
  const result = object.call(method, args);
  return isServerObject(result) ? identity(result) : result;
}

/** What Excel does with a property set on a null object is not documented; refused, so that nobody leans on it. */
function nullObjectSet(name: string): HostError {
  return new HostError("InvalidObjectPath", `${name} was set on an object that does not exist.`);
}

import { unknownMember } from "./errors";
import type { QueryInfo } from "./protocol";
import type { ServerObject } from "./serverType";

/** A tree of what is asked for: {name: {}, items: {id: {}}}. */
interface Wanted {
  [name: string]: Wanted;
}

/**
 * Answers a load: the properties selected and no others, since the client tells a property that was not
 * loaded by its absence. Names come in lower camel case and go back in Pascal case.
 */
export function answerQuery(
  object: ServerObject,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
): unknown {
  const wanted = toTree([...Select, ...Expand]);
  const answer = answerTree(object, wanted);
  if (Array.isArray(answer["_Items"]) && (Top !== undefined || Skip > 0)) {
    answer["_Items"] = answer["_Items"].slice(Skip, Top === undefined ? undefined : Skip + Top);
  }
  return answer;
}

function toTree(paths: readonly string[]): Wanted {
  const tree: Wanted = {};
  for (const path of paths.flatMap((one) => one.split(",")).map((one) => one.trim())) {
    let node = tree;
    for (const name of path.split("/").filter(Boolean)) node = node[name] ??= {};
  }
  return tree;
}

function answerTree(object: ServerObject, wanted: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const names = Object.keys(wanted);
  const isAll = names.length === 0 || names.includes("*") || names.includes("$all");
  if (object.isCollection) {
    const below = wanted["items"] ?? (isAll ? {} : withoutItems(wanted, object));
    if (isAll || wanted["items"] || Object.keys(below).length > 0) {
      answer["_Items"] = object.items().map((item) => ({ ...identity(item), ...answerTree(item, below) }));
    }
  } else if (isAll) {
    for (const name of object.propertyNames) answer[name] = object.get(name);
  }
  for (const name of names) {
    if (name === "*" || name === "$all" || name === "items") continue;
    answerName(object, pascal(name), wanted[name]!, answer);
  }
  return { ...identity(object), ...answer };
}

/** On a collection the names of its items' properties may be loaded directly: sheets.load("name"). */
function withoutItems(wanted: Wanted, collection: ServerObject): Wanted {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => !collection.propertyNames.includes(pascal(name))),
  );
}

function answerName(
  object: ServerObject,
  name: string,
  below: Wanted,
  answer: Record<string, unknown>,
): void {
  if (object.propertyNames.includes(name)) {
    answer[name] = object.get(name);
    return;
  }
  if (object.isCollection) return;
  const child = object.object(name);
  if (!child) throw unknownMember(object.typeName, name);
  answer[name] = answerTree(child, below);
}

/** What the client addresses the object by from now on. */
export function identity(object: ServerObject): Record<string, unknown> {
  return object.id === null ? {} : { Id: object.id };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

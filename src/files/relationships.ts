import { elementsOf, type Attributes } from "./elements";
import { targetPath } from "./partPaths";
import type { Pieces } from "./pieces";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "customXml" ... */
  readonly type: string;
  /** The path of the part it leads to, from the package's root. */
  readonly target: string;
}

/**
 * What a part is related to within the package.
 * @param from the part's path; "" is the package itself
 * @param pieces the part that lists them
 */
export async function readRelationships(from: string, pieces: Pieces): Promise<Relationship[]> {
  const found: Relationship[] = [];
  await elementsOf(pieces, (name, attributes) => {
    const one = name === "Relationship" ? relationshipOf(from, attributes) : null;
    if (one) found.push(one);
  });
  return found;
}

/** null for what lies outside the package. */
export function relationshipOf(from: string, said: Attributes): Relationship | null {
  if (said["TargetMode"] === "External") return null;
  const type = (said["Type"] ?? "").split("/").pop()!;
  return { id: said["Id"] ?? "", type, target: targetPath(from, said["Target"] ?? "") };
}

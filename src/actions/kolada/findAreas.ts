import { areaWithoutList, findArea, findGroup, type AreaFound } from "../../domain/kolada/findArea";
import type { KoladaArea } from "../../domain/kolada/koladaValue";
import { failureOf, type KoladaClient } from "../../kolada/client";
import type { KoladaFailure } from "../../kolada/clock";

export type AreaSaid = AreaFound | { readonly kind: "failed"; readonly failure: KoladaFailure };

/**
 * Which areas are meant by what stands in cells, each asked about once. No text of a cell is sent: the list of all
 * municipalities is, and for a group the name of a municipality on it.
 */
export async function findAreas(
  client: KoladaClient,
  written: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, AreaSaid>> {
  const said = new Map<string, AreaSaid>();
  let areas: readonly KoladaArea[] | KoladaFailure | null = null;
  for (const text of new Set(written)) {
    const known = areaWithoutList(text);
    if (known) {
      said.set(text, known);
      continue;
    }
    areas ??= await client.areas(signal).catch(failureOf);
    said.set(
      text,
      "kind" in areas ? { kind: "failed", failure: areas } : await named(client, text, areas, signal),
    );
  }
  return said;
}

async function named(
  client: KoladaClient,
  text: string,
  areas: readonly KoladaArea[],
  signal?: AbortSignal,
): Promise<AreaSaid> {
  const found = findArea(text, areas);
  if (found.kind !== "group") return found;
  const groups = await client.groups(found.named?.title ?? null, signal).catch(failureOf);
  return "kind" in groups ? { kind: "failed", failure: groups } : findGroup(text, groups);
}

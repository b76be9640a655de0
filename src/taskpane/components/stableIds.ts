import type { FindingView } from "../../actions/shared/report";

/** A finding that has been drawn, and the id it was drawn under. */
export interface DrawnFinding extends Pick<FindingView, "rule" | "key" | "address" | "title"> {
  readonly id: string;
}

type Told = Pick<FindingView, "rule" | "key" | "address" | "title">;

/**
 * Ids for findings that stay the same from one check to the next, so that a card is changed and not replaced: the
 * focus and an open form stay in it. The same key is the same finding (rows may have been inserted above); otherwise the
 * same rule at the same cell is (a figure behind it may have changed).
 * @example stableIds(stableIds([], first), second)
 */
export function stableIds(before: readonly DrawnFinding[], findings: readonly Told[]): DrawnFinding[] {
  const free = new Set(before);
  const found = new Map<Told, string>();
  const take = (isSame: (drawn: DrawnFinding, one: Told) => boolean) => {
    for (const one of findings) {
      if (found.has(one)) continue;
      const drawn = [...free].find((candidate) => isSame(candidate, one));
      if (!drawn) continue;
      free.delete(drawn);
      found.set(one, drawn.id);
    }
  };
  take((drawn, { rule, key }) => drawn.rule === rule && drawn.key === key);
  take((drawn, one) => drawn.rule === one.rule && placeOf(drawn) === placeOf(one));
  const used = new Set(found.values());
  return findings.map(({ rule, key, address, title }, index) => {
    const one = findings[index]!;
    let id = found.get(one) ?? `${rule} ${key}`;
    while (!found.has(one) && used.has(id)) id += "'";
    used.add(id);
    return { rule, key, address, title, id };
  });
}

function placeOf({ address, title }: Told): string {
  return address ?? title;
}

import { formulaTree, partsOf } from "./formulaTree";
import { areaReference, type AreaReference } from "./reference";

/**
 * The rectangles that a formula refers to, wherever in it; none of one that cannot be read.
 * @example areasRead("=IF(B4>0,SUM(C4:C9),0)") // B4 and C4:C9, in no particular order
 */
export function* areasRead(formula: string): Generator<AreaReference, void, undefined> {
  const open = [formulaTree(formula)?.root ?? null];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) continue;
    const read = areaReference(node);
    if (read) yield read;
    open.push(...partsOf(node));
  }
}

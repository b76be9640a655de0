import type { FindingView, StructureView, TableView } from "../../actions/shared/report";
import { isInside, parseAddress } from "../../domain/sheet/address";

/** The uncertain sum that a question is about: the one whose total stands on the finding's row. */
export function askedAbout(
  { rule, address }: FindingView,
  tables: readonly TableView[],
): StructureView | null {
  const cell = rule === "unsupportedSum" && address ? parseAddress(address) : null;
  if (!cell) return null;
  const sums = tables.flatMap(({ unsure }) => unsure);
  return (
    sums.find(({ total }) => {
      const area = parseAddress(total);
      return area !== null && isInside(area, cell);
    }) ?? null
  );
}

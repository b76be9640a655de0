import { faultsOf, reportOn } from "../../support/kinds/faultsOf";
import { KINDS } from "./all";

describe.each(KINDS)("$what", (kind) => {
  test("as it should be", () => expect(faultsOf(reportOn(kind), kind.right)).toEqual([]));
  if (kind.wounds)
    test.each(kind.wounds)("$what", ({ cells, gives }) =>
      expect(faultsOf(reportOn(kind, cells), gives)).toEqual([]),
    );
});

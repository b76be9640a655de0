import type { Coverage } from "../../domain/checks/coverage";
import { areaAddress } from "../../domain/sheet/address";
import { coverageSentence, uncheckedName, whyText } from "../../texts/check/coverage";
import type { CoverageView } from "../shared/report";

/** How much of a sheet is checked, and what is not, place by place. */
export function coverageView({ amounts, checked, unchecked }: Coverage): CoverageView {
  return {
    figures: amounts,
    checked,
    text: amounts > 0 ? coverageSentence(checked, amounts) : "",
    unchecked: unchecked.map((one) => ({
      range: areaAddress(one.area),
      name: uncheckedName(one),
      why: whyText(one),
    })),
  };
}

import type { ExactNumber } from "../../figures/exactNumber";
import type { Part } from "../../structure/part";
import { isProposed, type FullYearForecast } from "./fullYearForecast";
import type { MethodForecast } from "./methodForecast";

/** What is proposed: a method's forecast, or for a total the sum of what is proposed for its rows. */
export type Proposal =
  | { readonly kind: "method"; readonly made: MethodForecast; readonly forecast: ExactNumber }
  | { readonly kind: "sum"; readonly parts: readonly Part[]; readonly forecast: ExactNumber };

/** Why a total does not follow its rows: one of them has no proposal, or the outcomes do not add up to it. */
export type Apart = { readonly why: "lacks"; readonly row: number } | { readonly why: "differs" };

/** What is proposed for a row by itself; null where no method is to be relied on. */
export function proposalAlone(forecast: FullYearForecast): Proposal | null {
  const { chosen } = forecast;
  return isProposed(forecast) ? { kind: "method", made: chosen, forecast: chosen.forecast } : null;
}

import { comparable } from "../../words/comparable";
import { NUMBERED } from "../../words/times";

/** When a forecast was made: in a month, "Prognos april", or as which of the year's, "Prognos 2", "Prognos T2". */
export interface ForecastMade {
  readonly scale: "month" | "number";
  readonly at: number;
}

/**
 * When a text says that a forecast was made. A month goes before a number: "Prognos 1 april" is of a day.
 * @param month that the text is known to name; null where it names none
 * @example forecastMade("Prognos 2", null) // { scale: "number", at: 2 }
 * @returns null where the text says nothing of it
 */
export function forecastMade(text: string, month: number | null): ForecastMade | null {
  if (month !== null) return { scale: "month", at: month };
  const number = NUMBERED.pattern.exec(comparable(text));
  return number ? { scale: "number", at: Number(number[1]) } : null;
}

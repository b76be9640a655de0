/** What is said of the forecasts of a year that is over. */
import { formatFigure } from "../../domain/figures/formatFigure";
import { roundToUnits } from "../../domain/figures/figure";

/** "94,3 %", "" where nothing came. */
export function percentText(share: number | null): string {
  return share === null ? "" : formatFigure(roundToUnits(share * 100, 1), 1, true);
}

export const historyTexts = {
  sheetName: "Prognossäkerhet",
  title: "Prognossäkerhet",
  subtitle: (year: number, place: string) =>
    `Prognoserna för ${year} mot utfallet. 100 % är helt rätt: felet räknas som andel av utfallet. Räknat på ${place}.`,
  noneFound:
    "Hittade färre än två prognoser för året i filerna. Varje fil, dess blad eller rubriken ska säga när prognosen gjordes: ”Prognos 1”, ”Prognos april”. Tabellerna ska ha samma enhet och samma namn på raderna.",
  row: "Rad",
  accuracy: (heading: string) => `Säkerhet ${heading}`,
  all: "Alla rader tillsammans",
  accuracyHeading: "Prognossäkerhet",
  chart: "Prognossäkerhet, alla rader tillsammans",
  inAll: (heading: string, percent: string) => `${heading}: ${percent} rätt för alla rader tillsammans.`,
  said: (heading: string, amount: string, percent: string) =>
    percent === "" ? `${heading} ${amount}` : `${heading} ${amount} (${percent})`,
  line: (said: readonly string[], outcome: string) => `${said.join(", ")}, utfall ${outcome}.`,
} as const;

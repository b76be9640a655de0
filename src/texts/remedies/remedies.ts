import type { Deficit } from "../../domain/remedies/remedyCover";
import type { RemedyChange } from "../../domain/remedies/sinceEarlier";
import { exact, type ExactNumber } from "../../domain/figures/exactNumber";
import { roundToUnits } from "../../domain/figures/figure";
import { formatFigure } from "../../domain/figures/formatFigure";
import { cellAddress } from "../../domain/sheet/address";
import { listed } from "../shared/listed";

/** An amount with so many decimals. */
export function effectText(value: ExactNumber, decimals: number): string {
  return formatFigure(roundToUnits(value.toCell(), decimals), decimals);
}

/** How much of a whole, in per cent without decimals. */
export function shareOfText(part: ExactNumber, whole: ExactNumber): string {
  return formatFigure(Math.round(part.times(exact(100)).dividedBy(whole).toCell()), 0, true);
}

function counted(count: number, one: string, several: string): string {
  return count === 1 ? one : `${count} ${several}`;
}

/** "Prognosen (Drift!G7) visar ett underskott om 1 790 tkr." */
function placeText({ sheet, cell }: Deficit): string {
  return `${sheet}!${cellAddress(cell)}`;
}

export const remedyTexts = {
  expected: (sum: string, unit: string) => `Åtgärderna väntas ge ${sum} ${unit}.`,
  realised: (sum: string, unit: string, share: string) =>
    `Hittills har de gett ${sum} ${unit}${share === "" ? "" : `, ${share} av det väntade`}.`,
  none: "Planen har inga åtgärder med beräknad effekt.",
  deficit: (deficit: Deficit) =>
    `${deficit.of === "forecast" ? "Prognosen" : "Utfallet"} (${placeText(deficit)}) visar ett underskott om ${effectText(deficit.amount, deficit.decimals)} ${deficit.unit}.`,
  noDeficit: (deficit: Deficit) =>
    `${deficit.of === "forecast" ? "Prognosen" : "Utfallet"} (${placeText(deficit)}) visar inget underskott.`,
  unknownDeficit:
    "Vilket underskott ska åtgärderna täcka? Ingen tabell på bladen visar en avvikelse mot budget.",
  unknownDeficitOf: (committee: string) =>
    `Vilket underskott ska åtgärderna${committee === "" ? " utan nämnd" : ` för ${committee}`} täcka? Det framgår inte av bladen.`,
  /** Of a committee whose deficit no sheet tells. */
  unknown: "Underskottet framgår inte.",
  /** "Socialnämnden: Prognosen visar ..." */
  ofCommittee: (committee: string, text: string) => `${committee === "" ? "Utan nämnd" : committee}: ${text}`,
  allCovered: "Åtgärderna täcker alla nämnders underskott.",
  leftTogether: (left: string, unit: string) =>
    `Tillsammans saknar ${left} ${unit} av nämndernas underskott åtgärd.`,
  /** Asked where the plan tells of a whole year alone. */
  ofFullYear: "Effekten står för ett helt år. Hur mycket av den hinner åtgärderna ge i år?",
  covered: "Åtgärderna täcker underskottet.",
  uncovered: (left: string, unit: string) => `${left} ${unit} av underskottet saknar åtgärd.`,
  /** Asked where measures and a forecast stand side by side. */
  alreadyIn: "Är åtgärderna redan inräknade i prognosen? Då ska underskottet täckas av andra åtgärder.",
  unreckoned: (labels: readonly string[]) =>
    `${counted(labels.length, "En åtgärd", "åtgärder")} saknar beräknad effekt: ${listed(labels)}.`,
  change: ({ kind, label, before, now, decimals, unit }: RemedyChange) => {
    const [was, is] = [effectText(before, decimals), effectText(now, decimals)];
    switch (kind) {
      case "added":
        return `${label}: ny, väntas ge ${is} ${unit}.`;
      case "gone":
        return `${label}: borttagen, väntades ge ${was} ${unit}.`;
      case "expected":
        return `${label}: väntad effekt ${was} → ${is} ${unit}.`;
      case "realised":
        return `${label}: realiserad effekt ${was} → ${is} ${unit}.`;
    }
  },
  sinceVersion: "Sedan den tidigare versionen",
  sinceStamp: (date: string) => `Sedan filen stämplades ${date}`,
  unchanged: "Planen är oförändrad sedan dess.",
  noPlan:
    "Hittade ingen åtgärdsplan. En sådan har en kolumn för åtgärden och en för dess effekt, till exempel ”Beskrivning av åtgärd” och ”Förväntad effekt (tkr)”.",
  noEarlierPlan: (file: string) => `${file} har ingen åtgärdsplan att jämföra med.`,
} as const;

import type { GoalAssessment, Open } from "../../domain/goals/assessment";
import { DIRECTIONS, evidenceOf, weakText } from "./goalEvidence";
import { yearText } from "./goalReasons";

/**
 * What has to be answered before there is a word; "" where nothing has.
 * @param between the words of the scale between the best and the worst
 */
export function openText(
  open: Open | null,
  { held, outcome, forecast, target, direction }: GoalAssessment,
  between: readonly string[] = [],
): string {
  switch (open) {
    case "direction":
      return direction.evidence.some(({ isWeak }) => !isWeak)
        ? `Det som talar för vilket håll som är bättre säger emot sig självt: ${direction.evidence.map(evidenceOf).join("; ")}. Vad gäller?`
        : `Är högre eller lägre bättre?${weakText(direction.evidence)}`;
    case "suggested":
      return `Förslag: ${direction.evidence
        .filter(({ kind }) => kind === "known")
        .map((known) => `${DIRECTIONS[known.direction]}, för ${evidenceOf(known)}`)
        .join("; ")}. Godkänn eller vänd det under Så läses målen.`;
    case "measure":
      return `Är utfallet ${outcome!.text} en nivå, eller ett antal som växer under året? Som nivå och som del av året (${yearText(held!.value, outcome!, target)} på helåret) blir bedömningen olika.`;
    case "pace":
      return `Utfallet ${outcome!.text} pekar mot ${yearText(held!.value, outcome!, target)} på helåret, men året är inte slut. Räkna med samma takt, eller bedöm målet själv.`;
    case "thresholds":
      return target
        ? `Målet är inte nått. Ange från hur många procent av målet ${listOf(between) || "stegen däremellan"} gäller.`
        : "Ange vilken andel av planen som räcker.";
    case "limits":
      return `${(forecast ?? outcome)!.text} ligger mellan två av gränserna på raden. Bedöm målet själv, eller ändra gränserna så att de möts.`;
    case "share":
      return "Hur nära målet det är går inte att säga när målet är noll eller negativt.";
    case "start":
      return "Skalan mäter vägen från startvärdet, men startvärdet saknas eller är redan bättre än målet. Bedöm målet själv.";
    case "previous":
      return "Målet är inte nått. Skalan jämför med året före, men det går inte att jämföra med på raden. Bedöm målet själv.";
    case "forecast":
      return "Det är prognosen som bedöms, men den saknas på raden. Fyll i den, eller bedöm målet själv.";
    case "unit":
      return `Utfallet är i ${outcome!.unit}, men målet är i ${target!.unit}.`;
    case "unknownColumn":
      return "Det står en siffra på raden, men rubriken säger inte om den är utfallet. Skriv Utfall i rubriken, eller bedöm målet själv.";
    case "targetYear":
      return `Målet ${target!.text} gäller ett annat år än utfallet ${(forecast ?? outcome)!.text}. Bedöm det själv.`;
    case "words":
      return "Orden i tabellen finns inte i någon skala. Gör en ny skala av dem under Skala, eller välj en som finns.";
    case "valueText":
      return "Utfallet eller prognosen går inte att läsa säkert. Skriv det som ett enda tal, i samma enhet som målet.";
    case "targetText":
      return "Målet är skrivet i ord. Bedöm det själv, eller skriv målet som ett tal.";
    case "judgement":
    case null:
      return "";
  }
}

/** "Gul", "Delvis och I hög grad" */
function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;
}

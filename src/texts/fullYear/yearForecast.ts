/** What is said of full-year forecasts: by which method, how it did before, and why it was chosen. */
import { MONTH_NAMES } from "../../domain/words/periods";
import { knowsShape } from "../../domain/forecast/fullYear/chooseMethod";
import { isProposed, type FullYearForecast } from "../../domain/forecast/fullYear/fullYearForecast";
import type { MethodForecast } from "../../domain/forecast/fullYear/methodForecast";
import type { ForecastOfRow } from "../../domain/forecast/fullYear/tableForecast";
import type { Expected } from "../../domain/forecast/fullYear/yearSoFar";
import type { MethodName } from "../../domain/forecast/fullYear/methods";
import { formatFigure } from "../../domain/figures/formatFigure";
import { roundToUnits } from "../../domain/figures/figure";
import type { ExactNumber } from "../../domain/figures/exactNumber";

const METHODS: Readonly<Record<MethodName, string>> = {
  months: "rak framskrivning per månad",
  days: "rak framskrivning per dag",
  lastYear: "fjolårets periodisering",
  budget: "budgetens periodisering",
  restBudget: "utfall + resterande budget",
  restLastYear: "utfall + fjolårets återstående månader",
  lastForecast: "förra prognosen oförändrad",
  median: "medianen av de andra sätten",
  line: "en rät linje genom månaderna",
  level: "utfallet som det står",
};

/** "rak framskrivning per månad" */
export function methodName(method: MethodName): string {
  return METHODS[method];
}

/** A heading: "Rak framskrivning per månad". */
export function methodHeading(method: MethodName): string {
  const name = METHODS[method];
  return name[0]!.toUpperCase() + name.slice(1);
}

/** What a total is called that follows its rows. */
export const sumName = "summan av raderna";

type Show = (amount: ExactNumber) => string;

/**
 * The committee's own forecast beside the methods'.
 * @example "Er prognos är −369 528. Rak framskrivning per månad ger −356 676, rak framskrivning per dag −357 165."
 */
export function comparison(own: ExactNumber | null, { methods }: FullYearForecast, show: Show): string {
  const said = methods.map(({ method, forecast }, index) => {
    const name = index === 0 ? methodHeading(method) : methodName(method);
    return index === 0 ? `${name} ger ${show(forecast)}` : `${name} ${show(forecast)}`;
  });
  return `${own ? `Er prognos är ${show(own)}. ` : ""}${said.join(", ")}.`;
}

/**
 * A row in one line: the committee's own forecast, what is proposed, by which way, and the difference.
 * @example "Er prognos 1 000, förslag 1 050 (fjolårets periodisering), skillnad −50."
 */
export function rowLine(
  { own, proposal, forecast }: Pick<ForecastOfRow, "own" | "proposal" | "forecast">,
  show: Show,
): string {
  const mine = own ? `Er prognos ${show(own)}` : "Ingen egen prognos";
  if (!proposal) return `${mine}, inget förslag.`;
  const by = proposal.kind === "sum" ? sumName : methodName(proposal.made.method);
  const isUntried = forecast.because === "untested" || forecast.because === "preference";
  const mark = isUntried && proposal.kind === "method" && proposal.made.method !== "level" ? ", oprövat" : "";
  const apart = own ? `, skillnad ${show(own.minus(proposal.forecast))}` : "";
  return `${mine}, förslag ${show(proposal.forecast)} (${by}${mark})${apart}.`;
}

/**
 * What is proposed for a row and why, or why nothing is.
 * @example "Förslag: summan av radernas förslag, −358 100."
 */
export function proposedBy(
  { forecast, proposal, apart }: Pick<ForecastOfRow, "forecast" | "proposal" | "apart">,
  labelOf: (row: number) => string,
  show: Show,
): string {
  if (proposal?.kind === "sum") return `Förslag: summan av radernas förslag, ${show(proposal.forecast)}.`;
  if (!proposal && apart?.why === "lacks" && isProposed(forecast))
    return `Inget förslag. ”${labelOf(apart.row)}” har inget förslag, och då går det inte att lägga ihop raderna.`;
  const why = whyChosen(forecast, show);
  const said = proposal ? `Förslag: ${methodName(forecast.chosen.method)}. ${why}` : `Inget förslag. ${why}`;
  if (!apart || !proposal) return said;
  const cause =
    apart.why === "lacks"
      ? `”${labelOf(apart.row)}” har inget förslag`
      : "radernas utfall stämmer inte med summans";
  return `${said} Summan är räknad för sig, för ${cause}. Den behöver därför inte stämma med raderna.`;
}

/** Why a method was chosen, and how far off it may be. */
export function whyChosen({ chosen, because, methods, expected }: FullYearForecast, show: Show): string {
  const reason = reasonFor(chosen.method, expected, show);
  if (because === "preference") return `${reason} Oprövat: inget tidigare år finns att pröva mot.`;
  if (because === "untested") return `${reason} Oprövat: ${whyNoneTried(methods)}`;
  if (because === "uneven")
    return "Månaderna är ojämna, och varken budgetens eller ett tidigare års månader finns att gå efter.";
  if (because === "gap")
    return "En månad är noll och de andra är det inte. Fattas en siffra där säger takten inget om året.";
  if (because === "ending")
    return "Bladet säger att det som raden gäller upphör, och då gäller varken resten av budgeten eller fjolårets höst.";
  if (because === "alone")
    return "Bara utfallet hittills är känt. Budget per period, fjolårets utfall eller utfall per månad behövs.";
  if (because === "far")
    return (
      `Takten hittills pekar mot ${show(chosen.forecast)}, långt från ${expectedText(expected, show)}, ` +
      "och inget visar hur året fördelar sig."
    );
  const [latest] = chosen.trials;
  if (because === "unreliable")
    return (
      `Även det som träffat bäst, ${methodName(chosen.method)}, har varit för långt ifrån: för ${latest!.year} hade ` +
      `det sagt ${show(latest!.said)}, och det blev ${show(latest!.came)} (fel ${errorText(chosen)}). ` +
      "Inget av sätten går att lita på för raden."
    );
  const room = chosen.interval;
  const others = methods.filter(({ error }) => error !== null).length - 1;
  return (
    `Valt för att det träffat bäst${others > 0 ? ` av ${others + 1} sätt` : ""}: för ${latest!.year} hade det sagt ` +
    `${show(latest!.said)}, och det blev ${show(latest!.came)} (fel ${errorText(chosen)}).` +
    (room ? ` Med samma fel hamnar året mellan ${show(room.from)} och ${show(room.to)}.` : "")
  );
}

/** Why none of the methods that could be tried was chosen. */
function whyNoneTried(methods: readonly MethodForecast[]): string {
  const tried = methods.filter(({ error }) => error !== null);
  if (!tried.some(({ method }) => knowsShape(method)))
    return "de sätt som gick att pröva följer inte hur året fördelar sig.";
  const best = tried.reduce((least, one) => (one.error! < least.error! ? one : least));
  return `de sätt som gick att pröva har haft fel på minst ${errorText(best)}.`;
}

/** The mean error in per cent: "1,6 %". */
export function errorText({ error }: MethodForecast): string {
  return error === null ? "" : formatFigure(roundToUnits(error * 100, 1), 1, true);
}

/** "årets budget på 4 300" */
function expectedText(expected: Expected | null, show: Show): string {
  if (!expected) return "";
  return `${EXPECTED[expected.from]} på ${show(expected.whole)}`;
}

const EXPECTED = { budget: "årets budget", lastYear: "fjolårets utfall" } as const;

function reasonFor(method: MethodName, expected: Expected | null, show: Show): string {
  switch (method) {
    case "lastYear":
      return "Valt för att det följer hur förra året föll ut.";
    case "budget":
      return "Valt för att budgeten säger hur året fördelar sig.";
    case "restBudget":
      return "Valt för att det som återstår av budgeten säger vad resten av året kostar.";
    case "restLastYear":
      return "Valt för att det följer vad samma månader gav förra året.";
    case "level":
      return "Antalet är en nivå som inte växer månad för månad, så det räknas inte upp.";
    case "days":
    case "months":
      return expected
        ? `Valt för att takten hittills stämmer ungefär med ${expectedText(expected, show)}.`
        : "Valt för att månaderna hittills är jämna.";
    case "line":
    case "lastForecast":
    case "median":
      return "Valt för att bara utfallet hittills är känt.";
  }
}

export const yearForecastTexts = {
  sheetName: "Prognos helår",
  title: "Prognos för helåret",
  subtitle: (year: number | null, month: number | null, unit: string) =>
    `Helår${year === null ? "" : ` ${year}`} efter utfallet ${month === null ? "hittills" : `januari–${MONTH_NAMES[month - 1]!}`}${unit === "" ? "" : `, ${unit}`}.`,
  source: (place: string) => `Räknat på ${place}.`,
  headings: {
    row: "Rad",
    outcome: "Utfall hittills",
    own: "Er prognos",
    chosen: "Föreslagen prognos",
    difference: "Er prognos − föreslagen",
    method: "Så är den gjord",
  },
  volumeMade: (method: MethodName) => `Volymens prognos är gjord med ${methodName(method)}`,
  priceSoFar: "À-priserna har ingen prognos. Priset hittills har använts.",
  problems: {
    noYear:
      "Hittade inget utfall för en del av ett år på bladet. En rubrik som ”Utfall jan-aug 2025” behövs, och året får inte vara slut.",
    nothingToForecast: "Inget på bladet kan räknas upp till helår.",
    askMonth: "Till och med vilken månad gäller utfallet?",
  },
  months: MONTH_NAMES,
} as const;

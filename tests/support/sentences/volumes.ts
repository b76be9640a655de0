import { exact } from "../../../src/domain/figures/exactNumber";
import { fitOf, type Way } from "../../../src/domain/forecast/volumes/dimensions";
import { priceMeasureIn, volumeMeasureIn, type UnitOfMeasure } from "../../../src/domain/words/measures";
import * as measures from "../../../src/texts/volumes/measures";
import * as forecast from "../../../src/texts/volumes/forecast";
import { section, WITHIN, type Section } from "./section";

/** Volumes and prices whose units differ, or tell too little. */
const MEASURED = [
  ["Antal barn", "Kronor per barn och månad"],
  ["Antal portioner (1000-tal)", "Kostnad per portion"],
  ["Antal dygn", "Kostnad per månad"],
  ["Antal dygn", "Kostnad per m2"],
  ["Timmar per vecka", "Kr per timme"],
  ["Antal platser", "Snittkostnad"],
  ["Volym (tusen m3)", "Pris"],
  ["Antal dygn", "Kr per termin"],
  ["Antal dygn", "Kr per kvartal"],
  ["Antal dygn", "Kr per halvår"],
  ["Antal hushåll", "Styckpris"],
  ["Volym", "Kostnad per månad"],
  ["Antal platser", "Kr per 1000 invånare"],
] as const;
const COLUMNS = ["budgetVolume", "forecastVolume", "budgetPrice", "forecastPrice"] as const;

export function volumeSections(): Section[] {
  const pairs = MEASURED.map(([volume, price]): [UnitOfMeasure, UnitOfMeasure] => [
    volumeMeasureIn(volume, "column"),
    priceMeasureIn(price),
  ]);
  const fits = pairs.map(([volume, price]) => [volume, price, fitOf(volume, price, 365)] as const);
  return [
    section("volumes/measures", measures, {
      volumeText: WITHIN,
      pricedPerText: WITHIN,
      timesText: WITHIN,
      mixWord: WITHIN,
    }),
    section("volumes/forecast", forecast, {
      amountText: WITHIN,
      signedAmount: WITHIN,
      forecastTexts: {
        subtitle: [[2025], [null]],
        sources: [
          ["Volymer (A3:D9)", "Volymer (A3:D9)"],
          ["Volymer (A3:D9)", "Priser (A3:D9)"],
        ],
        bridge: { axis: [["20 000"]] },
        joinedByPlace: [["Korttidsboende"]],
        joinedBySpelling: [["Korttidsboende"]],
        joinedByAnswer: [["Korttidsboende"]],
        converted: fits.flatMap(([volume, price, fit]): [UnitOfMeasure, UnitOfMeasure, number, number][] =>
          fit.kind === "fits"
            ? [[volume, price, fit.factor.times, fit.factor.over]]
            : [[volume, price, 12, 365]],
        ),
        mix: [["dygn", exact(40), exact(20)]],
        forecastOnly: [[exact(584)]],
        pricesAdded: [["Bidrag!A9:C12"]],
        addedPrices: [[["Grundbelopp", "Lokalbidrag"]]],
        multiplied: [["Serveringsdagar"]],
        partsUsed: [
          [false, 12, false],
          [true, 2, true],
        ],
        tableLeft: [["Volymer!A3:C9"]],
        untriedVolumes: [[1], [3]],
        pricesLeft: [["Priser!A3:C9"]],
        tableMissing: [["Volymer!A3:C9", "Tabellerna saknar budgeterat à-pris."]],
        line: { turned: [["Placeringskostnader"]] },
        summary: [-536, 0, 15203].map(
          (difference): [ReturnType<typeof exact>, ReturnType<typeof exact>, ReturnType<typeof exact>] => [
            exact(difference),
            exact(100),
            exact(-50),
          ],
        ),
        costLine: [
          ["Placeringskostnader", "Drift", exact(14667), exact(15203), null],
          ["Placeringskostnader", "Drift", exact(14667), exact(15203), exact(-14667)],
        ],
        unusedPrice: [["Korttidsboende"]],
        leftOut: [[1], [2]],
        notCorrected: [["Volymer"]],
        questions: {
          parts: [["Åk 1", ["VT 2025", "HT 2025"]]],
          partsOff: [["Färdtjänst", exact(3100), exact(3400)]],
          join: [["Korttidsboende"]],
          measure: pairs,
          way: fits.flatMap(([volume, price, fit]): [UnitOfMeasure, UnitOfMeasure, Way][] =>
            fit.kind === "fits" ? [] : fit.ways.map((way) => [volume, price, way]),
          ),
          left: [["Öppenvård (Volymer)"]],
          leftPrices: [["Behandlingsavgift (Avfall)"]],
          secondPrices: [["Externt pris (Korttid)", ["Korttidsboende", "Växelvård"]]],
          column: [
            ["volume", "budget"],
            ["volume", "forecast"],
            ["price", "budget"],
            ["price", "forecast"],
          ],
          years: [[2025, 2024]],
          pair: [["Volymer (A3:D9)", "Priser (A3:D9)"]],
        },
        problems: {
          nothingFor: [["Saknar à-pris"]],
          parts: [[["VT 2025", "HT 2025"]]],
          missingColumns: [...COLUMNS.map((name): [[typeof name]] => [[name]]), [[...COLUMNS]]],
        },
      },
      newSheetTexts: {
        failed: [["Arbetsbokens struktur är skyddad."]],
        left: [["Prognos helår", "Excel svarade inte."]],
        unanswered: [["Prognos helår"]],
        late: [["Prognos helår"]],
        added: [["Prognos helår"]],
        removed: [["Prognos helår"]],
        sourceChanged: [["Volymer"]],
        changedSince: [["Prognos helår"]],
        gone: [["Prognos helår"]],
      },
    }),
  ];
}

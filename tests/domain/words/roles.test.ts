import { columnRole } from "../../../src/domain/words/columnRoles";
import { readPeriod, withLastMonth } from "../../../src/domain/words/periods";
import { rowRole } from "../../../src/domain/words/rowRoles";
import { findUnit } from "../../../src/domain/words/units";

describe("What a heading says of its column", () => {
  test.each([
    [
      "budget",
      [
        "Budget 2018",
        "BUDGET 2020",
        "Budget helår",
        "Budget ack",
        "Budget jan-apr 2018",
        "Periodiserad budget",
        "Perodiserad budget jan-aug",
        "Urspr budget",
        "Om-budget År",
        "Total projektbudget",
        "Kommunbidrag",
        "Plan 2017",
        "Budget till och med november",
        "Årets Budget",
      ],
    ],
    [
      "outcome",
      [
        "Utfall 2017",
        "Utfall2013",
        "Utfall ack",
        "Utfall ack föreg år",
        "Utfall 2019-12-31",
        "Ack. Utfall",
        "Redovisning",
        "Bokslut 2020",
        "Delårsbokslut 2024",
        "Nettokostnader",
        "Redovisning till och med november",
      ],
    ],
    [
      "deviation",
      [
        "Avvikelse",
        "Avvikelse 2017",
        "Avv.",
        "Budget-avvikelse",
        "Budget avvikelse",
        "Budgetavvikelse",
        "Av-vikelse",
        "Avvikelse mot budget 2021",
        "Avvikelse Budget-Utfall",
        "Avvikelse bu-prognos",
        "Avvikelse budget-progos",
        "Diff.",
        "Differens",
        "Förändring",
        "Återstår",
        "PROGNOSAVVIKELSE, MKR",
        "Avv. prognos/ budget 2024",
        "Diff. utfall 2023/2024",
      ],
    ],
    [
      "forecast",
      [
        "Prognos 2018",
        "Prognos utfall",
        "Prognos utfall helår",
        "Prognos helår",
        "Prognos 4",
        "Prognos okt 2023",
        "progos 2025",
        "Årets prognos",
      ],
    ],
    ["percent", ["Procent av budget", "Andel %", "Avvikelse %", "Förbrukning i %"]],
    [
      "price",
      [
        "À-pris",
        "Utfall jan-apr 2025, kostnad per dygn",
        "Snittpris",
        "Min",
        "Max.",
        "Max (kr)",
        "Minimum 2024",
      ],
    ],
    ["volume", ["Max antal platser", "Maximalt antal barn"]],
    ["note", ["Not", "NOT", "Konto"]],
    ["amount", ["2020", "Intäkter", "Kostnader", "Netto", "Belopp", "Ingående", "jan 2025"]],
    ["target", ["Mål 2025", "Målvärde", "Målnivåer: 2025"]],
    ["assessment", ["Bedömning"]],
    ["trend", ["Trend"]],
    ["unknown", ["", "Verksamhet", "Anmärkning"]],
  ] as const)("%s", (role, headings) => {
    for (const heading of headings) expect([heading, columnRole(heading)]).toEqual([heading, role]);
  });
});

describe("What a label says of its row", () => {
  test.each([
    [
      "total",
      [
        "Summa",
        "Summa totalt",
        "Totalt",
        "Summa nämnder",
        "Summa pågående projekt",
        "Totalt Individ- och arbetsmarknadsnämnden",
        "Delsumma",
        "Total Summa",
        "Totala utgifter",
        "SUMMA",
      ],
    ],
    ["net", ["Nettokostnader", "Verksamhetens nettokostnader", "Årets resultat", "Balanskravsresultat"]],
    ["ofWhich", ["varav löner", "Varav kapitalkostnader", "- varav", "– varav hyror", "-varav"]],
    ["percent", ["Procent av budget", "Andelen heltidsanställda (%)*"]],
    ["plain", ["Vuxenutbildning", "Intäkter", "Budgeterat underskott", "Socialkontor", "Summering"]],
  ] as const)("%s", (role, labels) => {
    for (const label of labels) expect([label, rowRole(label)]).toEqual([label, role]);
  });
});

describe("The time a heading speaks of", () => {
  test.each([
    ["jan-apr 2018", { year: 2018, fromMonth: 1, toMonth: 4 }],
    ["Budget Jan - Aug 2025", { year: 2025, fromMonth: 1, toMonth: 8 }],
    ["Utfall 2019-12-31", { year: 2019, fromMonth: 1, toMonth: 12 }],
    ["31 aug 2024", { year: 2024, fromMonth: null, toMonth: 8 }],
    ["Redovisning till och med 30 november 2025", { year: 2025, fromMonth: 1, toMonth: 11 }],
    ["Budget helår 2025", { year: 2025, fromMonth: 1, toMonth: 12 }],
    ["Prognos okt 2023", { year: 2023, fromMonth: null, toMonth: 10 }],
    ["Utfall2013", { year: 2013, fromMonth: null, toMonth: null }],
    ["Avvikelse", null],
    ["Månadsrapport", null],
  ])("%s", (heading, period) => expect(readPeriod(heading)).toEqual(period));
});

describe("The unit a table is in", () => {
  test.each([
    ["Avdelning (tkr)", "tkr"],
    ["Belopp i mnkr", "mnkr"],
    ["Belopp, mkr", "mnkr"],
    ["Miljoner kronor", "mnkr"],
    ["Belopp i miljoner kronor (mnkr)", "mnkr"],
    ["Ekonomisk uppföljning (i tusentals kronor)", "tkr"],
    ["Löpande prisnivå, mnkr", "mnkr"],
    ["Kronor", "kr"],
    ["Volymer, antal dygn/dagar", "dygn"],
    ["Nämnd", ""],
  ])("%s", (text, unit) => expect(findUnit([text])).toBe(unit));
});

describe("A heading gets another last month, written as the old one was", () => {
  test.each([
    ["Utfall jan-apr 2025", "Utfall jan-aug 2025"],
    ["Utfall januari - april 2025", "Utfall januari - augusti 2025"],
    ["UTFALL JAN-APR", "UTFALL JAN-AUG"],
    ["Utfall t.o.m. April", "Utfall t.o.m. Augusti"],
    ["Utfall jan-maj", "Utfall jan-aug"],
  ])("%s", (heading, expected) => expect(withLastMonth(heading, 8)).toBe(expected));

  test("none where it names no month, also when letters of one stand inside a word", () => {
    expect(withLastMonth("Prognos helår", 8)).toBeNull();
    expect(withLastMonth("Junior marskalk", 8)).toBeNull();
  });
});

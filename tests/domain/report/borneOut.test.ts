import { changedIn, said } from "./said";

type Report = Readonly<Record<string, readonly (readonly string[])[]>>;

function changed(report: Report, sheet: string, cells: Readonly<Record<string, string>>): Report {
  return { ...report, [sheet]: changedIn(report[sheet]!, cells) };
}

/** A cash flow whose changes follow from the balance sheet, each under a name of its own. */
const CASH: Report = {
  BR: [
    ["Balansräkning", "", ""],
    ["Tkr", "2024-12-31", "2023-12-31"],
    ["Anläggningar", "512 400", "498 250"],
    ["Lager", "7 310", "6 905"],
    ["Fordringar", "61 480", "58 922"],
    ["Kassa och bank", "24 116", "21 870"],
    ["Summa tillgångar", "605 306", "585 947"],
    ["Eget kapital", "301 222", "296 104"],
    ["Avsättningar för pensioner", "33 870", "32 015"],
    ["Långfristiga skulder", "180 000", "170 000"],
    ["Kortfristiga skulder", "90 214", "87 828"],
    ["Summa eget kapital, avsättningar och skulder", "605 306", "585 947"],
  ],
  Kassaflöde: [
    ["Kassaflödesanalys 2024", ""],
    ["Tkr", "2024"],
    ["Årets resultat", "5 118"],
    ["Avskrivningar", "21 340"],
    ["Förändring av pensionsavsättningar", "1 855"],
    ["Ökning/minskning kortfristiga fordringar", "-2 558"],
    ["Ökning/minskning lager", "-405"],
    ["Ökning/minskning kortfristiga skulder", "2 386"],
    ["Kassaflöde från den löpande verksamheten", "27 736"],
    ["Kassaflöde från investeringsverksamheten", "-35 490"],
    ["Kassaflöde från finansieringsverksamheten", "10 000"],
    ["Årets kassaflöde", "2 246"],
    ["Likvida medel vid årets början", "21 870"],
    ["Likvida medel vid årets slut", "24 116"],
  ],
};

describe("A change in a cash flow", () => {
  test("follows from the two years of the balance sheet, and then nothing is said", () => {
    expect(said(CASH)).toEqual([]);
  });

  test("is held against them by what it is of, whatever else is called a debt or an asset", () => {
    // The change and what carries it: the cash of the flow is no longer that of the balance sheet.
    const cells = { B6: "-2 458", B9: "27 836", B12: "2 346", B14: "24 216" };
    expect(said(changed(CASH, "Kassaflöde", cells))).toContain("open Kassaflöde!B6 BR!B5");
  });

  test("is not expected to where the others are cleared of what is no payment", () => {
    const cells = { B5: "1 700", B7: "-300", B8: "2 200", B6: "-2 458" };
    expect(said(changed(CASH, "Kassaflöde", cells)).filter((one) => one.includes("Kassaflöde!B6"))).toEqual(
      [],
    );
  });

  test("of all cash is told beside the cash that it leads to", () => {
    const cells = { B9: "27 836", B4: "21 440", B12: "2 346", B14: "24 216" };
    const told = said(changed(CASH, "Kassaflöde", cells));
    expect(told).toContain("open BR!B6 Kassaflöde!B14");
    expect(told.filter((one) => one.startsWith("carried") && one.includes("Kassaflöde!B12"))).toHaveLength(1);
  });
});

describe("Two changes in a cash flow that are named like one row of the balance sheet", () => {
  const withAnother = (label: string): Report => ({
    ...CASH,
    Kassaflöde: CASH.Kassaflöde!.flatMap((row) =>
      row[0] === "Kassaflöde från finansieringsverksamheten" ? [[label, "812"], row] : [row],
    ),
  });
  const of = (report: Report, cell: string) =>
    said(report).filter((one) => one.includes(`Kassaflöde!${cell} `) || one.endsWith(`Kassaflöde!${cell}`));

  test("are not both of it: the one that says the same has it, and nothing is said of the other", () => {
    expect(of(withAnother("Minskning av långfristiga fordringar"), "B11")).toEqual([]);
    expect(of(withAnother("Förändring av långa lager"), "B11")).toEqual([]);
  });

  test("leave it to the one that is called the same, where neither says so", () => {
    const report = withAnother("Minskning av långfristiga fordringar");
    const cells = { A6: "Ökning av fordringar", B6: "-2 458", B9: "27 836", B13: "2 346", B15: "24 216" };
    const told = changed(report, "Kassaflöde", cells);
    expect(said(told)).toContain("open Kassaflöde!B6 BR!B5");
    expect(of(told, "B11")).toEqual([]);
  });
});

/** What is put by, twice: in the balance requirement, taken off, and in a note of the reserve, without a minus. */
const RESERVE: Report = {
  Balanskrav: [
    ["Balanskravsutredning 2024", "", ""],
    ["Mkr", "2024", "2023"],
    ["Årets resultat enligt resultaträkningen", "41,7", "58,3"],
    ["Avgår samtliga realisationsvinster", "-4,2", "-3,9"],
    ["Årets resultat efter balanskravsjusteringar", "37,5", "54,4"],
    ["Reservering till resultatutjämningsreserv", "-18,0", "-12,5"],
    ["Balanskravsresultat", "19,5", "41,9"],
  ],
  RUR: [
    ["Not 9 Resultatutjämningsreserv", "", ""],
    ["Mkr", "2024", "2023"],
    ["Ingående reserv", "47,5", "35,0"],
    ["Årets reservering", "18,0", "12,5"],
    ["Utgående reserv", "65,5", "47,5"],
  ],
};

describe("What is put by, with a minus in one column and without in the other", () => {
  test("says nothing while it is taken off in both", () => {
    expect(said(RESERVE)).toEqual([]);
  });

  test.each(["2023", "2024"])("is told of the column that lacks the minus: %s", (year) => {
    const [cell, without] = year === "2023" ? ["C6", "12,5"] : ["B6", "18,0"];
    const told = said(changed(RESERVE, "Balanskrav", { [cell]: without }));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Balanskrav!${cell}`);
  });
});

/** An overview and a balance sheet that call a row by the same word, and an operating statement with its two sides. */
const OVERVIEW: Report = {
  RR: [
    ["Resultaträkning 2024", "", ""],
    ["Tkr", "2024", "2023"],
    ["Verksamhetens intäkter", "81 204", "77 950"],
    ["Verksamhetens kostnader", "-512 633", "-498 217"],
    ["Avskrivningar", "-19 870", "-19 002"],
    ["Verksamhetens nettokostnader", "-451 299", "-439 269"],
    ["Skatteintäkter", "350 118", "341 200"],
    ["Generella statsbidrag", "104 902", "101 344"],
    ["Årets resultat", "3 721", "3 275"],
  ],
  Drift: [
    ["Driftredovisning 2024", "", "", ""],
    ["Nämnd, tkr", "Intäkter", "Kostnader", "Nettokostnad"],
    ["Kommunstyrelsen", "20 104", "-96 318", "-76 214"],
    ["Bildningsnämnden", "61 100", "-436 185", "-375 085"],
    ["Verksamhetens nettokostnader", "81 204", "-532 503", "-451 299"],
  ],
  BR: [
    ["Balansräkning", "", ""],
    ["Tkr", "2024-12-31", "2023-12-31"],
    ["Tillgångar", "402 118", "391 774"],
    ["Balanserat eget kapital", "198 330", "195 055"],
    ["Årets resultat", "3 721", "3 275"],
    ["Eget kapital", "202 051", "198 330"],
    ["Låneskulder", "131 400", "128 900"],
    ["Övriga skulder", "68 667", "64 544"],
    ["Summa eget kapital och skulder", "402 118", "391 774"],
  ],
  Översikt: [
    ["Två år i sammandrag", "", ""],
    ["Mnkr", "2024", "2023"],
    ["Årets resultat", "3,7", "3,3"],
    ["Eget kapital", "202,1", "198,3"],
    ["Låneskuld", "131,4", "128,9"],
  ],
};

describe("Rows that are the same by their figures", () => {
  test("say the same, and then nothing is said", () => {
    expect(said(OVERVIEW)).toEqual([]);
  });

  test("are held against each other in the year where they differ", () => {
    expect(said(changed(OVERVIEW, "Översikt", { B5: "134,1" }))).toEqual(["open Översikt!B5 BR!B7"]);
  });

  test("are not the same for a figure of two digits", () => {
    const small = {
      ...OVERVIEW,
      Översikt: [...OVERVIEW["Översikt"]!, ["Skulder till kommunala bolag", "5,1", "6,5"]],
    };
    expect(said(changed(small, "BR", {})).filter((one) => one.includes("Översikt!B6"))).toEqual([]);
  });
});

describe("The income and the costs of an operating statement", () => {
  test("are those of the income statement, where one of them bears it out", () => {
    const cells = { B3: "20 204", D3: "-76 114", B5: "81 304", D5: "-451 199" };
    const told = said(changed(OVERVIEW, "Drift", cells));
    expect(told.some((one) => one.includes("Drift!B5") && one.includes("RR!B3"))).toBe(true);
  });

  test("are so in each of two tables of one sheet", () => {
    const rows = OVERVIEW["Drift"]!;
    const byActivity = [
      ["Driftredovisning per verksamhet 2024", "", "", ""],
      ["Verksamhet, tkr", "Intäkter", "Kostnader", "Nettokostnad"],
      ["Skola", "50 204", "-400 218", "-350 014"],
      ["Omsorg", "31 100", "-132 285", "-101 185"],
      ["Verksamhetens nettokostnader", "81 304", "-532 503", "-451 199"],
    ];
    const told = said({ ...OVERVIEW, Drift: [...rows, ["", "", "", ""], ...byActivity] });
    expect(told).toContain("settled Drift!B11 RR!B3");
  });

  test("are nobody's where internal items stand in both", () => {
    const cells = { B3: "30 104", C3: "-106 318", B5: "91 204", C5: "-542 503" };
    expect(said(changed(OVERVIEW, "Drift", cells))).toEqual([]);
  });
});

test("What a year began with is what the year before ended with, whatever it is called", () => {
  const cells = { B4: "199 330", B6: "203 051", B8: "67 667" };
  expect(said(changed(OVERVIEW, "BR", cells)).some((one) => one.includes("BR!B4"))).toBe(true);
});

/** Last year's column with an amount moved between two of its rows. */
const RESTATED: Report = {
  RR: [
    ["Resultaträkning 2024", "", ""],
    ["Tkr", "2024", "2023"],
    ["Verksamhetens intäkter", "60 104", "52 010"],
    ["Verksamhetens kostnader", "-402 330", "-391 208"],
    ["Avskrivningar", "-14 900", "-14 110"],
    ["Verksamhetens nettokostnader", "-357 126", "-353 308"],
    ["Skatteintäkter", "281 400", "274 118"],
    ["Generella statsbidrag", "80 212", "83 900"],
    ["Finansiella intäkter", "1 410", "1 300"],
    ["Finansiella kostnader", "-1 410", "-1 300"],
    ["Årets resultat", "4 486", "4 710"],
  ],
  "Förra året": [
    ["Resultaträkning 2023", ""],
    ["Tkr", "2023"],
    ["Verksamhetens intäkter", "57 510"],
    ["Verksamhetens kostnader", "-391 208"],
    ["Avskrivningar", "-14 110"],
    ["Verksamhetens nettokostnader", "-347 808"],
    ["Skatteintäkter", "274 118"],
    ["Generella statsbidrag", "78 400"],
    ["Finansiella intäkter", "1 300"],
    ["Finansiella kostnader", "-1 300"],
    ["Årets resultat", "4 710"],
  ],
};

describe("An amount moved between two rows of last year's column", () => {
  test("is asked about once", () => {
    expect(said(RESTATED)).toEqual(["restated RR!C3 Förra året!B3"]);
  });

  test("hides no further figure that differs, nor what carries it", () => {
    const cells = { B5: "-14 310", B6: "-348 008", B11: "4 510" };
    const told = said(changed(RESTATED, "Förra året", cells));
    expect(told).toContain("restated RR!C3 Förra året!B3");
    expect(told).toContain("open RR!C5 Förra året!B5");
    expect(told.some((one) => one.includes("Förra året!B11"))).toBe(true);
  });
});

test("A forecast is of the whole year, whatever month it was made in; committees make an operating statement", () => {
  const report: Report = {
    RR: [
      ["Resultaträkning 2024", "", ""],
      ["Tkr", "Budget helår 2024", "Prognos helår 2024"],
      ["Verksamhetens nettokostnader", "-61 200", "-62 450"],
      ["Skatteintäkter", "63 000", "63 400"],
      ["Årets resultat", "1 800", "950"],
    ],
    Prognos: [
      ["Helårsprognos per nämnd 2024", "", "", ""],
      ["Tkr", "Budget helår", "Prognos april", "Prognos augusti"],
      ["Kommunstyrelsen", "-20 000", "-20 300", "-20 150"],
      ["Bildningsnämnden", "-41 200", "-41 900", "-42 300"],
      ["Verksamhetens nettokostnader", "-61 200", "-62 200", "-62 450"],
      ["Skatteintäkter", "63 000", "63 100", "63 400"],
      ["Årets resultat", "1 800", "900", "950"],
    ],
  };
  expect(said(report)).toEqual([]);
  const cells = { D6: "63 500", D7: "1 050" };
  expect(said(changed(report, "Prognos", cells)).some((one) => one.includes("Prognos!D6"))).toBe(true);
});

/** Deviations that stand alone in another unit, and the account that they are of. */
const ALONE: Report = {
  Drift: [
    ["Driftredovisning 2024", "", "", ""],
    ["Tkr", "Budget 2024", "Utfall 2024", "Avvikelse"],
    ["Kommunstyrelsen", "-143 118", "-140 702", "2 416"],
    ["Tekniska nämnden", "-88 540", "-92 313", "-3 773"],
    ["Utbildningsnämnden", "-612 907", "-619 238", "-6 331"],
    ["Omsorgsnämnden", "-540 266", "-531 484", "8 782"],
    ["Kulturnämnden", "-47 320", "-46 208", "1 112"],
    ["Summa", "-1 432 151", "-1 429 945", "2 206"],
  ],
  Text: [
    ["Nämndernas budgetavvikelser", ""],
    ["Mkr", "2024"],
    ["Kommunstyrelsen", "2,4"],
    ["Tekniska nämnden", "-3,8"],
    ["Utbildningsnämnden", "-6,3"],
    ["Omsorgsnämnden", "8,8"],
    ["Kulturnämnden", "1,1"],
  ],
};

describe("Deviations that stand alone under a year", () => {
  test("are those of the account, rounded, and then nothing is said", () => {
    expect(said(ALONE)).toEqual([]);
  });

  test("are held against the account where one of them differs", () => {
    expect(said(changed(ALONE, "Text", { B6: "6,8" }))).toEqual(["open Text!B6 Drift!D6"]);
  });

  test("are so on a sheet that is called deviations, with a budget that has both its sides", () => {
    const sides = (rows: Report[string]) =>
      rows.map(([label, budget, ...rest]) => [label!, "", "", budget!, ...rest]);
    const [title, , ...rows] = ALONE.Drift!;
    const heading = [
      "Tkr",
      "Budget intäkter",
      "Budget kostnader",
      "Budget netto",
      "Utfall 2024",
      "Avvikelse",
    ];
    const parts = rows.map(([label, net, ...rest]) => {
      const amount = Number(net!.replace(/ /g, ""));
      return [label!, "1 000", String(amount - 1000), net!, ...rest];
    });
    parts[parts.length - 1]![1] = "5 000";
    parts[parts.length - 1]![2] = "-1 437 151";
    const Drift = [...sides([title!]), heading, ...parts];
    const report = { Drift, Budgetavvikelser: ALONE.Text! };
    expect(said(report)).toEqual([]);
    expect(said(changed(report, "Budgetavvikelser", { B6: "6,8" }))).toEqual([
      "open Budgetavvikelser!B6 Drift!F6",
    ]);
  });

  test("are held against nothing where hardly any of them is the same", () => {
    expect(said(changed(ALONE, "Text", { B3: "9,1", B4: "-1,2", B5: "4,4" }))).toEqual([]);
  });
});

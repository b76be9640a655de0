import { today } from "../../../src/actions/shared/today";
import { compareAreas, type ComparisonWish } from "../../../src/actions/kolada/compareAreas";
import { compareGoals } from "../../../src/actions/kolada/compareGoals";
import { compareGoalsPasted } from "../../../src/actions/kolada/compareGoalsPasted";
import { groupsLike, searchKolada } from "../../../src/actions/kolada/searching";
import { comparePasted } from "../../../src/actions/kolada/comparePasted";
import type { ComparisonReport } from "../../../src/actions/kolada/comparisonReport";
import { keepOwnArea, koladaHere } from "../../../src/actions/kolada/koladaHere";
import { turnKoladaOn } from "../../../src/actions/kolada/consent";
import { addPlannedSheet } from "../../../src/actions/newSheet/newSheets";
import { figuresOf, INDICATORS } from "../../../workbench/kolada/figures";
import type { StandIn } from "../../../workbench/kolada/standIn";
import { fill, openRealExcel, type RealExcel } from "../../excel/realExcel";
import { openKolada, openStore } from "./support";

let excel: RealExcel;
let kolada: StandIn;

beforeEach(async () => {
  excel = openRealExcel();
  openStore();
  kolada = await openKolada();
});
afterEach(async () => {
  await kolada.close();
  excel.dispose();
});

const TODAY = "2026-01-15";
const on = () => turnKoladaOn(TODAY);
const plain = (text: string) => text.replace(/\u00a0/g, " ");
const wish: ComparisonWish = {
  indicator: "N31001",
  own: "Nässjö",
  others: ["G90001"],
  lastYear: 2024,
  gender: "T",
  today: TODAY,
};
const compared = async (more: Partial<ComparisonWish> = {}) => {
  const report = await compareAreas({ ...wish, ...more });
  if (report.kind === "problem") throw new Error(report.text);
  return report;
};
const row = (report: ComparisonReport, name: string) =>
  report.rows.find((one) => one.name === name)?.figures.map(plain);
const invented = (id: string, year: number, indicator = 0) =>
  figuresOf(INDICATORS[indicator]!, id, year)![0]!;

describe("Comparing with others", () => {
  test("asks nothing before the yes", async () => {
    for (const answer of [
      await compareAreas(wish),
      await searchKolada("bistånd"),
      await groupsLike("Nässjö"),
    ])
      expect(answer).toMatchObject({ kind: "problem", text: expect.stringContaining("inte påslaget") });
    expect(kolada.asked).toEqual([]);
  });

  test("finds an indicator by its words, in whatever order, and by its id", async () => {
    await on();
    const titles = async (words: string) => {
      const found = await searchKolada(words);
      return found.kind === "choices" ? found.choices.map(({ id }) => id) : found.text;
    };
    expect(await titles("bistånd långvarigt")).toEqual(["N31814"]);
    expect(await titles("u31462")).toEqual(["U31462"]);
    expect(await titles("ekonomiskt bistånd")).toContain("N31001");
    expect(await titles("snöröjning")).toContain("Inget nyckeltal i Kolada har de orden");
  });

  test("finds the groups that are named after the municipality", async () => {
    await on();
    const found = await groupsLike("Nässjö kommun");
    expect(found).toMatchObject({ kind: "choices", choices: [{ id: "G90001" }, { id: "G90002" }] });
    expect(await groupsLike("Alingsås")).toMatchObject({
      choices: [{ title: "Liknande kommuner, IFO, Alingsås, 2023" }],
    });
    expect(await groupsLike("Stockholm")).toMatchObject({
      text: "Kolada har ingen grupp av kommuner som liknar Stockholm.",
    });
  });

  test("shows five years: the own, the group with how many stand behind it, the country, the members", async () => {
    await on();
    const report = await compared();
    expect(report.years).toEqual(["2020", "2021", "2022", "2023", "2024 (prel.)"]);
    expect(report.rows.map(({ name }) => name)).toEqual([
      "Nässjö",
      "Liknande kommuner, IFO, Nässjö, 2022",
      "Riket",
      "Falköping",
      "Göteborg",
      "Haninge",
      "Kristinehamn",
      "Söderhamn",
      "Upplands Väsby",
      "Åmål",
    ]);
    const shown = [2020, 2021, 2022, 2023, 2024].map((year) =>
      plain(invented("0682", year).value!.toLocaleString("sv-SE")),
    );
    expect(row(report, "Nässjö")).toEqual(shown);
    expect(report.notes).toEqual([
      "Källa: Kolada, hämtat " + today(),
      "Liknande kommuner, IFO, Nässjö, 2022: ovägt medelvärde enligt Kolada.",
      "Kommuner bakom medelvärdet: 2020: 7, 2021: 7, 2022: 7, 2023: 7, 2024: 7.",
      "Preliminära siffror: 2024 (prel.).",
    ]);
    // Drawn are the own and what it is held against; the members stand in the table.
    expect(report.chart.lines.map(({ name }) => name)).toEqual([
      "Nässjö",
      "Liknande kommuner, IFO, Nässjö, 2022",
      "Riket",
    ]);
  });

  test("reckons the mean of chosen municipalities itself, says so, and does not credit it to Kolada", async () => {
    await on();
    const report = await compared({ others: ["Eslöv", "Nybro", "Tranås"] });
    const mean = Math.round(
      ["1285", "0881", "0687"].reduce((sum, id) => sum + invented(id, 2023).value!, 0) / 3,
    );
    expect(row(report, "Medel av de valda (egen beräkning)")?.[3]).toBe(plain(mean.toLocaleString("sv-SE")));
    expect(report.notes.slice(1, 3)).toEqual([
      "Medel av de valda (egen beräkning) är räknat av Driftkoll ur värdena från Kolada. Det är ingen uppgift från Kolada.",
      "Kommuner bakom medelvärdet: 2020: 3, 2021: 3, 2022: 3, 2023: 3, 2024: 3.",
    ]);
    expect(report.preview[0]!.formula).toMatch(
      /^=OM\(ANTAL\([A-Z]+\d+:[A-Z]+\d+\)<2;"";MEDEL\([A-Z]+\d+:[A-Z]+\d+\)\)$/,
    );
  });

  test("is added as a sheet with its source and a line chart, and taken away again", async () => {
    await on();
    const report = await compared({ others: ["Eslöv", "Nybro"] });
    const written = await addPlannedSheet(report.plan);
    if (!written.ok) throw new Error(written.text);
    await excel.workbook.calculate();
    const made = excel.workbook.sheets.find(({ name }) => name === "Jämförelse N31001")!;
    const cell = (r: number, c: number) => made.content({ row: r, column: c }).value;
    expect([cell(0, 0), cell(1, 0)]).toEqual([report.indicator, report.notes[0]]);
    const header = report.notes.length + 2;
    expect([0, 1, 2, 3, 4, 5].map((c) => cell(header, c))).toEqual([
      "År",
      "Nässjö",
      "Riket",
      "Medel av de valda (egen beräkning)",
      "Eslöv",
      "Nybro",
    ]);
    expect([cell(header + 4, 0), cell(header + 4, 1)]).toEqual(["2023", invented("0682", 2023).value]);
    expect(made.charts).toHaveLength(1);
    expect(made.charts[0]).toMatchObject({
      type: "Line",
      legend: { isShown: true },
      title: { text: report.indicator },
    });
    expect(made.charts[0]!.series).toHaveLength(3);
    expect(await written.undo!()).toMatchObject({ ok: true });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });

  test.each([
    [{ others: ["Nasjö"] }, 'Kolada har ingen kommun eller grupp "Nasjö".'],
    [{ others: [] }, "Skriv minst en kommun att jämföra med, eller välj en grupp."],
    [{ own: " " }, "Skriv er kommun först."],
    [{ indicator: "" }, "Välj ett nyckeltal först."],
    [{ lastYear: 1980 }, "Kolada har inga värden för N31001"],
  ])("says what is the matter with %j", async (more, text) => {
    await on();
    expect(await compareAreas({ ...wish, ...more })).toMatchObject({
      kind: "problem",
      text: expect.stringContaining(text),
    });
  });

  test("shows women or men where Kolada divides the indicator, and says so where it does not", async () => {
    await on();
    const of = async (gender: "T" | "K" | "M") =>
      compared({ indicator: "N31814", others: ["Eslöv", "Nybro"], lastYear: 2023, gender });
    const [all, women] = [await of("T"), await of("K")];
    expect(all.indicator).toMatch(/, andel \(%\) .*\(N31814\)$/);
    expect(women.indicator).toMatch(/, kvinnor \(N31814\)$/);
    const published = (gender: string) =>
      figuresOf(INDICATORS[3]!, "0682", 2023)!.find((one) => one.gender === gender)!.value!;
    expect(row(women, "Nässjö")?.[4]).toBe(published("K").toLocaleString("sv-SE"));
    expect(row(all, "Nässjö")?.[4]).toBe(published("T").toLocaleString("sv-SE"));
    expect(await compareAreas({ ...wish, gender: "M" })).toMatchObject({
      kind: "problem",
      text: "Kolada delar inte upp N31001 på kvinnor och män.",
    });
  });

  test("says plainly that Kolada cannot be reached", async () => {
    await on();
    kolada.fault = () => ({ kind: "status", status: 422 });
    expect(await compareAreas(wish)).toMatchObject({ text: "Kolada tog inte emot frågan (svar 422)." });
  });

  test("remembers the own municipality on the computer", async () => {
    await keepOwnArea("Nässjö");
    expect(await koladaHere()).toEqual({ state: "off", own: "Nässjö" });
  });
});

describe("A pasted table", () => {
  const TEXT =
    "Kostnad ekonomiskt bistånd, kr/inv\nKommun\t2021\t2022\nNässjö\t1 204\t1 187\nEslöv\t1 000\t1 100\nNybro\t1 300\t";
  const pasted = (more: object = {}) =>
    comparePasted({
      text: TEXT,
      answers: {},
      indicator: null,
      own: "Nässjö",
      gender: null,
      today: TODAY,
      ...more,
    });

  test("is compared without any network, with its source and own mean", async () => {
    const report = await pasted();
    if (report.kind !== "pasted") throw new Error(report.kind);
    expect(report.choices).toMatchObject({ areas: ["Nässjö", "Eslöv", "Nybro"], own: "Nässjö" });
    expect(report.comparison.notes[0]).toBe("Källa: Kolada, inklistrat 2026-01-15");
    expect(row(report.comparison, "Nybro")).toEqual(["1 300", "saknas"]);
    expect(row(report.comparison, "Medel av de valda (egen beräkning)")).toEqual(["1 150", "saknas"]);
    expect(kolada.asked).toEqual([]);
  });

  test("is asked about where it is unclear, and told of where it cannot be read", async () => {
    expect(await pasted({ text: "Kommun\t2021\nNässjö\t1.204" })).toMatchObject({
      kind: "pastedQuestion",
      options: [{ value: "decimal" }, { value: "thousands" }],
    });
    expect(await pasted({ text: "hej" })).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("inga årtal"),
    });
  });
});

describe("The sheet's own goals against a pasted table", () => {
  const TEXT =
    "Nyckeltal\tKommun\tKön\t2022\t2023\n" +
    "Ej återaktualiserade vuxna, andel (%) (U31462)\tTranås\tTotalt\t70\t78\n" +
    "Ej återaktualiserade vuxna, andel (%) (U31462)\tTranås\tKvinnor\t71\t80\n" +
    "Väntetid i antal dagar till bostad\tTranås\tTotalt\t58\t61";
  const against = (own: string, text = TEXT) => compareGoalsPasted({ text, answers: {}, own, today: TODAY });
  const goals = (year: number) =>
    fill(excel.sheet, "A1", [
      ["Nyckeltal", `Mål ${year}`, `Utfall ${year}`],
      ["Ej återaktualiserade (U31462)", 75, 78],
      ["Väntetid i antal dagar till bostad", 50, 62],
      ["Antal klagomål", 5, 4],
    ]);

  test("are known by the id or by the name, and nobody is asked over the network", async () => {
    goals(2023);
    const report = await against("Tranås");
    if (report.kind !== "agreements") throw new Error(report.kind);
    expect(report.rows.map(({ address, agreement }) => [address, agreement])).toEqual([
      ["C2", "agrees"],
      ["C3", "differs"],
    ]);
    expect(report.source).toBe("Källa: Kolada, inklistrat 2026-01-15");
    expect(kolada.asked).toEqual([]);
  });

  test("are said to have no figure in the table for another year, or no name in it", async () => {
    goals(2024);
    expect(await against("Tranås")).toMatchObject({
      rows: [
        { text: "Den inklistrade tabellen har ingen siffra för 2024. På bladet står 78." },
        { agreement: "notPublished" },
      ],
    });
    fill(excel.sheet, "A1", [
      ["Nyckeltal", "Mål 2023", "Utfall 2023"],
      ["Antal klagomål", 5, 4],
    ]);
    expect(await against("Tranås", "Kommun\t2023\nTranås\t5")).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("Inget mål på bladet"),
    });
  });

  test("are not said to be missing where the table has women and men apart", async () => {
    goals(2023);
    const apart =
      "Nyckeltal\tKön\t2023\nEj återaktualiserade (U31462)\tKvinnor\t80\nEj återaktualiserade (U31462)\tMän\t76";
    expect(await against("Tranås", apart)).toMatchObject({
      rows: [
        {
          agreement: "notPublished",
          text: "Den inklistrade tabellen har kvinnor och män var för sig för 2023, men ingen siffra för alla. På bladet står 78.",
        },
      ],
    });
  });

  test("wait for the municipality where the table has several", async () => {
    goals(2023);
    const several = TEXT + "\nVäntetid i antal dagar till bostad\tEslöv\tTotalt\t40\t41";
    expect(await against("Nässjö", several)).toMatchObject({ text: "Skriv er kommun först." });
    expect(await against("Eslöv", several)).toMatchObject({
      rows: [{ agreement: "notPublished" }, { agreement: "differs" }],
    });
  });
});

describe("The sheet's own goals", () => {
  const table = (...rows: (string | number)[][]) => [["Nyckeltal", "Mål 2023", "Utfall 2023"], ...rows];
  const published = figuresOf(INDICATORS[5]!, "1489", 2023)![0]!.value!;

  test("that name an indicator of Kolada's are held against it for the same year", async () => {
    await on();
    fill(excel.sheet, "A1", [
      ["Självförsörjning 2023"],
      [],
      ...table(
        ["Ej återaktualiserade vuxna, andel (%) (U31462)", 75, published],
        ["Vuxna biståndsmottagare, antal (Kolada N31824)", 400, 1],
        ["Antal klagomål", 5, 4],
      ),
    ]);
    const report = await compareGoals("Alingsås", TODAY);
    if (report.kind === "problem") throw new Error(report.text);
    expect(report.rows.map(({ address, id, agreement }) => [address, id, agreement])).toEqual([
      ["C4", "U31462", "agrees"],
      ["C5", "N31824", "differs"],
    ]);
    expect(plain(report.rows[0]!.text)).toBe(
      `Stämmer: ${published} på bladet, ${published} i Kolada för 2023.`,
    );
    expect(report.source).toBe(`Källa: Kolada, hämtat ${today()}`);
  });

  test("are told to be preliminary in the year whose figures are, and not published where there are none", async () => {
    await on();
    const of = async (year: number) => {
      fill(excel.sheet, "A1", [
        ["Nyckeltal", `Mål ${year}`, `Utfall ${year}`],
        ["Ej återaktualiserade, andel (%) U31462", 75, 70],
      ]);
      const report = await compareGoals("Alingsås", TODAY);
      return report.kind === "problem" ? report.text : report.rows[0]!;
    };
    expect(await of(2024)).toMatchObject({
      agreement: "preliminary",
      text: expect.stringContaining("preliminär"),
    });
    expect(await of(2025)).toMatchObject({ agreement: "notPublished" });
  });

  test("without an id are said to have none", async () => {
    await on();
    fill(excel.sheet, "A1", table(["Antal klagomål", 5, 4]));
    expect(await compareGoals("Alingsås", TODAY)).toMatchObject({
      text: expect.stringContaining("Inget mål på bladet"),
    });
  });
});

import { readPasted } from "../../../src/domain/kolada/pasted/readPasted";
import type { PastedAnswers, PastedValue } from "../../../src/domain/kolada/pasted/pastedTypes";

const KR = "Kostnad ekonomiskt bistånd, kr/inv";
const ROWS = [
  ["Nässjö", 2021, 1204],
  ["Nässjö", 2022, 1187.5],
  ["Tranås", 2021, 1350],
  ["Tranås", 2022, null],
] as const;

/** What the table says, in the order of areas and years. */
function told(text: string, answers?: PastedAnswers) {
  const reading = readPasted(text, answers);
  if (reading.kind !== "values") return reading;
  return [...reading.values]
    .sort((a, b) => String(a.area).localeCompare(String(b.area), "sv") || a.year - b.year)
    .map(({ area, year, value }) => [area, year, value]);
}
const first = (text: string): PastedValue => {
  const reading = readPasted(text);
  if (reading.kind !== "values") throw new Error(JSON.stringify(reading));
  return reading.values[0]!;
};

describe("A table pasted from Kolada", () => {
  test.each([
    ["years across", `${KR}\nKommun\t2021\t2022\nNässjö\t1 204\t1 187,5\nTranås\t1 350\t..`],
    ["years down", `${KR}\nÅr\tNässjö\tTranås\n2021\t1 204\t1 350\n2022\t1 187,5\tsaknas`],
    [
      "a value a row",
      `Nyckeltal\tKommun\tÅr\tVärde\n${KR}\tNässjö\t2021\t1204\n${KR}\tNässjö\t2022\t1187,5\n${KR}\tTranås\t2021\t1350\n${KR}\tTranås\t2022\t`,
    ],
    [
      "the value before what it is of",
      `År\tVärde\tKommun\tNyckeltal\n2021\t1204\tNässjö\tN31001\n2022\t1187,5\tNässjö\tN31001\n2021\t1350\tTranås\tN31001\n2022\t-\tTranås\tN31001`,
    ],
    [
      "indicator and municipality beside each other",
      `Nyckeltal\tOmråde\t2021\t2022\n${KR}\tNässjö\t1204\t1187,5\n\tTranås\t1350\t`,
    ],
    ["decimal points", `${KR}\n\t2021\t2022\nNässjö\t1204\t1187.5\nTranås\t1350\tMissing`],
    ["thousands by points", `${KR}\n\t2021\t2022\nNässjö\t1.204\t1.187,5\nTranås\t1.350\t`],
    ["thousands by commas", `${KR}\n\t2021\t2022\nNässjö\t1,204\t1,187.5\nTranås\t1,350\t`],
    ["semicolons", `Kommun;2021;2022\nNässjö;1204;1187,5\nTranås;1350;`],
    [
      "a row of units, blank rows and columns",
      `${KR}\n\nKommun\t\t2021\t2022\n\t\tkr/inv\tkr/inv\n\nNässjö\t\t1 204\t1 187,5\nTranås\t\t1 350\t\n`,
    ],
    ["codes beside the names", `Kod\tKommun\t2021\t2022\n0682\tNässjö\t1204\t1187,5\n0687\tTranås\t1350\t`],
    ["quotation marks", `"Kommun"\t"2021"\t"2022"\n"Nässjö"\t"1 204"\t"1 187,5"\n"Tranås"\t"1 350"\t""`],
    [
      "no break spaces and a minus that means nothing",
      "Kommun\t2021\t2022\r\nNässjö\t1\u00a0204\t1\u00a0187,5\r\nTranås\t1\u00a0350\t–\r\n",
    ],
    [
      "what is measured as the heading of the figures",
      `Kommun\tKön\tÅr\t${KR}\nNässjö\tAlla\t2021\t1204\nNässjö\tAlla\t2022\t1187,5\nTranås\tAlla\t2021\t1350`,
    ],
    [
      "municipalities over years",
      `${KR}\n\tNässjö\t\tTranås\t\n\t2021\t2022\t2021\t2022\nkr/inv\t1204\t1187,5\t1350\t`,
    ],
  ])("is read with %s", (_how, text) => {
    const found = told(text);
    const filled = Array.isArray(found) ? found.filter(([, , value]) => value !== null) : found;
    expect(filled).toEqual(ROWS.filter(([, , value]) => value !== null));
  });

  test("says what a figure is of: indicator with id, unit, gender, and that it is preliminary", () => {
    const text = `N31807 Invånare med ekonomiskt bistånd, andel (%)\nKommun\tKön\tEnhet\t2023\t2024 (prel.)\nNässjö\tKvinnor\t%\t4,1\t4,3`;
    const reading = readPasted(text);
    expect(reading).toMatchObject({
      kind: "values",
      values: [
        {
          id: "N31807",
          area: "Nässjö",
          year: 2023,
          gender: "K",
          value: 4.1,
          isPreliminary: false,
          unit: "%",
        },
        { year: 2024, value: 4.3, isPreliminary: true },
      ],
    });
  });

  test("takes a municipality from the title, and indicators down", () => {
    const text = `Nyckeltal för Nässjö kommun\nNyckeltal\t2021\t2022\n${KR}\t1204\t1187\nInvånare med ekonomiskt bistånd, andel (%)\t4,1\t4,2`;
    expect(readPasted(text)).toMatchObject({
      values: [
        { area: "Nässjö", indicator: KR, value: 1204 },
        { area: "Nässjö", indicator: KR, value: 1187 },
        { area: "Nässjö", indicator: "Invånare med ekonomiskt bistånd, andel (%)", value: 4.1 },
        { value: 4.2 },
      ],
    });
  });

  test("takes headings in rows of their own for what stands below them", () => {
    const text = `Kommun\t2021\t2022\n${KR}\t\t\nNässjö\t1204\t1187\nTranås\t1350\t1360\nInvånare med ekonomiskt bistånd, andel (%)\t\t\nNässjö\t4,1\t4,2`;
    const reading = readPasted(text);
    const of = (area: string, year: number) =>
      reading.kind === "values" &&
      reading.values
        .filter((one) => one.area === area && one.year === year)
        .map(({ indicator, value }) => [indicator, value]);
    expect(of("Nässjö", 2021)).toEqual([
      [KR, 1204],
      ["Invånare med ekonomiskt bistånd, andel (%)", 4.1],
    ]);
    expect(of("Tranås", 2022)).toEqual([[KR, 1360]]);
  });

  test("knows the country, regions and groups, and a municipality by its longer name", () => {
    const text = `Område\t2022\nRiket\t1\nRegion Jönköpings län\t2\nLiknande kommuner, IFO, Nässjö, 2022\t3\nNässjö kommun\t4\nAlla kommuner (ovägt medel)\t5`;
    expect(told(text)).toHaveLength(5);
  });

  test("does not take figures that look like years for years", () => {
    expect(told("Kommun\t2021\t2022\nNässjö\t2019\t1998\nTranås\t2001\t2024")).toEqual([
      ["Nässjö", 2021, 2019],
      ["Nässjö", 2022, 1998],
      ["Tranås", 2021, 2001],
      ["Tranås", 2022, 2024],
    ]);
    expect(told("År\tNässjö\tTranås\n2021\t2019\t2001\n2022\t1998\t2024\n2023\t2005\t2006")).toHaveLength(6);
  });

  test("is asked about where labels may be municipalities or indicators, and read by the answer", () => {
    const text = "\t2021\t2022\nVäxjödalen\t12\t13\nSödra distriktet\t14\t15";
    const asked = readPasted(text);
    expect(asked).toMatchObject({
      kind: "question",
      question: { about: "labels", texts: ["Växjödalen", "Södra distriktet"] },
    });
    const key = asked.kind === "question" ? asked.question.key : "";
    expect(told(text, { [key]: "area" })).toHaveLength(4);
    const reading = readPasted(text, { [key]: "indicator" });
    expect(reading).toMatchObject({
      values: expect.arrayContaining([expect.objectContaining({ indicator: "Växjödalen", area: null })]),
    });
  });

  test("is asked about where a point may part decimals as well as thousands", () => {
    const text = "Kommun\t2021\t2022\nNässjö\t1.204\t1.187";
    expect(readPasted(text)).toMatchObject({
      kind: "question",
      question: { about: "point", texts: ["1.204", "1.187"] },
    });
    expect(told(text, { point: "thousands" })).toEqual([
      ["Nässjö", 2021, 1204],
      ["Nässjö", 2022, 1187],
    ]);
    expect(told(text, { point: "decimal" })).toEqual([
      ["Nässjö", 2021, 1.204],
      ["Nässjö", 2022, 1.187],
    ]);
  });

  test.each([
    ["empty", "  \n \t \n"],
    ["noYears", "Kommun\tA\tB\nNässjö\t1\t2"],
    ["noFigures", "Kommun\t2021\nNässjö\tmycket"],
    ["contradiction", "Kommun\t2021\t2022\nNässjö\t1204\t1187\nNässjö\t1205\t1187"],
  ])("is not read where it is %s", (why, text) => {
    const reading = readPasted(text);
    expect(
      (reading.kind === "unread" && reading.why === why) ||
        (why === "noFigures" && reading.kind === "unread"),
    ).toBe(true);
  });

  test("takes the year from the title where no other is told, and indicators beside each other", () => {
    const text = `Jämförelse 2023\nKommun\t${KR}\tInvånare med ekonomiskt bistånd, andel (%)\nNässjö\t900\t3,4\nTranås\t1 000\t4,4`;
    expect(readPasted(text)).toMatchObject({
      values: [
        { area: "Nässjö", indicator: KR, year: 2023, value: 900 },
        { area: "Nässjö", indicator: "Invånare med ekonomiskt bistånd, andel (%)", value: 3.4 },
        { area: "Tranås", value: 1000 },
        { area: "Tranås", value: 4.4 },
      ],
    });
  });

  test("leaves out a column that is of no year", () => {
    expect(told("Kommun\t2021\t2022\tFörändring\nNässjö\t100\t110\t10\nKälla: Kolada")).toEqual([
      ["Nässjö", 2021, 100],
      ["Nässjö", 2022, 110],
    ]);
  });

  test("keeps signs: below zero by any minus, by brackets", () => {
    expect(first("Kommun\t2021\nNässjö\t−12,5").value).toBe(-12.5);
    expect(first("Kommun\t2021\nNässjö\t(1 200)").value).toBe(-1200);
  });
});

import { sheetReport } from "../../../src/actions/check/sheetReport";
import type { FindingView } from "../../../src/actions/shared/report";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Grid } from "../../../src/domain/sheet/grid";
import { EMPTY_MEMORY } from "../../../src/domain/sheet/memory";
import { printedGrid } from "../../support/printedGrid";

/** A sheet as it is written: "=SUM(B2:B4)~1 000" is a formula with its value. The headings are numbers where they look so. */
function sheet(rows: readonly (readonly string[])[], textRows = 1): Grid {
  const formulas = new Map<string, string>();
  const values = rows.map((row, r) =>
    row.map((cell, c) => {
      const [formula, value] = cell.split("~");
      if (value === undefined) return cell;
      formulas.set(`${r},${c}`, formula!);
      return value;
    }),
  );
  return printedGrid(values, textRows, { formulas });
}

function found(grid: Grid): FindingView[] {
  return sheetReport(grid, checkSheet(grid), EMPTY_MEMORY).findings.filter(
    ({ severity }) => severity === "error" || severity === "warning",
  );
}

/** "error B8 =SUM(B4:B7)": how grave, where, and what would be written. */
function told(grid: Grid): string[] {
  return found(grid).map(({ severity, address, fixes }) => {
    const [change] = fixes[0]?.plan.changes ?? [];
    const after = change?.after;
    const written =
      after?.kind === "formula" ? after.formula : after?.kind === "number" ? String(after.value) : "nothing";
    return `${severity} ${address ?? "-"} ${written}`;
  });
}

/** With the spaces of a keyboard between thousands. */
const says = (grid: Grid) => found(grid).map(({ message }) => message.replace(/\u00A0/g, " "));

const HEAD = ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025"];
const ROWS = [
  ["Skola", "20 066", "15 452"],
  ["Vård", "5 913", "4 078"],
  ["Kultur", "1 251", "1 139"],
  ["Kulturskola", "8 940", "8 700"],
];

describe("A sum that leaves a row out", () => {
  test("is the error, with the formula as the mend, and no figure is accused", () => {
    const grid = sheet([HEAD, ...ROWS, ["Totalt", "=SUM(B2:B4)~27 230", "=SUM(C2:C5)~29 369"]]);
    expect(told(grid)).toEqual(["error B6 =SUM(B2:B5)"]);
    expect(says(grid)).toEqual(["=SUMMA(B2:B4) tar inte med Kulturskola (rad 5): 8 940 saknas i summan."]);
  });

  test("is so in every column too: the row above the total belongs to no other sum", () => {
    const grid = sheet([HEAD, ...ROWS, ["Totalt", "=SUM(B2:B4)~27 230", "=SUM(C2:C4)~20 669"]]);
    expect(told(grid)).toEqual(["error B6 =SUM(B2:B5)", "error C6 =SUM(C2:C5)"]);
  });

  test("and where it is the first row under the headings", () => {
    const grid = sheet([HEAD, ...ROWS, ["Totalt", "=SUM(B3:B5)~16 104", "=SUM(C3:C5)~13 917"]]);
    expect(told(grid)).toEqual(["error B6 =SUM(B2:B5)", "error C6 =SUM(C2:C5)"]);
  });

  test("and one within, by the form that the neighbour has", () => {
    const grid = sheet([HEAD, ...ROWS, ["Totalt", "=B2+B3+B5~34 919", "=C2+C3+C4+C5~29 369"]]);
    expect(told(grid)).toEqual(["error B6 =B2+B3+B4+B5"]);
  });

  test("a list of cells chosen alike in every column may leave rows out on purpose", () => {
    const grid = sheet([HEAD, ...ROWS, ["Totalt", "=B2+B3+B5~34 919", "=C2+C3+C5~28 230"]]);
    expect(told(grid)).toEqual([]);
  });

  test("a varav row is nobody's to add", () => {
    const rows = [...ROWS.slice(0, 3), ["varav löner", "900", "800"]];
    const grid = sheet([HEAD, ...rows, ["Totalt", "=SUM(B2:B4)~27 230", "=SUM(C2:C4)~20 669"]]);
    expect(told(grid)).toEqual([]);
  });

  test("a typed total that holds without the row says that it is left out on purpose", () => {
    const grid = sheet([HEAD, ...ROWS, ["Totalt", "=SUM(B2:B4)~27 230", "20 669"]]);
    expect(found(grid).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("A sum that takes in too much", () => {
  const parts = [
    ["Skola", "20 066", "15 452"],
    ["Vård", "5 913", "4 078"],
    ["Summa välfärd", "=SUM(B2:B3)~25 979", "=SUM(C2:C3)~19 530"],
    ["Kultur", "1 251", "1 139"],
  ];
  test("a sub-total and its rows: the rows are taken out", () => {
    const grid = sheet([HEAD, ...parts, ["Totalt", "=SUM(B2:B5)~53 209", "=SUM(C2:C5)~40 199"]]);
    expect(told(grid)).toEqual(["error B6 =SUM(B4:B5)", "error C6 =SUM(C4:C5)"]);
    expect(says(grid)[0]).toBe(
      "=SUMMA(B2:B5) räknar Skola (rad 2) och Vård (rad 3) två gånger: summan blir 25 979 för stor.",
    );
  });

  test("DELSUMMA passes over other DELSUMMA by itself", () => {
    const inner = ["Delsumma välfärd", "=SUBTOTAL(9,B2:B3)~25 979", "=SUBTOTAL(9,C2:C3)~19 530"];
    const total = ["Totalt", "=SUBTOTAL(9,B2:B5)~27 230", "=SUBTOTAL(9,C2:C5)~20 669"];
    const grid = sheet([HEAD, parts[0]!, parts[1]!, inner, parts[3]!, total]);
    expect(told(grid)).toEqual([]);
  });

  test("a year in the heading", () => {
    const head = ["Verksamhet (tkr)", "2024", "2025"];
    const grid = sheet([head, ...ROWS, ["Totalt", "=SUM(B1:B5)~38 194", "=SUM(C2:C5)~29 369"]], 0);
    expect(told(grid)).toEqual(["error B6 =SUM(B2:B5)"]);
  });
});

describe("A formula of another shape than its neighbours'", () => {
  const head = [...HEAD, "Avvikelse"];
  const table = (third: string, total: string) =>
    sheet([
      head,
      [...ROWS[0]!, "=B2-C2~4 614"],
      [...ROWS[1]!, "=B3-C3~1 835"],
      [...ROWS[2]!, third],
      [...ROWS[3]!, "=B5-C5~240"],
      ["Totalt", "=SUM(B2:B5)~36 170", "=SUM(C2:C5)~29 369", total],
    ]);
  test("turned round", () => {
    expect(told(table("=C4-B4~-112", "=SUM(D2:D5)~6 577"))).toEqual(["error D4 =B4-C4"]);
  });
  test("one row off", () => {
    expect(told(table("=B4-C5~-7 449", "=B6-C6~6 801"))).toEqual(["error D4 =B4-C4"]);
  });
  test("the same cells in another order are the same formula", () => {
    expect(told(table("=-C4+B4~112", "=SUM(D2:D5)~6 801"))).toEqual([]);
  });
  test("what is no sum of cells is taken as it stands", () => {
    expect(told(table('=IF(B4="","",B4-C4)~112', "=SUM(D2:D5)~6 801"))).toEqual([]);
  });
  test("a lone row of income taken the other way round is asked about", () => {
    const rows = ["=B2-C2~4 614", "=B3-C3~1 835", "=C4-B4~-112", "=B5-C5~240"];
    const labels = ["Skola", "Vård", "Intäkter", "Kulturskola"];
    const grid = sheet([head, ...ROWS.map((row, r) => [labels[r]!, ...row.slice(1), rows[r]!])]);
    expect(told(grid)).toEqual(["warning D4 =B4-C4"]);
  });
});

describe("A figure typed among formulas", () => {
  const total = (first: string) => ["Totalt", first, "=SUM(C2:C5)~29 369"];
  test("with another value than the formula's is the error, and the formula is its mend", () => {
    const grid = sheet([HEAD, ...ROWS, total("36 270")]);
    expect(told(grid)).toEqual(["error B6 =SUM(B2:B5)"]);
    expect(says(grid)).toEqual([
      "B6 är ett inskrivet tal bland formler: 36 270, men =SUMMA(B2:B5) ger 36 170.",
    ]);
  });
  test("with the same value is asked about in a total, and the formula offered", () => {
    const grid = sheet([HEAD, ...ROWS, total("36 170")]);
    const { findings } = sheetReport(grid, checkSheet(grid), EMPTY_MEMORY);
    expect(findings.find(({ rule }) => rule === "typedOver")).toMatchObject({
      severity: "warning",
      address: "B6",
      message: "B6 är ett inskrivet tal bland formler. Ska den räkna =SUMMA(B2:B5)?",
      fixes: [{ address: "B6", after: "=SUMMA(B2:B5)" }],
    });
  });
  test("asks for nothing where every total of the column is typed: that is how it is kept", () => {
    const grid = sheet([
      HEAD,
      ["Skola", "20 066", "15 452"],
      ["Vård", "5 913", "4 078"],
      ["Summa välfärd", "25 979", "=SUM(C2:C3)~19 530"],
      ["Kultur", "1 251", "1 139"],
      ["Park", "310", "295"],
      ["Summa fritid", "1 561", "=SUM(C5:C6)~1 434"],
      ["Totalt", "27 540", "=C4+C7~20 964"],
    ]);
    expect(told(grid)).toEqual([]);
  });
  test("is not the error where a row has a slip that its own deviation tells of", () => {
    const grid = sheet([
      [...HEAD, "Avvikelse"],
      ["Skola", "20 266", "15 452", "4 614"],
      ["Vård", "5 913", "4 078", "1 835"],
      ["Kultur", "1 251", "1 139", "112"],
      ["Totalt", "27 230", "=SUM(C2:C4)~20 669", "6 561"],
    ]);
    expect(found(grid)[0]).toMatchObject({ severity: "error", address: "B2", proposal: { value: 20066 } });
  });
  test("nor where the sum below it is wrong for what another formula leaves out", () => {
    const grid = sheet([
      HEAD,
      ["Skola", "20 066", "15 452"],
      ["Vård", "5 913", "4 078"],
      ["Summa välfärd", "=SUM(B2:B2)~20 066", "=SUM(C2:C3)~19 530"],
      ["Kultur", "1 251", "1 139"],
      ["Totalt", "27 230", "=SUM(C4:C5)~20 669"],
    ]);
    expect(told(grid)).toEqual(["error B4 =SUM(B2:B3)"]);
  });
});

describe("A figure that is text within a sum", () => {
  const text = (grid: Grid, cells: readonly (readonly [number, number])[]): Grid => {
    const isText = (r: number, c: number) => cells.some(([row, column]) => row === r && column === c);
    const put = <T>(rows: readonly (readonly T[])[], make: (r: number, c: number) => T) =>
      rows.map((line, r) => line.map((old, c) => (isText(r, c) ? make(r, c) : old)));
    const shown = (r: number, c: number) => grid.texts[r]![c]!;
    return {
      ...grid,
      values: put(grid.values, shown),
      formulas: put(grid.formulas, shown),
      formats: put(grid.formats, () => "@"),
    };
  };
  const total = (first: string) => ["Totalt", `=SUM(B2:B5)~${first}`, "=SUM(C2:C5)~29 369"];

  test("is the error: SUMMA does not count it", () => {
    const grid = text(sheet([HEAD, ...ROWS, total("27 230")]), [[4, 1]]);
    expect(told(grid)).toEqual(["error B5 8940"]);
    expect(says(grid)).toEqual([
      "B5 (8 940) är text. SUMMA räknar inte med den: 8 940 saknas i B6, =SUMMA(B2:B5).",
    ]);
    expect(found(grid)[0]!.fixes[0]!.label).toBe("Gör om till tal");
  });
  test("a whole column is mended by one click", () => {
    const grid = text(
      sheet([HEAD, ...ROWS, total("0")]),
      ROWS.map((_, r) => [r + 1, 1] as const),
    );
    expect(told(grid)).toEqual(["error B2 20066"]);
    expect(found(grid)[0]!.fixes[0]!.plan.changes).toHaveLength(4);
  });
  test("plus reckons with it: then it is worth a word at most", () => {
    const grid = text(sheet([HEAD, ...ROWS, ["Totalt", "=B2+B3+B4+B5~36 170", "=C2+C3+C4+C5~29 369"]]), [
      [4, 1],
    ]);
    expect(told(grid)).toEqual([]);
  });
});

describe("Formulas settle what is summed", () => {
  test("a row of zeros before the block is no part of it", () => {
    const grid = sheet([
      ["Belopp i tkr", "2023", "2024"],
      ["Årets resultat", "3 165", "3 263"],
      ["Minoritetsintresse", "0", "0"],
      ["Pensioner", "738", "726"],
      ["Andra avsättningar", "406", "361"],
      ["Summa avsättningar", "=SUM(B4:B5)~1 144", "=SUM(C4:C5)~1 087"],
    ]);
    expect(told(grid)).toEqual([]);
  });
  test("sums that stand in a circle are no sums, and nothing hangs", () => {
    const grid = sheet([
      ["Post", "2024", "2025"],
      ["Intäkter", "3", "-3"],
      ["Nettokostnad", "=SUM(B2:B2)~1", "=SUM(C2:C2)~-2"],
      ["Nettokostnad", "=SUM(B2:B3)~3", "=SUM(C2:C3)~-1"],
      ["Nettokostnad", "=SUM(B2:B4)~-3", "=SUM(C2:C4)~-1"],
      ["Summa", "=SUM(B2:B5)~-2", "=SUM(C2:C5)~2"],
    ]);
    expect(() => checkSheet(grid)).not.toThrow();
  });
});

describe("A row left out in every column", () => {
  test("is missed also where the row beyond it belongs to the total above", () => {
    const balance = sheet([
      ["Mnkr", "2024", "2023"],
      ["Mark", "412,6", "398,1"],
      ["Inventarier", "88,3", "91,7"],
      ["Summa anläggningar", "=SUM(B2:B3)~500,9", "=SUM(C2:C3)~489,8"],
      ["Bidrag till väg", "14,2", "14,8"],
      ["Förråd", "31,5", "29,4"],
      ["Fordringar", "96,7", "102,3"],
      ["Bankmedel", "58,1", "49,6"],
      ["Summa omsättning", "=SUM(B7:B8)~154,8", "=SUM(C7:C8)~151,9"],
      ["Summa tillgångar", "=B4+B5+B9~669,9", "=C4+C5+C9~656,5"],
    ]);
    expect(told(balance)).toEqual(["error B9 =SUM(B6:B8)", "error C9 =SUM(C6:C8)"]);
  });

  test("is a result's, where it goes on from the total right above", () => {
    const grid = sheet([
      ["Tkr", "Budget", "Bokslut"],
      ["Skolnämnd", "81 300", "82 417"],
      ["Vårdnämnd", "64 700", "63 952"],
      ["Summa nämnder", "=SUM(B2:B3)~146 000", "=SUM(C2:C3)~146 369"],
      ["Pensioner", "7 200", "7 418"],
      ["Internränta", "-3 100", "-3 066"],
      ["Verksamhetens nettokostnad", "=SUM(B5:B6)~4 100", "=SUM(C5:C6)~4 352"],
    ]);
    expect(told(grid)).toEqual(["error B7 =SUM(B4:B6)", "error C7 =SUM(C4:C6)"]);
  });

  test("is not looked for beyond a result that a sum begins with", () => {
    const grid = sheet([
      ["Tkr", "Bokslut 2024", "Bokslut 2023"],
      ["Intäkter", "3 120", "3 044"],
      ["Kostnader", "-9 880", "-9 610"],
      ["Avskrivningar", "-412", "-398"],
      ["Verksamhetens nettokostnad", "=SUM(B2:B3)~-6 760", "=SUM(C2:C3)~-6 566"],
      ["Skatter", "7 310", "7 102"],
      ["Årets resultat", "=SUM(B5:B6)~550", "=SUM(C5:C6)~536"],
    ]);
    expect(told(grid)).toEqual(["error B5 =SUM(B2:B4)", "error C5 =SUM(C2:C4)"]);
  });
});

test("a row that a sum across groups takes in is missed in its own group all the same", () => {
  const grid = sheet([
    ["Kostnadsslag", "Budget", "Utfall"],
    ["Simhall", "", ""],
    ["Inträden", "-310", "-294"],
    ["Löner", "920", "941"],
    ["El", "288", "305"],
    ["Netto", "=SUM(B4:B5)~1 208", "=SUM(C4:C5)~1 246"],
    ["Ishall", "", ""],
    ["Inträden", "-120", "-133"],
    ["Löner", "640", "655"],
    ["El", "402", "377"],
    ["Netto", "=SUM(B8:B10)~922", "=SUM(C8:C10)~899"],
    ["Alla hallar", "", ""],
    ["Inträden", "=B3+B8~-430", "=C3+C8~-427"],
    ["Löner", "=B4+B9~1 560", "=C4+C9~1 596"],
    ["El", "=B5+B10~690", "=C5+C10~682"],
  ]);
  expect(told(grid)).toEqual(["error B6 =SUM(B3:B5)", "error C6 =SUM(C3:C5)"]);
});

test("a closing balance goes on from no other", () => {
  const grid = sheet([
    ["Tkr", "2024", "2023"],
    ["Pensioner", "", ""],
    ["Ingående avsättning", "17 240", "16 305"],
    ["Nyintjänat", "1 905", "1 688"],
    ["Utbetalt", "-822", "-753"],
    ["Utgående avsättning", "=SUM(B3:B5)~18 323", "=SUM(C3:C5)~17 240"],
    ["Deponi", "", ""],
    ["Ingående avsättning", "6 110", "5 940"],
    ["Nya avsättningar", "450", "520"],
    ["Ianspråktaget", "-290", "-350"],
    ["Utgående avsättning", "=SUM(B8:B10)~6 270", "=SUM(C8:C10)~6 110"],
  ]);
  expect(told(grid)).toEqual([]);
});

test("two sides of a balance that are computed may differ by what all their rows are rounded by", () => {
  const sides = sheet([
    ["Mnkr", "2024", "2023"],
    ["Mark", "412,6", "398,1"],
    ["Inventarier", "88,3", "91,7"],
    ["Förråd", "31,5", "29,4"],
    ["Bankmedel", "58,1", "49,6"],
    ["Summa tillgångar", "=SUM(B2:B5)~590,5", "=SUM(C2:C5)~568,8"],
    ["Årets resultat", "12,4", "9,7"],
    ["Balanserat resultat", "271,1", "263,2"],
    ["Avsättningar", "104,8", "101,3"],
    ["Lån", "202,0", "194,8"],
    ["Summa eget kapital, avsättningar och skulder", "=SUM(B7:B10)~590,3", "=SUM(C7:C10)~569,0"],
  ]);
  expect(told(sides)).toEqual([]);
});

/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { printedGrid, reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";
import { openTask, strip, withRealWorkbook } from "./support/realPane";
import { button, pageText, plain, press } from "./support/renderPane";

// As the build puts it in.
const excel = withRealWorkbook();
const openBerakna = (title: string) => openTask("Beräkna", title);

describe("Prognos volym × à-pris in the pane", () => {
  const volumes = () => reportGrid(reportTable("norrtalje-volymer-2025"), { sheet: "Volymer" });
  const prices = () => reportGrid(reportTable("norrtalje-apris-2025"), { sheet: "À-priser" });

  test("shows the summary, the bridge and every row before a sheet is added, and takes the sheet back", async () => {
    excel.show(volumes(), prices());
    const task = await openBerakna("Prognos volym × à-pris");
    await press("Visa prognosen", task);
    await task.findByText(/Prognosen är 15.203 tkr dyrare än budgeten/);
    const bridge = task.getByRole("figure", { name: "Från budget till prognos, tkr" });
    expect(plain(bridge.textContent)).toContain(
      "Budget152 797Volymeffekt+6 775Priseffekt+8 428Prognos168 000",
    );
    // The same axis as the sheet's chart, which is cut: said, since the levels look smaller than they are.
    expect(plain(bridge.textContent)).toContain("Diagrammets axel börjar vid 130 000, inte vid noll.");
    const rows = within(task.getAllByRole("table")[0]!).getAllByRole("rowgroup");
    expect(plain(rows[1]!.textContent)).toBe("Institutsplaceringar barn och unga+4 973−1 665+6 639");
    expect(excel.workbook.sheets).toHaveLength(2);

    await press("Skapa bladet", task);
    await waitFor(() => expect(strip()).toBe("Bladet Prognos volym x à-pris skapatHistorikÅngra"));
    expect(excel.workbook.sheets).toHaveLength(3);
    await press(/^Ångra/);
    await waitFor(() => expect(strip()).toBe("Bladet Prognos volym x à-pris borttaget"));
    expect(excel.workbook.sheets).toHaveLength(2);
  });

  test("asks which price a row has, keeps the answer in the workbook and asks no more", async () => {
    const header = (text: string) => [text, "Budget 2025", "Prognos 2025"];
    excel.show(
      printedGrid(
        [header("Insats, antal dygn"), ["HVB", "100", "120"], ["Skyddade boenden", "50", "40"]],
        1,
        { sheet: "Volymer" },
      ),
      printedGrid(
        [header("Kostnad per dygn"), ["Våld, skyddat boende", "700", "650"], ["HVB", "1000", "1100"]],
        1,
        { sheet: "Priser" },
      ),
    );
    const task = await openBerakna("Prognos volym × à-pris");
    await press("Visa prognosen", task);
    await task.findByText("Vilket à-pris gäller för ”Skyddade boenden”?");
    await press(/^Våld, skyddat boende: svar på frågan Vilket à-pris gäller för ”Skyddade boenden”/, task);
    await waitFor(() => expect(task.queryAllByRole("button", { name: /svar på frågan/ })).toEqual([]));
    await task.findByRole("group", { name: "Prognos volym × à-pris" });
    expect([...excel.workbook.customXmlParts.values()].join("")).toContain("join:skyddade boenden");
  });

  test("says what is missing where there is nothing to multiply", async () => {
    excel.show(reportGrid(reportTable("tranas-drift-2025"), { sheet: "Drift" }));
    const task = await openBerakna("Prognos volym × à-pris");
    await press("Visa prognosen", task);
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain("Hittade ingen tabell med volymer"),
    );
  });
});

describe("Beräkna avvikelser in the pane", () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Skola", "9 000", "9 700", ""],
    ["Vård", "900", "600", ""],
    ["Kultur", "300", "310", "-25"],
    ["Park", "100", "90", "10"],
  ];

  test("shows every cell and formula, fills them by one click and empties them by another", async () => {
    const sheet = excel.show(printedGrid(rows, 1, { sheet: "Drift" }));
    const task = await openBerakna("Beräkna avvikelser");
    await press("Visa avvikelserna", task);
    const table = await task.findByRole("table");
    const lines = within(table).getAllByRole("row").slice(1);
    expect(lines.map((row) => [...row.children].map((cell) => plain(cell.textContent)))).toEqual([
      ["D2", "(tom)", "=B2-C2Skola: −700"],
      ["D3", "(tom)", "=B3-C3Vård: 300"],
    ]);
    expect(pageText()).toContain("Kultur (D4): Här står −25, men skillnaden är −10.");
    expect(pageText()).toContain("1 stor avvikelse utan kommentar");
    const bars = task.getByRole("figure", { name: "Avvikelse, rad för rad" });
    expect(plain(bars.textContent)).toBe("Avvikelse, rad för radSkola−700Kultur−25Park+10Vård+300");

    await press("Fyll i 2 celler", task);
    await waitFor(() => expect(strip()).toContain("2 avvikelser ifyllda"));
    expect(sheet.content({ row: 1, column: 3 }).formula).toBe("=B2-C2");
    expect(sheet.content({ row: 3, column: 3 }).value).toBe(-25);
    await press(/^Ångra/);
    await waitFor(() => expect(sheet.content({ row: 1, column: 3 }).value).toBeNull());
  });

  test("says how many of the rows between the lowest and the highest are not drawn", async () => {
    const many = Array.from({ length: 23 }, (_, i) => [`Enhet ${i + 1}`, "900", `${880 + i}`, ""]);
    excel.show(printedGrid([rows[0]!, ...many], 1, { sheet: "Drift" }));
    const task = await openBerakna("Beräkna avvikelser");
    await press("Visa avvikelserna", task);
    const bars = await task.findByRole("figure", { name: "Avvikelse, rad för rad" });
    expect(plain(bars.textContent)).toContain(
      "De 10 lägsta och de 10 högsta visas, men inte 3 rader däremellan.",
    );
  });

  test("asks about a budget of the year beside eight months, and says why nothing is filled until then", async () => {
    const sheet = excel.show(
      printedGrid(
        [
          ["Verksamhet", "Budget 2025", "Utfall jan-aug 2025", "Avvikelse"],
          ["Skola", "90 000", "65 000", ""],
          ["Vård", "900", "600", ""],
        ],
        1,
        { sheet: "Drift" },
      ),
    );
    const task = await openBerakna("Beräkna avvikelser");
    await press("Visa avvikelserna", task);
    await task.findByText(/Inget räknas förrän du har svarat/);
    expect(pageText()).not.toContain("Inga avvikelser saknas");
    await press(/^Ja, räkna: svar på frågan/, task);
    await task.findByRole("table");
    expect(pageText()).toContain("säger inte om beloppen är i kr, tkr eller mnkr");
    await press("Fyll i 2 celler", task);
    await waitFor(() => expect(sheet.content({ row: 1, column: 3 }).formula).toBe("=B2-C2"));
    excel.workbook.customXmlParts.clear();
  });

  test("keeps the municipality's own threshold in the workbook, and lists by it at once", async () => {
    excel.show(printedGrid(rows, 1, { sheet: "Drift" }));
    const task = await openBerakna("Beräkna avvikelser");
    await press("Visa avvikelserna", task);
    await task.findByRole("table");
    fireEvent.change(task.getByLabelText("Tkr"), { target: { value: "200" } });
    fireEvent.change(task.getByLabelText("Procent"), { target: { value: "2,5" } });
    await press("Spara i arbetsboken", task);
    await task.findByText("2 stora avvikelser utan kommentar");
    expect(pageText()).toContain("Ska förklaras: mer än 2,5 % och 200 tkr.");
    expect([...excel.workbook.customXmlParts.values()].join("")).toContain("threshold:tkr");
    excel.workbook.customXmlParts.clear();
  });

  test("shows Driftkoll's own function where that is wanted: one call, which fills the column", async () => {
    const sheet = excel.show(
      printedGrid(
        rows.map((row) => [...row.slice(0, 3), row[3] === "Avvikelse" ? "Avvikelse" : ""]),
        1,
        { sheet: "Drift" },
      ),
    );
    const task = await openBerakna("Beräkna avvikelser");
    fireEvent.click(task.getByLabelText("Använd AVVIKELSE i stället för vanliga formler"));
    await press("Visa avvikelserna", task);
    const lines = within(await task.findByRole("table"))
      .getAllByRole("row")
      .slice(1, 3);
    expect(lines.map((row) => plain(row.lastElementChild!.textContent))).toEqual([
      "=AVVIKELSE(B2:B5;C2:C5)Skola: −700",
      "fylls från D2Vård: 300",
    ]);
    await press("Fyll i 1 cell", task);
    await waitFor(() => expect(sheet.content({ row: 1, column: 3 }).formula).toBe("=AVVIKELSE(B2:B5,C2:C5)"));
    await excel.workbook.settled();
    expect(sheet.content({ row: 4, column: 3 }).value).toBe(10);
  });

  test("puts a formula in place of one figure that disagrees, when that is chosen", async () => {
    const sheet = excel.show(printedGrid(rows, 1, { sheet: "Drift" }));
    const task = await openBerakna("Beräkna avvikelser");
    await press("Visa avvikelserna", task);
    await task.findByRole("table");
    await press("Räkna om D4", task);
    await waitFor(() => expect(sheet.content({ row: 3, column: 3 }).formula).toBe("=B4-C4"));
    expect(sheet.content({ row: 1, column: 3 }).value).toBeNull();
  });
});

test("Prognos för helåret sets every method beside the committee's own forecast", async () => {
  excel.show(reportGrid(reportTable("norrtalje-drift-2025"), { sheet: "Drift" }));
  const task = await openBerakna("Prognos för helåret");
  await press("Visa helåret", task);
  const table = within((await task.findAllByRole("table"))[0]!);
  const rows = table.getAllByRole("rowgroup").map((group) => plain(group.textContent));
  // Own forecast, proposal, and how far apart they are; the bar says the same.
  expect(rows).toContain("Summa Driftbudget−369 528−358 481−11 047");
  await task.findByText(
    /Er prognos är −369.528\. Budgetens periodisering ger −357.965, utfall . resterande budget −363.001, rak framskrivning per dag −357.165/,
  );
  await press("Skapa bladet", task);
  await waitFor(() => expect(strip()).toContain("Bladet Prognos helår skapat"));
});

test("Prognos för helåret names the rows that have no forecast", async () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-aug 2025"],
    ["Skola", "900", "600"],
    ["Vård", "90", ""],
  ];
  excel.show(printedGrid(rows, 1, { sheet: "Drift" }));
  const task = await openBerakna("Prognos för helåret");
  await press("Visa helåret", task);
  await task.findByText("Utan utfall och därför utan prognos: ”Vård”.");
});

test("Nytt blad shows a template's columns for the year and the month, and adds it", async () => {
  excel.show(
    printedGrid(
      [
        ["Anteckning", "Tal"],
        ["a", "1"],
      ],
      1,
      { sheet: "Blad1" },
    ),
  );
  const task = await openBerakna("Nytt blad");
  fireEvent.change(task.getByLabelText("Mall"), { target: { value: "atgarder" } });
  fireEvent.change(task.getByLabelText("Till och med"), { target: { value: "8" } });
  fireEvent.change(task.getByLabelText("År"), { target: { value: "2025" } });
  await press("Visa mallen", task);
  expect(task.getByText("Förväntad effekt 2025 (tkr)")).toBeTruthy();
  // In a narrow pane a wide sheet is too small to be read: enlarged it stands in parts below each other.
  const drawings = () => task.getByRole("img", { name: /^Bild av bladet/ }).querySelectorAll("svg").length;
  expect(drawings()).toBe(1);
  await press("Förstora bilden", task);
  expect(drawings()).toBeGreaterThan(1);
  await press("Skapa bladet", task);
  await waitFor(() => expect(strip()).toContain("Bladet Åtgärdsplan skapat"));
  expect(excel.workbook.activeSheet.content({ row: 1, column: 0 }).value).toBe("Per augusti 2025, tkr");
  expect(button(/^Ångra/)).toBeTruthy();
});

test("Uppföljning till kommunstyrelsen is filled from the workbook, or empty when that is wanted", async () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"],
    ["Gata", "5 000", "5 200", "-200"],
    ["Park", "3 000", "2 900", "100"],
    ["Summa", "8 000", "8 100", "-100"],
  ];
  excel.show(printedGrid(rows, 1, { sheet: "Drift" }));
  const task = await openBerakna("Nytt blad");
  fireEvent.change(task.getByLabelText("Mall"), { target: { value: "kommunstyrelsen" } });
  fireEvent.change(task.getByLabelText("Till och med"), { target: { value: "8" } });
  fireEvent.change(task.getByLabelText("År"), { target: { value: "2025" } });
  await press("Visa mallen", task);
  const table = await task.findByRole("table", { name: "Belopp i tkr" });
  expect(plain(table.textContent)).toContain("Summa8 0008 100−100");
  const picture = task.getByRole("img", { name: /^Bild av bladet Uppföljning till KS/ });
  expect(plain(picture.textContent)).toContain("5 200");
  fireEvent.click(task.getByLabelText("Ta med Gata"));
  await waitFor(() =>
    expect(plain(task.getByRole("table", { name: "Belopp i tkr" }).textContent)).toContain(
      "Summa3 0002 900100",
    ),
  );
  // The last row left brings all back, ticked, and says why.
  fireEvent.click(task.getByLabelText("Ta med Park"));
  await task.findByText(/^Minst en rad måste vara med\./);
  expect(
    task.getAllByRole<HTMLInputElement>("checkbox", { name: /^Ta med/ }).map((box) => box.checked),
  ).toEqual([true, true]);
  await press("Avbryt", task);
  fireEvent.click(task.getByLabelText("Fyll i från arbetsbokens blad"));
  await press("Visa mallen", task);
  expect(task.queryByRole("table", { name: "Belopp i tkr" })).toBeNull();
  expect(task.getAllByText("Procent av budget").length).toBeGreaterThan(0);
  fireEvent.click(task.getByLabelText("Fyll i från arbetsbokens blad"));
  await press("Visa mallen", task);
  await task.findByRole("table", { name: "Belopp i tkr" });
  await press("Skapa bladet", task);
  await waitFor(() => expect(strip()).toContain("Bladet Uppföljning till KS skapat"));
  expect(excel.workbook.activeSheet.content({ row: 4, column: 1 }).formula).toBe("=Drift!B2");
});

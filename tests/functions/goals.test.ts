/** @jest-environment ./tests/support/once/jsdom.js */
import "./customFunctionsRuntime";
import { maltrend } from "../../src/functions/worksheet/maltrend";
import { maluppfyllelse } from "../../src/functions/worksheet/maluppfyllelse";
import { signal } from "../../src/functions/worksheet/signal";
import { column, problem, reason } from "./support";

describe("MÅLUPPFYLLELSE", () => {
  test("is outcome against target, the other way round where lower is better", () => {
    expect(maluppfyllelse(column(87, 60), column(75, 75))).toEqual(column(1.16, 0.8));
    expect(maluppfyllelse(column(200), column(100), [["lägre"]])).toEqual(column(0.5));
    expect(maluppfyllelse(column(200), column("<100"))).toEqual(column(0.5));
  });

  test("is the part of the way that is done where there is a start value, never below nothing", () => {
    expect(maluppfyllelse(column(219, 200), column(180, 180), [["lägre"]], column(218, 220))).toEqual(
      column(0, 0.5),
    );
  });

  test("is blank where something is missing, and says why where no share can be given", () => {
    expect(maluppfyllelse(column("", 5, 5), column(75, "", "-"))).toEqual(column("", "", ""));
    const noShare = "Mål: hur nära målet det är går inte att säga när målet är noll eller negativt.";
    expect(reason(maluppfyllelse([[5]], [[0]]))).toBe(noShare);
    expect(reason(maluppfyllelse([[0]], [[0]], [["lägre"]]))).toBe(noShare);
    expect(reason(maluppfyllelse([[3]], [[0]], [["lägre"]]))).toBe(noShare);
    expect(maluppfyllelse(column(5), column(0), [["lägre"]], column(10))).toEqual(column(0.5));
  });

  test("reads units and per cents on both sides", () => {
    expect(maluppfyllelse(column("27,2 mkr", "60 %", 0.6), column("27 mkr", "75 %", "75%"))).toEqual(
      column(1.00740740740741, 0.8, 0.8),
    );
  });

  test("is never all of a target that is not met: 166 does not meet <166", () => {
    expect(reason(maluppfyllelse([[166]], [["<166"]]))).toBe(
      "Utfall är precis på gränsen, och målet (<166) är inte nått.",
    );
    expect(maluppfyllelse([[165]], [["<165,5"]])[0]![0]).toBeGreaterThan(1);
    expect(maluppfyllelse([[166]], [[166]], [["lägre"]])).toEqual([[1]]);
  });

  test("converts money between units", () => {
    expect(maluppfyllelse(column("26 000 tkr", "13,5 mkr"), column("26 mkr", "27 000 tkr"))).toEqual(
      column(1, 0.5),
    );
    expect(signal([["26 000 tkr"]], [["27 mkr"]], [["lägre"]])).toEqual([["Uppfyllt"]]);
  });

  test.each<[unknown, unknown, string]>([
    [80, 0.75, "Utfall är 80, men Mål är i procent. Skriv utfallet som 80 %."],
    ["80 %", 75, "Utfall är 80 %, men Mål är 75. Skriv målet som 75 %."],
  ])("a figure in per cent against one that is not: %s and %s", (outcome, target, why) => {
    expect(reason(maluppfyllelse([[outcome]], [[target]]))).toBe(why);
    expect(reason(signal([[outcome]], [[target]]))).toBe(why);
  });

  test("says what does not go together", () => {
    expect(reason(maluppfyllelse([["5 dgr"]], [["27 mkr"]]))).toBe("Utfall är i dagar, men Mål är i mnkr.");
    expect(reason(maluppfyllelse([[66]], [["75 %"]]))).toBe(
      "Utfall är 66, men Mål är i procent. Skriv utfallet som 66 %.",
    );
    expect(reason(maluppfyllelse([[66]], [["<75"]], [["högre"]]))).toBe('Riktning säger emot Mål ("<75").');
    expect(reason(maluppfyllelse([[66]], [["bättre"]]))).toContain("går inte att läsa som ett mål");
    expect(reason(maluppfyllelse([["<5"]], [[75]]))).toBe('Utfall: "<5" går inte att läsa som ett tal.');
  });
});

describe("SIGNAL", () => {
  test("has two words where nothing else is asked for, and strict signs are strict", () => {
    expect(signal(column(190, 166, 165, 87), column("<166", "<166", "<166", 75))).toEqual(
      column("Ej uppfyllt", "Ej uppfyllt", "Uppfyllt", "Uppfyllt"),
    );
    expect(signal(column("27,2 mkr"), column("27 mkr"), [["lägre"]])).toEqual(column("Ej uppfyllt"));
    expect(signal(column(7, 12), [["5-10"]])).toEqual(column("Uppfyllt", "Ej uppfyllt"));
  });

  test("gives the steps between by their thresholds", () => {
    expect(signal(column(75, 70, 60), [[75]], [["högre"]], [["tre"]], [[0.9]])).toEqual(
      column("Grön", "Gul", "Röd"),
    );
    expect(signal(column(75, 70, 60, 20), [[75]], [[""]], [["fyra"]], [[0.9, 0.5]])).toEqual(
      column("Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"),
    );
  });

  test("reads a threshold of 90 as 90 per cent", () => {
    expect(signal(column(70, 60), [[75]], [["högre"]], [["tre"]], [[90]])).toEqual(column("Gul", "Röd"));
  });

  test("takes the workbook's own scale, words and shares as they stand in a legend", () => {
    const legend = [
      ["Nått", 1],
      ["Nästan", "95 %"],
      ["Inte nått", ""],
    ];
    expect(signal(column(80, 72, 60), [[75]], undefined, undefined, legend)).toEqual(
      column("Nått", "Nästan", "Inte nått"),
    );
  });

  test("without thresholds has the best word alone, and asks for what is missing", () => {
    const [[met], [missed]] = signal(column(75, 70), [[75]], undefined, [["tre"]]) as [[unknown], [unknown]];
    expect(met).toBe("Grön");
    expect(problem(missed)).toEqual({
      code: "#N/A",
      message: "Gränser: målet är inte nått, och en gräns behövs för att skilja Gul, Röd åt.",
    });
    expect(reason(signal([[0.05]], [[0]], [["lägre"]], [["tre"]], [[0.9]]))).toBe(
      "Mål: hur nära målet det är går inte att säga när målet är noll eller negativt.",
    );
  });

  test("refuses thresholds out of order and unknown scales", () => {
    expect(reason(signal([[1]], [[2]], undefined, [["fyra"]], [[0.5, 0.9]]))).toContain("fallande ordning");
    expect(reason(signal([[1]], [[2]], undefined, [["fem"]]))).toBe(
      'Skala ska vara "två", "tre" eller "fyra", inte "fem".',
    );
  });

  test("is blank where outcome or target is", () => {
    expect(signal(column("", 5), column(5, ""))).toEqual(column("", ""));
  });
});

describe("MÅLTREND", () => {
  test("is positive the right way, whichever that is", () => {
    expect(maltrend(column(399, 448, 448), [[448]], [["lägre"]])).toEqual(
      column("Positiv", "Oförändrad", "Oförändrad"),
    );
    expect(maltrend(column(5, 3, ""), column(3, 5, 1))).toEqual(column("Positiv", "Negativ", ""));
  });

  test("knows no way that is right within a band", () => {
    expect(reason(maltrend([[1]], [[2]], [["inom"]]))).toBe(
      'Riktning ska vara "högre" eller "lägre", inte "inom".',
    );
  });
});

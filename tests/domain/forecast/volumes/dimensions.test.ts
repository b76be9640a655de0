import { fitOf } from "../../../../src/domain/forecast/volumes/dimensions";
import { priceMeasureIn, volumeMeasureIn } from "../../../../src/domain/words/measures";

const fit = (volume: string, price: string, days = 365) =>
  fitOf(volumeMeasureIn(volume, "column"), priceMeasureIn(price), days);

describe("A volume times a price is kronor a year", () => {
  test.each([
    ["Antal dygn", "Kostnad per dygn", 1, 1],
    ["Antal barn", "Kronor per barn och månad", 12, 1],
    ["Antal platser", "Kostnad per plats och dygn", 365, 1],
    ["Årsplatser", "Kr per plats", 1, 1],
    ["Antal elever", "Programpris, kr per elev och termin", 2, 1],
    ["Antal larm", "Avgift per larm och kvartal", 4, 1],
    ["Timmar per månad", "Kr/timme", 12, 1],
    ["Beviljade timmar", "Timersättning", 1, 1],
    ["Antal portioner (1000-tal)", "Kostnad per portion", 1000, 1],
    ["Resor (tusental)", "Kr per resa", 1000, 1],
    ["Elever", "Skolpeng", 1, 1],
    ["Antal hissar", "Kronor per år", 1, 1],
    ["Ton", "Kr/ton", 1, 1],
    ["Utförda timmar", "Ersättning per timme, kr", 1, 1],
    ["Antal hushåll per månad", "Utbetalt per hushåll och månad, kr", 12, 1],
  ])("%s at %s by %i / %i", (volume, price, times, over) => {
    expect(fit(volume, price)).toEqual({ kind: "fits", factor: { times, over } });
  });

  test("a leap year has a day more", () => {
    expect(fit("Antal platser", "Kr per plats och dygn", 366)).toMatchObject({ factor: { times: 366 } });
  });

  test.each([
    ["Antal dygn", "Kostnad per m2"],
    ["Antal dygn", "Kostnad per månad"],
    ["Antal barn", "Arvode, kr/mån"],
    ["Antal platser", "Pris per plats och timme"],
    ["Antal platser", "Snittkostnad"],
    ["Timmar per vecka", "Kr per timme"],
    ["Antal besök", "Kostnad per elev"],
    ["Volym (tusen m3)", "Pris"],
    ["Volym", "Kostnad per månad"],
    ["Antal hushåll per månad", "Kostnad per hushåll"],
  ])("%s at %s is asked about", (volume, price) => {
    expect(fit(volume, price).kind).toBe("unclear");
  });
});

describe("What a text says is counted or priced", () => {
  test.each([
    ["Volymer, antal dygn/dagar", "day", null, 1],
    ["Antal beviljade timmar", "hour", null, 1],
    ["Genomsnittligt antal hushåll per månad, budget", "household", "month", 1],
    ["Kontaktfamilj/Person", null, null, 1],
    ["Portioner (1000-tal) budget 2026", "portion", null, 1000],
    ["Volym budget 2025", null, null, 1],
  ])("%s", (text, of, per, size) => {
    const measure = volumeMeasureIn(text, "column");
    expect(measure).toMatchObject({ per, size });
    expect(of === "portion" ? measure.of?.startsWith("port") : measure.of === of).toBe(true);
  });

  test.each([
    ["Kronor per barn och månad", "person", "month"],
    ["Kr/plats/dygn", "place", "day"],
    ["Dygnskostnad", null, "day"],
    ["Månadspeng", null, "month"],
    ["Grundbelopp", "person", null],
    ["Kostnad per verksamhet", null, null],
    ["Kontaktfamilj/Person", null, null],
  ])("%s", (text, of, per) => expect(priceMeasureIn(text)).toMatchObject({ of, per }));
});

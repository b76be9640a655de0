/** What is said of the sheet that is followed, of the way through its findings, and of what has been written. */
import { counted } from "./counted";

export const followingTexts = {
  follow: "Kontrollera medan jag arbetar",
  followsNot: "Bladet är stort: det kontrolleras när du klickar.",
  safe: {
    fix: (count: number) => `Rätta alla säkra (${count})`,
    what: "Fel med en enda möjlig orsak och ett enda förslag. Med alla rättade får bladet inget nytt fel och ingen ny fråga.",
    write: (count: number) => `Skriv i ${counted(count, "cell", "celler")}`,
  },
  steps: {
    label: "Gå genom fynden",
    next: "Nästa fynd",
    previous: "Föregående fynd",
    place: (number: number, of: number) =>
      `${number.toLocaleString("sv-SE")} av ${of.toLocaleString("sv-SE")}`,
    all: (count: number) => counted(count, "fynd", "fynd"),
  },
  history: {
    title: "Vad Driftkoll har ändrat",
    what: "Sedan panelen öppnades, det senaste först. En ändring går att ångra så länge cellerna står som den lämnade dem.",
    none: "Driftkoll har inte ändrat något i arbetsboken sedan panelen öppnades.",
    keep: "Spara listan i arbetsboken",
    keepHint: "Den följer med filen, högst 200 ändringar. När du kryssar ur tas den bort ur filen.",
    earlier: "Tidigare, enligt arbetsboken",
    notUndone: "Går inte att ångra här längre: rader eller celler har flyttats.",
    more: (count: number) => `och ${counted(count, "cell", "celler")} till`,
    by: (time: string, name: string) => [time, name].filter(Boolean).join(", "),
    reason: (reason: string) => `Skäl: ${reason}`,
    cellsOf: (count: number) => `Visa ${counted(count, "cell", "celler")}`,
    before: "Före",
    after: "Efter",
    cells: (text: string) => `Celler som ändrades: ${text}`,
  },
} as const;

/** What =KOLADA() says where it gives no figure. */
/** Said after what a figure is of, where it is not of all. */
export const WHOM = { T: "", K: ", kvinnor", M: ", män" } as const;

export const koladaCells = {
  /** "Kolada har inget värde för N31001, Nässjö, 2023" */
  noValue: (indicator: string, area: string, year: number, gender: keyof typeof WHOM) =>
    `Kolada har inget värde för ${indicator}, ${area}, ${year}${WHOM[gender]}`,
  noGenders: (indicator: string) => `Kolada delar inte upp ${indicator} på kvinnor och män.`,
  unknownIndicator: (indicator: string) => `Kolada har inget nyckeltal ${indicator}.`,
  unknownArea: (area: string) => `Kolada har ingen kommun eller grupp "${shortened(area)}".`,
  severalAreas: (area: string, titles: readonly string[]) =>
    `Flera grupper passar på "${shortened(area)}": ${titles.slice(0, 3).join("; ")}${titles.length > 3 ? " med flera" : ""}. Skriv hela namnet.`,
  wrong: {
    indicator: (found: string) =>
      `Nyckeltal ska vara Koladas beteckning, till exempel "N31001", inte "${shortened(found)}".`,
    area: (found: string) =>
      `Kommun ska vara ett namn eller en kod, till exempel "Nässjö" eller "0682", inte "${shortened(found)}".`,
    year: (found: string) => `År ska vara ett årtal, till exempel 2023, inte "${shortened(found)}".`,
    gender: (found: string) => `Kön ska vara "alla", "kvinnor" eller "män", inte "${shortened(found)}".`,
  },
  shapes:
    "Områdena går inte ihop. Kommuner i en kolumn och år i en rad blir en tabell; annars ska områdena vara lika stora.",
} as const;

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

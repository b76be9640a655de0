/** What the buttons of findings say. */
export const buttonTexts = {
  correct: "Rätta",
  /** One of several cells: "Rätta Utfall (C7)". */
  correctOne: (name: string, address: string) => `Rätta ${name} (${address})`,
  changeHeading: "Ändra rubriken",
  takeBackAnswer: "Ångra svaret",
  rightAsItStands: "Stämmer så",
  toNumbers: (count: number) => (count === 1 ? "Gör om till tal" : `Gör om ${count} celler till tal`),
  /** What the preview shows before and after: one figure, or how many cells. */
  asText: (count: number, figure: string) =>
    count === 1 ? `${figure} som text` : `${count} celler med text`,
  asNumber: (count: number, figure: string) =>
    count === 1 ? `${figure} som tal` : `${count} celler med tal`,
  /** For machines, in place of the slip: the value is not known to the unit. */
  approximate: "ungefärligt",
} as const;

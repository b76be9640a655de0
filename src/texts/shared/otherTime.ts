/** The same question wherever a deviation between a budget and what is of other months is come upon. */
export const otherTimeTexts = {
  question: (budget: string, other: string) =>
    `${budget} och ${other} gäller olika lång tid. Ska avvikelsen räknas mellan dem ändå?`,
  compare: "Ja, räkna",
} as const;

/** What is said of cells that would change, before they do. */
export const previewTexts = {
  preview: (address: string, before: string, after: string) =>
    `Förslag för cell ${address}: ${before} blir ${after}`,
  cellAndMore: (address: string, others: number) => `${address} och ${others} till`,
  cell: "Cell",
  before: "Nu",
  after: "Blir",
  write: "Skriv",
  writeCell: (address: string) => `Skriv i cell ${address}`,
  blankCell: "(tom)",
} as const;

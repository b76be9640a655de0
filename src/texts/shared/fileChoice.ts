/** The pane's words where files are chosen. */
export const fileChoiceTexts = {
  add: "Välj filer",
  addOne: "Välj fil",
  remove: (name: string) => `Ta bort ${name}`,
  removeShort: "Ta bort",
} as const;

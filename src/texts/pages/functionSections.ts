/** The words around each function in the guide's list of them; what is said of a function is its own comment. */
export const functionSectionTexts = {
  heading: "Varje funktion för sig",
  optional: "(kan utelämnas)",
  result: "Svar",
  example: "Exempel:",
} as const;

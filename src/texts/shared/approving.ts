/** What the form behind "Godkänn ändå" says, and the list of what has been approved. */
export const approvingTexts = {
  reason: "Varför är det rätt som det står?",
  hint: "Skälet sparas i arbetsboken och följer med filen.",
  missing: "Skriv ett kort skäl.",
  save: "Godkänn",
  approvedReason: (reason: string, date: string, name: string) =>
    `Skäl: ${reason} (${[name, date].filter(Boolean).join(", ")})`,
  name: "Ditt namn (om du vill)",
  nameHint: "Sparas med skälet, och på den här datorn till nästa gång.",
  withdraw: "Ångra godkännandet",
  withdrawFinding: (title: string) => `Ångra godkännandet: ${title}`,
} as const;

/** What a report of a fault is made from; nothing of it comes from the workbook. */
interface Reported {
  readonly version: string;
  readonly step: string | null;
  readonly excel: {
    readonly version: string;
    readonly platform: string;
    readonly languages: readonly string[];
    readonly sets: readonly string[];
  };
  readonly fault: { readonly kind: string; readonly places: readonly string[] } | null;
}

/** The report, a line a thing. What Office does not tell is "okänt". */
export function faultReportText({ version, step, excel, fault }: Reported): string {
  const orUnknown = (words: readonly string[]) => words.filter(Boolean).join(", ") || "okänt";
  return [
    "Felrapport från Driftkoll",
    `Driftkoll: ${version}`,
    `Excel: ${orUnknown([excel.version, excel.platform])}`,
    `Språk: ${orUnknown(excel.languages)}`,
    `Kravuppsättningar: ${orUnknown(excel.sets)}`,
    `Senaste steget: ${step ?? "inget ännu"}`,
    `Senaste felet: ${fault ? orUnknown([fault.kind, ...fault.places]) : "inget sedan panelen öppnades"}`,
    "Rapporten innehåller inga siffror, texter eller namn ur arbetsboken.",
  ].join("\n");
}

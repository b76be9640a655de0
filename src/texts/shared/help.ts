/** What the view "Hjälp" says around the guide. */
export const helpTexts = {
  search: "Sök i hjälpen",
  placeholder: "Till exempel avrundning eller F6",
  nothing: (query: string) => `Inget i hjälpen handlar om ”${query}”. Prova ett annat ord.`,
  found: (sections: number, functions: number) => {
    const parts = [
      ...(sections > 0 ? [sections === 1 ? "en del av guiden" : `${sections} delar av guiden`] : []),
      ...(functions > 0 ? [functions === 1 ? "en funktion" : `${functions} funktioner`] : []),
    ];
    return `Hittade ${parts.join(" och ")}.`;
  },
  guide: "Användarguiden",
  onPage: "Läs med bilder",
} as const;

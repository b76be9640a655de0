import { counted } from "../shared/counted";

/** The pane's own words for "Ersätt Driftkolls funktioner". */
export const replacePane = {
  title: "Ersätt Driftkolls funktioner",
  line: "Vanliga formler, för den som inte har Driftkoll.",
  what: "För den som får filen utan Driftkoll. Funktionerna blir vanliga formler där Excel har en motsvarighet, annars värden. Välj var, så ser du allt innan något skrivs.",
  where: "Var funktionerna ersätts",
  scopes: { selection: "Markerade celler", sheet: "Bladet", workbook: "Arbetsboken" },
  write: (count: number) => `Ersätt i ${counted(count, "cell", "celler")}`,
} as const;

import { kommunstyrelsen } from "./kommunstyrelsen";

const { sheetName } = kommunstyrelsen;

/** "Uppföljning till kommunstyrelsen", filled from the sheets of the workbook. */
export const boardTexts = {
  ofCommittees: {
    sheetName,
    title: kommunstyrelsen.title,
    rows: "Nämnd",
    total: "Summa nämnder",
  },
  ofActivities: {
    sheetName,
    /** "Ekonomi- och verksamhetsuppföljning, Socialnämnden" */
    title: (committee: string) => [kommunstyrelsen.title, committee].filter(Boolean).join(", "),
    rows: "Verksamhet",
    total: "Summa",
  },
  fromWorkbook: "Fyll i från arbetsbokens blad",
  filled: "Siffrorna hämtas med formler från arbetsbokens blad och följer med när de ändras.",
  nothing: "Inget blad i arbetsboken jämför en budget med utfall eller prognos i kronor, så mallen är tom.",
  allLeft: "Minst en rad måste vara med. Därför är alla rader med igen.",
  otherTime: (until: string) => `Bladen avser ${until}, inte månaden som är vald.`,
  competing: (committee: string) =>
    committee === ""
      ? "Flera blad jämför budget med utfall, och inget nämner en nämnd. Vilket ska fylla mallen?"
      : `${committee} har flera tabeller med olika summor. Vilken ska med?`,
  sameSum: "Tabellerna ger samma summa. Vilkens rader ska med?",
  all: "Alla, en rad var",
} as const;

/** Plain answers where there is nothing to report, by the word machines know them by. */
export const PROBLEMS = {
  empty: "Bladet är tomt. Öppna bladet med uppföljningen och försök igen.",
  noWorksheet:
    "Det här är inget kalkylblad, till exempel ett diagramblad. Välj bladet med uppföljningen och försök igen.",
  noTable:
    "Hittade ingen tabell med budget, utfall eller mål på bladet. Kontrollera ett annat blad, eller ge kolumnerna rubriker som Budget, Utfall och Avvikelse.",
  editMode: "En cell redigeras just nu. Tryck på Enter eller Esc i Excel och försök igen.",
  accessDenied:
    "Excel tillåter inte ändringen. Arbetsboken eller bladet är skyddat eller öppnat för läsning.",
  tooLarge: "Bladet är större än Excel kan lämna över. Kontrollera ett mindre blad.",
  tooManyCells:
    "Bladet har fler än en miljon ifyllda celler, och det är mer än Driftkoll läser. Kontrollera ett mindre blad, eller lägg tabellen på ett eget blad.",
  sessionGone: "Kontakten med arbetsboken har brutits. Ladda om arbetsboken och försök igen.",
  busy: "Excel är upptaget eller visar en dialogruta. Försök igen om en stund.",
  notFound: "Bladet eller cellen finns inte längre. Kontrollera bladet igen.",
  notSupported: "Den här versionen av Excel är för gammal för det. Excel 2021 eller senare behövs.",
  hidden: "Bladet är dolt. Ta fram det i Excel först (högerklicka på en flik och välj Ta fram).",
  undoNotSupported: "Excel kan inte göra ändringen i ett steg. Försök igen.",
  notKept: "Arbetsboken har inte sparat svaret. Försök igen.",
  newerMemory:
    "En nyare version av Driftkoll har sparat svar och godkännanden i arbetsboken. De lämnas som de är, så inget nytt kan sparas här. Stäng Excel och öppna det igen, så hämtas den nya versionen.",
  memoryTooLarge:
    "Det som Driftkoll har sparat i arbetsboken är för stort för att läsas eller utökas. Inget sparades. Det som redan finns ligger kvar.",
  unchecked: "Bladet kunde inte kontrolleras igen. Kontrollera det på nytt.",
  stopped: "Avbruten.",
  unknown: "Något gick fel i samtalet med Excel. Försök igen.",
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

export const MEMORY_BROKEN = {
  title: "Sparade godkännanden",
  message:
    "Det som Driftkoll har sparat i arbetsboken går inte att läsa, så tidigare godkännanden visas inte. Inget av det har tagits bort.",
} as const;

export const MEMORY_NEWER = {
  title: "Sparade godkännanden",
  message:
    "En nyare version av Driftkoll har sparat svar och godkännanden i arbetsboken. Den här versionen kan inte läsa dem och lämnar dem som de är.",
} as const;

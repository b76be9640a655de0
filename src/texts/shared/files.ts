/** Why a file that somebody has chosen cannot be read, by the word of UnreadableFile. */
export const UNREADABLE_FILES = {
  notWorkbook: "Filen är ingen Excel-arbetsbok (.xlsx).",
  oldFormat: "Filen är sparad i ett äldre Excel-format (.xls). Spara den som .xlsx i Excel och försök igen.",
  binary: "Filen är en binär arbetsbok (.xlsb). Spara den som .xlsx i Excel och försök igen.",
  openDocument:
    "Filen är sparad som OpenDocument (.ods). Spara den som .xlsx i Excel eller LibreOffice och försök igen.",
  encrypted: "Filen är skyddad med lösenord och kan inte läsas. Ta bort lösenordet i Excel och försök igen.",
  damaged: "Filen är skadad och kan inte läsas.",
  noSuchCell: "Filen är skadad: den har en cell på en rad eller i en kolumn som inte finns i Excel.",
  tooLarge:
    "Filen är för stor att läsa. Dela upp den på flera arbetsböcker, eller ta bort det som inte hör till uppföljningen.",
  gone: "Filen har flyttats eller ändrats sedan den valdes. Välj den igen.",
  noReader:
    "Den del av Driftkoll som läser filer kunde inte hämtas. Kontrollera nätverket, eller stäng panelen och öppna den igen.",
} as const;

/** What is said of one of several files. */
export function ofFile(name: string, text: string): string {
  return `${name}: ${text}`;
}

import { counted } from "../shared/counted";

/** What is said of how a table adds up; the buttons that answer are in shared/pane.ts. */
export const structureTexts = {
  summary: (count: number) => counted(count, "summa eller skillnad", "summor eller skillnader"),
  unsure: "Siffrorna räcker inte för att säga om det är så.",
  saidYes: "Du har sagt att det stämmer.",
  saidNoSum: "Du har sagt att det inte summeras så.",
  saidNoDifference: "Du har sagt att det inte räknas så.",
  brackets: "Visa summorna som klamrar",
  noLabel: "(utan namn)",
  show: "Visa i bladet",
  hide: "Ta bort markeringen",
} as const;

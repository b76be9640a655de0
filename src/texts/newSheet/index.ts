/**
 * The templates behind "Nytt blad". To add one:
 *  1. describe it as data in a file here: title, columns, rows, formulas between them;
 *  2. add it to the list below;
 *  3. that is all: tests/actions/templates fills every template in this list and checks it as a user would.
 */
import type { Template } from "../../domain/templates/template";
import { atgarder } from "./atgarder";
import { drift } from "./drift";
import { driftPrognos } from "./driftPrognos";
import { investeringar } from "./investeringar";
import { kommunstyrelsen } from "./kommunstyrelsen";
import { mal } from "./mal";
import { resultat } from "./resultat";
import { volymer } from "./volymer";

export const TEMPLATES: readonly Template[] = [
  drift,
  driftPrognos,
  resultat,
  investeringar,
  volymer,
  mal,
  kommunstyrelsen,
  atgarder,
];

export const templateTexts = {
  messages: {
    number: "Skriv ett tal, utan enhet.",
    share: "Skriv en andel mellan 0 och 100 %.",
    choice: (words: readonly string[]) => `Välj något av: ${words.join(", ")}.`,
  },
} as const;

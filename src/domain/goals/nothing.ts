import { isDash } from "../figures/parseFigure";
import { comparable } from "../words/comparable";

const NOTHING =
  /^(saknas?( (mål|värde|uppgift))?|ing(en|et) (uppgift|mätning|mål|målvärde|värde)( (angivet|satt))?|(mäts|mätt) (ej|inte)|(ej|inte) (angivet|satt|fastställt|mätt|aktuellt|tillämpligt))\.?$/;

/** Blank, a dash, or words for there being none: "mäts ej", "saknas". "Ingen ökning" is a target. */
export function isNothing(text: string): boolean {
  return text === "" || isDash(text) || NOTHING.test(comparable(text));
}

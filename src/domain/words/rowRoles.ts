import { comparable } from "./comparable";

/** What a row's label says about it. Numbers decide the rest: an unlabelled row may still be a sum. */
export type RowRole =
  | "plain"
  /** Summa, Totalt, Delsumma ... */
  | "total"
  /** Nettokostnader, Årets resultat ...: a sum, perhaps of rows with opposite signs. */
  | "net"
  /** "varav" rows are parts of the row above and are not added. */
  | "ofWhich"
  /** Procent av budget and the like: never added. */
  | "percent";

const TOTAL =
  /^(del)?summ?a\b|^total(t|a|er|er)?\b|\btotal(t|summa)$|^totalsumma|\bsumma$|^sum\b|^s:a\b|^sa\b\.?$|^samtliga\b|^sammanlagt\b|^tillsammans\b|^hela (nämnden|förvaltningen|kommunen)/;
const NET =
  /nettokostnad|nettoresultat|^netto\b|årets resultat|balanskravsresultat|verksamhetens (resultat|kostnader|intäkter)|resultat (före|efter)|^resultat\b|bokfört värde|driftnetto|nettodrift|^bruttokostnad/;
const OF_WHICH = /^[-–•]? ?(varav|därav)\b/;
const PERCENT = /^(procent|andel|%)|procent av|i %|\(%\)/;

/**
 * @example rowRole("Totalt Individ- och arbetsmarknadsnämnden") // "total"
 * @example rowRole("– varav löner") // "ofWhich"
 */
export function rowRole(label: string): RowRole {
  const text = comparable(label);
  if (OF_WHICH.test(text)) return "ofWhich";
  if (TOTAL.test(text)) return "total";
  if (NET.test(text)) return "net";
  if (PERCENT.test(text)) return "percent";
  return "plain";
}

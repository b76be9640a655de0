import { isDash, parseFigure } from "../../domain/figures/parseFigure";
import { plainSigns } from "../../domain/figures/signs";
import { exact } from "../../domain/figures/exactNumber";
import { inUnit, type MoneyUnit } from "../../domain/arithmetic/volume";
import { functionTexts } from "../../texts/functions/functions";
import { BLANK, plainValue, readNumber, readWord } from "../cell";
import { overCells, type CellResult } from "../overCells";
import { Problem } from "../problem";
import { MONEY_UNITS } from "../words";

/** The units of money as they are printed. */
const PRINTED: Readonly<Record<string, MoneyUnit>> = {
  kr: "kr",
  kronor: "kr",
  sek: "kr",
  tkr: "tkr",
  ksek: "tkr",
  mkr: "mnkr",
  mnkr: "mnkr",
  msek: "mnkr",
  milj: "mnkr",
  miljoner: "mnkr",
  "milj kr": "mnkr",
  "miljoner kr": "mnkr",
  "miljoner kronor": "mnkr",
};

/**
 * Talet i ett belopp som det står tryckt: "- 1651,4", "26,5 mkr", "146 955", "(200)", "95 %", "200:-". Ta hela kolumner på en gång: =TOLKA_BELOPP(B5:B20)
 * @example =TOLKA_BELOPP("26,5 mkr";"tkr") ger 26500
 * @example =TOLKA_BELOPP("95 %") ger 0,95
 * @customfunction TOLKA_BELOPP
 * @param text Texten, en cell eller ett område. Tal lämnas som de är.
 * @param [enhet] Enheten på svaret när texten har en egen: "tkr", "kr" eller "mnkr". Utan enhet blir svaret talet som det står.
 * @returns Talet. Tomma celler förblir tomma, och ett ensamt streck är noll.
 */
export function tolkaBelopp(text: unknown[][], enhet?: unknown[][]): unknown[][] {
  const given = [
    { name: "Text", cells: text },
    { name: "Enhet", cells: enhet },
  ];
  return overCells(given, ([cell, unitCell]) => amountIn(cell, unitCell));
}

function amountIn(cell: unknown, unitCell: unknown): CellResult {
  const value = plainValue(cell, "Text");
  if (typeof value !== "string" || isDash(value)) return readNumber(cell, "Text");
  const { text, isBillion } = asPrinted(value);
  const figure = parseFigure(text, isPointed(text));
  if (!figure) return new Problem("#VALUE!", functionTexts.notANumber("Text", value));
  const number = Number(`${figure.units}e-${figure.decimals + (figure.isPercent ? 2 : 0)}`);
  const unit = plainValue(unitCell, "Enhet");
  // Older Excel hands a blank cell on as 0.
  if (unit === BLANK || unit === 0) return number;
  const wanted = readWord(unitCell, "Enhet", MONEY_UNITS);
  if (wanted instanceof Problem || figure.unit === "") return wanted instanceof Problem ? wanted : number;
  const own = PRINTED[figure.unit];
  if (!own) return new Problem("#VALUE!", functionTexts.notMoney(value));
  return inUnit(exact(number).times(exact(isBillion ? 1000 : 1)), own, wanted).toCell();
}

/** The forms of letters and tills: "200:-", "SEK 200", "2,5 mdkr" as a unit that is known, of a thousand of them. */
function asPrinted(text: string): { readonly text: string; readonly isBillion: boolean } {
  const plain = plainSigns(text)
    .replace(/ ?:-$/, " kr")
    .replace(/^(SEK|kr) ?(?=[-\d(])(.*)$/i, "$2 $1");
  const isBillion = BILLION.test(plain);
  return { text: isBillion ? plain.replace(BILLION, "mnkr") : plain, isBillion };
}

const BILLION = /(?:mdkr|mdr kr|mdr|miljarder kr(?:onor)?|miljarder)$/i;

/** "1.234,5": a comma behind shows that the point parts thousands. */
function isPointed(text: string): boolean {
  return /\d\.\d{3},\d/.test(text);
}

import { plainSigns } from "../../figures/signs";
import { comparable } from "../../words/comparable";
import { AROUND_NAME, OF_AREA_GROUP, OF_REGION, WHOLE_COUNTRY } from "../../words/kolada/areaWords";
import {
  GENDER_WORDS,
  NO_FIGURE,
  OF_INDICATOR,
  OF_UNIT,
  PASTED_HEADINGS,
  PRELIMINARY,
} from "../../words/kolada/indicatorWords";
import { MUNICIPALITY_NAMES } from "../../words/kolada/municipalityNames";
import { fits, meaningOf } from "../../words/lexicon";
import { indicatorIdsIn } from "../ids";
import type { Gender } from "../koladaValue";

/** What a cell of a pasted table may be. */
export type PastedCell =
  | { readonly kind: "blank" }
  | { readonly kind: "year"; readonly year: number; readonly isPreliminary: boolean }
  | { readonly kind: "number" }
  /** It says that there is no figure. */
  | { readonly kind: "none" }
  | { readonly kind: "gender"; readonly gender: Gender }
  | { readonly kind: "unit" }
  | { readonly kind: "heading"; readonly means: "area" | "indicator" | "year" | "gender" | "unit" | "value" }
  | { readonly kind: "area" }
  | { readonly kind: "indicator" }
  | { readonly kind: "text" };

const YEAR = /^(?:[a-zåäö]{2} )?((?:19|20)\d\d)(?: ?\(?[a-zåäö.]*\)?)?$/;
const NUMBER = /^\(?[-+]? ?\d[\d ,.']*\)?(?: ?[%a-zåäö][a-zåäö/. ]{0,12})?$/;
const CODE = /^(?:0\d{3}|g\d{1,8})$/;
const NAMES: ReadonlySet<string> = new Set(MUNICIPALITY_NAMES.map(comparable));

/** @example pastedCell("2023 (prel.)") // a year, preliminary */
export function pastedCell(written: string): PastedCell {
  const text = comparable(plainSigns(written));
  if (text === "") return { kind: "blank" };
  const year = YEAR.exec(text);
  if (year) return { kind: "year", year: Number(year[1]), isPreliminary: fits(PRELIMINARY, text) };
  if (fits(NO_FIGURE, text)) return { kind: "none" };
  if (CODE.test(text)) return { kind: "area" };
  if (NUMBER.test(text)) return { kind: "number" };
  const gender = meaningOf(GENDER_WORDS, text);
  if (gender) return { kind: "gender", gender };
  const means = meaningOf(PASTED_HEADINGS, text);
  if (means) return { kind: "heading", means };
  if (fits(OF_UNIT, text)) return { kind: "unit" };
  if (isAreaName(text)) return { kind: "area" };
  if (indicatorIdsIn(written).length > 0 || fits(OF_INDICATOR, text)) return { kind: "indicator" };
  return { kind: "text" };
}

/** A municipality's name, the country, a region or a group. */
function isAreaName(text: string): boolean {
  const plain = text.replace(new RegExp(AROUND_NAME.pattern, "g"), "");
  return (
    NAMES.has(text) ||
    NAMES.has(plain) ||
    // "Kristinehamns kommun" and "Mark": names that end in s, and those that do not.
    (plain !== text && NAMES.has(`${plain}s`)) ||
    [WHOLE_COUNTRY, OF_REGION, OF_AREA_GROUP].some((entry) => fits(entry, text))
  );
}

/** The area that a longer text names, as in a title; null where none or several do. */
export function areaIn(title: string): string | null {
  const words = comparable(title).match(/[\p{L}-]+/gu) ?? [];
  const found = MUNICIPALITY_NAMES.filter((name) => {
    const wanted = comparable(name).split(" ");
    return words.some((_, at) => wanted.every((word, i) => isNameForm(words[at + i], word)));
  });
  return found.length === 1 ? found[0]! : null;
}

/** The name, or its genitive: "Nässjös". */
function isNameForm(word: string | undefined, name: string): boolean {
  return word === name || word === `${name}s`;
}

import type { Style } from "./makeSheet";

/** The same figures as the committees' sheets hold them. */
export const STYLES: readonly Style[] = [
  { name: "numbers" },
  { name: "numbers with more stored than shown", isUnrounded: true },
  { name: "text with no-break spaces and true minus signs", space: "\u00A0", minus: "u2212", zero: "–" },
  { name: "text with thin spaces and the minus behind", space: "\u2009", minus: "trailing", zero: "-" },
  {
    name: "text with parentheses for negative and nothing for zero",
    space: " ",
    minus: "parentheses",
    zero: "",
  },
];

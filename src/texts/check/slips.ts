import type { SlipKind } from "../../domain/repair/slips";

const SLIP_WORDS: Readonly<Record<SlipKind, string>> = {
  sign: "Tecknet är omkastat.",
  digit: "En siffra skiljer.",
  missingDigit: "En siffra har fallit bort.",
  extraDigit: "En siffra står för mycket.",
  swappedDigits: "Två siffror har bytt plats.",
  factor: "Beloppet står i fel enhet eller har fel antal nollor.",
  neighbour: "Beloppet från raden intill står här.",
};

export function slipWords(kind: SlipKind): string {
  return SLIP_WORDS[kind];
}

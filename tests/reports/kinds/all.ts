import type { KindOfSheet } from "../../support/kinds/kind";
import { OPENINGS } from "./openings";
import { BALANCES } from "./balances";
import { CASHFLOWS } from "./cashflows";
import { MONTHS } from "./months";
import { ACROSS } from "./across";
import { SHARES } from "./shares";
import { POINTS } from "./points";
import { REGIONS } from "./regions";
import { COUNTS } from "./counts";
import { SILENCE } from "./silence";
import { HEADINGS } from "./headings";
import { SMALL } from "./small";
import { CAUSES } from "./causes";
import { FORMULAS } from "./formulas";
import { COVERAGE } from "./coverage";
import { LEFT_OUT } from "./leftOut";
import { TOTALS } from "./totals";
import { ERRORS } from "./errors";
import { FIRSTS } from "./firsts";
import { REGISTERS } from "./registers";
import { STALE } from "./stale";

export const KINDS: readonly KindOfSheet[] = [
  ...OPENINGS,
  ...BALANCES,
  ...CASHFLOWS,
  ...MONTHS,
  ...ACROSS,
  ...SHARES,
  ...POINTS,
  ...REGIONS,
  ...COUNTS,
  ...SILENCE,
  ...HEADINGS,
  ...SMALL,
  ...CAUSES,
  ...FORMULAS,
  ...COVERAGE,
  ...LEFT_OUT,
  ...TOTALS,
  ...ERRORS,
  ...FIRSTS,
  ...REGISTERS,
  ...STALE,
];

/**
 * What other tools reach on the same kind of work: 200 tables of 5-40 rows, one error of at least 10 tkr each.
 * Figures as published or as measured with the published tool; named is the share of errors whose one true
 * cell is named.
 */
export const PUBLISHED = {
  header: ["tool", "rules by hand", "named", "right value", "false alarms", "median"],
  rows: [
    ["exact equalities (validate)", "yes", "rules only", "-", "99 %", "64 ms"],
    ["deducorrect correctTypos", "yes", "58-62 %", "57-62 %", "0", "10 ms"],
    ["errorlocate (integer programming)", "yes", "87 %", "32 %", "0", "640 ms"],
    ["AggreCol + crossing", "no", "95.5 %", "89.5 %", "2 %", "390 ms"],
    ["crossing, rules given", "yes", "96-98 %", "89-92 %", "0", "0.2 ms"],
    ["ExceLint", "needs formulas", "0", "0", "0", "3 ms"],
    ["TaCLe", "no", "0", "0", "-", "1.3 s"],
  ],
} as const;

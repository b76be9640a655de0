import type { Entry } from "./lexicon";

/**
 * An amount with what is counted or its per cent, and no heading: headings begin with a figure only where it is of a
 * time ("31 dec 2024", "12 mån", "3 år") or says in what amounts are ("1 000 kr").
 */
export const TOLD_AMOUNT: Entry = {
  means: "amount",
  pattern:
    /^(?:högst|minst|max|lägst|under|över|ca|cirka|[<>≤≥=±-])? ?\d{1,3}(?: \d{3})*(?:,\d+)? ?(?:%|(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kv|q|t|te|må|år|kr|kl|tk|mk|mn|mil)[a-zåäö]*)[a-zåäö]{3,})/,
  example: "12 arbetsdagar",
  unlike: "12 månader",
};

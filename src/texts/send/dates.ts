import { MONTH_NAMES } from "../../domain/words/periods";

/** "2025-12-05" as "5 december 2025"; anything else as it is. */
export function dateText(date: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const month = match && MONTH_NAMES[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : date;
}

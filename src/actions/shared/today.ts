import { dayOf } from "../../domain/figures/dayOf";

/** The user's own day: "2025-12-05". */
export function today(): string {
  return dayOf(new Date());
}

import type { FindingView } from "../../actions/shared/report";

/** What a card is found by in the page: a rule and its key may hold any letters. */
export function cardId({ rule, key }: Pick<FindingView, "rule" | "key">): string {
  return `${rule} ${key}`;
}

/** The card of a finding; null where it is not drawn. */
export function cardOf(finding: Pick<FindingView, "rule" | "key">): HTMLElement | null {
  const id = cardId(finding);
  const cards = [...document.querySelectorAll<HTMLElement>("article[data-finding]")];
  return cards.find((card) => card.dataset["finding"] === id) ?? null;
}

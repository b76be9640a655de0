import type { Mend } from "../../../domain/findings/rule";
import type { NewContent } from "../../../domain/sheet/plan";
import { buttonTexts } from "../../../texts/check/buttons";
import { contentText } from "../../../texts/shared/contentText";
import type { FindingView, FixView } from "../../shared/report";

/** The plan is the mend's own; what a button says of it is here. */
export type FixWords = Omit<FixView, "address" | "plan">;

/** What the report tells of a finding beside its sentences. */
export interface RuleView<Found> {
  /** The rule as machines know it: for figures, the kind of check that found it. */
  rule(found: Found): string;
  /** Where to go: "B8"; null where it is about the sheet as a whole. */
  address(found: Found): string | null;
  /** What the button of a mend says. */
  fix(found: Found, mend: Mend): FixWords;
  /** The answers that can be given by a click. */
  answers(found: Found): FindingView["answers"];
  /** For machines: what the cell should hold. */
  proposal(found: Found, mends: readonly Mend[]): FindingView["proposal"];
  /** For machines: other cells that may be the wrong one, each with what it would hold. */
  otherCells(found: Found): FindingView["otherCells"];
  /** For machines: the cells of other tables that it disagrees with. */
  elsewhere(found: Found): FindingView["elsewhere"];
}

/**
 * The view of what only points at a cell; the others put in what they have to say beside it.
 * @example { ...pointing, address: ({ cell }) => address(cell) }
 */
export const pointing: Omit<RuleView<{ readonly rule: string }>, "address"> = {
  rule: ({ rule }) => rule,
  fix: (_, mend) => plainFix(mend),
  answers: () => [],
  proposal: () => null,
  otherCells: () => [],
  elsewhere: () => [],
};

/** "Rätta", with what stands in the cell and what would. */
export function plainFix({ changes: [change] }: Mend): FixWords {
  const { before, after } = change!;
  return {
    label: buttonTexts.correct,
    before: contentText(before.formula),
    after: after.kind === "kept" ? contentText(before.formula) : contentOf(after),
  };
}

function contentOf(content: NewContent): string {
  switch (content.kind) {
    case "formula":
      return contentText(content.formula);
    case "blank":
      return contentText("");
    default:
      return contentText(content.value);
  }
}

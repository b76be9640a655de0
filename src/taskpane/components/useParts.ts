import { useState } from "react";
import type { ComponentProps } from "react";
import type { ShowMore } from "./ShowMore";

const MORE = 100;

/**
 * A long table a part at a time: the rows that are shown, and what the button under them needs.
 * @param first how many are shown to begin with
 */
export function useParts<Row>(
  rows: readonly Row[],
  first: number,
): {
  visible: readonly Row[];
  more: ComponentProps<typeof ShowMore>;
} {
  const [shown, setShown] = useState(first);
  // One or two more are shown rather than a button for them.
  const visible = rows.length <= shown + 2 ? rows : rows.slice(0, shown);
  const hidden = rows.length - visible.length;
  return {
    visible,
    more: { hidden, most: MORE, onMore: () => setShown(shown + MORE), appearance: "subtle" },
  };
}

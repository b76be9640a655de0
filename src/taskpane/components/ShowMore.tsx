import { paneTexts } from "../../texts/shared/pane";
import { Button, type ButtonProps } from "./Button";

interface ShowMoreProps {
  /** How many are not shown; none draws nothing. */
  hidden: number;
  /** How many it shows at the most. */
  most: number;
  onMore: () => void;
  appearance?: ButtonProps["appearance"];
}

/** The button under a long list that is shown a part at a time. */
export function ShowMore({ hidden, most, onMore, appearance }: ShowMoreProps) {
  if (hidden <= 0) return null;
  return (
    <Button size="small" {...(appearance && { appearance })} onClick={onMore}>
      {paneTexts.showMore(Math.min(hidden, most))}
    </Button>
  );
}

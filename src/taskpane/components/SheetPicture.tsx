import { useState } from "react";
import type { NewSheet } from "../../domain/sheet/newSheet";
import { computingTexts } from "../../texts/shared/computing";
import { Button } from "./Button";
import { inParts, narrowed, rowsOf } from "./pictureCells";
import { SheetPart } from "./SheetPart";
import "../styles/amounts";

interface SheetPictureProps {
  sheet: NewSheet;
  /** What it shows, for those who do not see it. */
  label: string;
  /** What formulas will show, by their cells; the others are drawn as ƒ. */
  shown?: Readonly<Record<string, string>>;
}

const texts = computingTexts.newSheet;
const NOTHING_SHOWN = {};

/** So many characters side by side can be read in the narrowest pane. */
const READABLE = 54;

/**
 * A new sheet as it will look, scaled to the pane. One too wide to be read so can be enlarged: its columns then stand
 * in parts below each other, the first column in each, since a pane is not scrolled sideways.
 */
export function SheetPicture({ sheet, label, shown = NOTHING_SHOWN }: SheetPictureProps) {
  const [isLarge, setLarge] = useState(false);
  const { columns } = rowsOf(sheet, shown);
  const narrow = narrowed(columns, READABLE);
  const parts = inParts(narrow, READABLE);
  const whole = columns.map((_, column) => column);
  return (
    <div className="sheet-pictures">
      <div role="img" aria-label={label}>
        {(isLarge ? parts : [whole]).map((part) => (
          <SheetPart
            key={part.join()}
            sheet={sheet}
            shown={shown}
            part={part}
            widths={isLarge ? narrow : columns}
            of={isLarge ? READABLE : undefined}
          />
        ))}
      </div>
      {parts.length > 1 && (
        <Button
          size="small"
          className="sheet-larger"
          aria-pressed={isLarge}
          onClick={() => setLarge(!isLarge)}
        >
          {texts.enlarge}
        </Button>
      )}
    </div>
  );
}

import { ChevronLeft16Regular } from "../icons";
import { Button } from "./Button";

/** The way back to what was shown before, above all else. */
export function BackButton({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <div className="buttons">
      <Button
        size="small"
        appearance="transparent"
        className="back"
        icon={<ChevronLeft16Regular />}
        onClick={onClick}
      >
        {text}
      </Button>
    </div>
  );
}

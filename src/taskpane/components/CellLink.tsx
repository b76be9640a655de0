import { paneTexts } from "../../texts/shared/pane";
import { useSession } from "../session/useSession";

interface CellLinkProps {
  sheet: string;
  cell: string;
  /** What is read aloud of where it leads. */
  name: string;
  text: string;
}

/** Words that lead to a cell. */
export function CellLink({ sheet, cell, name, text }: CellLinkProps) {
  const session = useSession();
  return (
    <button
      type="button"
      className="link"
      aria-label={paneTexts.goToCell(name)}
      onClick={() => void session.goTo(cell, sheet)}
    >
      {text}
    </button>
  );
}

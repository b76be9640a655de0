import { paneTexts } from "../../texts/shared/pane";
import { About } from "../components/About";
import { FunctionCard } from "../components/FunctionCard";
import { functionHelp } from "../functionHelp";
import { addStyles } from "../styles/addStyles";
import css from "../styles/functions.css";

addStyles(css);

const texts = paneTexts.help;

/** The view "Hjälp": the worksheet functions, each with its arguments and an example, and what there is to read and to copy. */
export function View() {
  return (
    <>
      <h2>{texts.functions}</h2>
      <p>{texts.howTo}</p>
      <p className="hint">{texts.insertHint}</p>
      <div className="functions">
        {functionHelp().map((help) => (
          <FunctionCard key={help.id} help={help} />
        ))}
      </div>
      <About />
    </>
  );
}

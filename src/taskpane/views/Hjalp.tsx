import { useState } from "react";
import { helpPaneTexts, helpTexts } from "../../texts/shared/help";
import { About } from "../components/About";
import { FunctionCard } from "../components/FunctionCard";
import { ShortcutList } from "../components/ShortcutList";
import { ExplainCell } from "../components/help/ExplainCell";
import { GuideSections } from "../components/help/GuideSections";
import { HelpSearch } from "../components/help/HelpSearch";
import { searchHelp } from "../components/help/searchHelp";
import { functionHelp, type FunctionHelp } from "../functionHelp";
import { guide } from "../guide";
import { addStyles } from "../styles/addStyles";
import functionsCss from "../styles/functions.css";
import css from "../styles/help.css";

addStyles(functionsCss);
addStyles(css);

const texts = helpPaneTexts;

/**
 * The view "Hjälp": a field to seek in, the marked cell explained, the guide by its contents, and the worksheet functions.
 * What is sought takes the place of the rest.
 */
export function View() {
  const [query, setQuery] = useState("");
  const sought = query.trim();
  const found = searchHelp(sought, guide(), functionHelp());
  const count = found.sections.length + found.functions.length;
  const told =
    sought === ""
      ? ""
      : count === 0
        ? helpTexts.nothing(sought)
        : helpTexts.found(found.sections.length, found.functions.length);
  return (
    <>
      <HelpSearch query={query} onChange={setQuery} told={told} />
      {sought !== "" ? (
        <div key={sought}>
          <GuideSections sections={found.sections} startOpen />
          <Functions functions={found.functions} />
        </div>
      ) : (
        <>
          <ExplainCell />
          <h2>{helpTexts.guide}</h2>
          <GuideSections sections={guide()} startOpen={false} />
          <h2>{texts.functions}</h2>
          <p>{texts.howTo}</p>
          <p className="hint">{texts.insertHint}</p>
          <Functions functions={functionHelp()} />
          <ShortcutList />
          <About />
        </>
      )}
    </>
  );
}

function Functions({ functions }: { functions: readonly FunctionHelp[] }) {
  return (
    <div className="functions">
      {functions.map((help) => (
        <FunctionCard key={help.id} help={help} />
      ))}
    </div>
  );
}

import { Button } from "../../components/Button";
import type { BlockView, Preparation } from "../../../actions";
import { paneTexts } from "../../../texts/shared/pane";
import { sendTexts } from "../../../texts/send/pane";
import { Folded } from "../../components/Folded";
import { partlyChecked } from "../../components/partlyChecked";
import { StatusIcon } from "../../components/StatusIcon";
import { useSession } from "../../session/useSession";
import "../../styles/told";

const texts = sendTexts.prepare;

/** What a check of the whole workbook found: what blocks, then what the report tells beside it. */
export function PreparationFound({ preparation }: { preparation: Preparation }) {
  const session = useSession();
  const { blocks, sheets, approved, unchecked, hidden, corrections, functions } = preparation;
  return (
    <>
      <section className="group">
        <h3>{texts.blocks}</h3>
        {blocks.length === 0 ? (
          <p>{texts.noBlocks}</p>
        ) : (
          <ul className="blocks">
            {blocks.map((block, at) => (
              <Block key={`${at} ${block.sheet} ${block.address}`} block={block} />
            ))}
          </ul>
        )}
      </section>
      <Folded summary={texts.sheets(sheets.length)}>
        <ul className="told">
          {sheets.map(({ sheet, kind, text, outcome }) => (
            <li key={sheet} className="told-sheet">
              <StatusIcon kind={kind} />
              <span>
                {`${sheet}: ${text}`}
                <span className="change-why">{partlyChecked(outcome)}</span>
              </span>
            </li>
          ))}
        </ul>
        {hidden.length > 0 && <p className="hint">{paneTexts.hiddenSheets(hidden)}</p>}
      </Folded>
      {approved.length > 0 && (
        <Folded summary={texts.approved(approved.length)}>
          <ul className="told">
            {approved.map(({ sheet, title, message, reason }) => (
              <li key={`${sheet} ${title} ${message}`}>
                {`${sheet}: ${title}: ${message}`}
                <span className="hint">{texts.because(reason)}</span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {unchecked.length > 0 && (
        <Folded summary={texts.unchecked(unchecked.length)}>
          <ul className="told">
            {unchecked.map(({ sheet, range, name, why }) => (
              <li key={`${sheet} ${range}`}>{`${sheet}: ${name}: ${why}`}</li>
            ))}
          </ul>
        </Folded>
      )}
      {corrections.length > 0 && <p>{texts.corrections(corrections.length)}</p>}
      {functions && functions.count > 0 && (
        <div className="question">
          <p>{texts.functions(functions.count)}</p>
          <div className="buttons">
            <Button size="small" onClick={() => session.openJob("replaceFunctions")}>
              {texts.replace}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function Block({ block: { sheet, address, severity, title, message } }: { block: BlockView }) {
  const session = useSession();
  return (
    <li>
      <StatusIcon kind={severity === "error" ? "errors" : "questions"} />
      <div className="block-words">
        <span className="block-title">{`${sheet}: ${title}`}</span>
        <span>{message}</span>
        {address !== null && (
          <Button
            size="small"
            appearance="subtle"
            className="block-way"
            aria-label={texts.goTo(sheet, address)}
            onClick={() => void session.goTo(address, sheet)}
          >
            {paneTexts.goTo}
          </Button>
        )}
      </div>
    </li>
  );
}

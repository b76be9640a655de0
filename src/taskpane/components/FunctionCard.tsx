import { helpPaneTexts } from "../../texts/shared/help";
import { InsertFunction } from "./InsertFunction";
import type { FunctionHelp } from "../functionHelp";
import { Folded } from "./Folded";

const texts = helpPaneTexts;

/** A function on one line, with all that its user has to know when the line is opened. */
export function FunctionCard({ help }: { help: FunctionHelp }) {
  const { name, description, parameters, returns, examples } = help;
  return (
    <Folded
      summary={
        <>
          <code>{name}</code>
          <span className="function-what">{firstSentence(description)}</span>
        </>
      }
    >
      <p>
        <code>{signature(help)}</code>
      </p>
      <p>{description}</p>
      <dl className="arguments">
        {parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt>
              {parameter.name}
              {parameter.isOptional && <span className="hint"> {texts.optional}</span>}
            </dt>
            <dd>{parameter.description}</dd>
          </div>
        ))}
        {returns && (
          <div>
            <dt>{texts.result}</dt>
            <dd>{returns}</dd>
          </div>
        )}
      </dl>
      {examples.map((example) => (
        <p key={example}>
          {texts.example} <code>{example}</code>
        </p>
      ))}
      <InsertFunction help={help} />
    </Folded>
  );
}

/** "=AVVIKELSE(budget; utfall; [teckenregel])" */
function signature({ name, parameters }: FunctionHelp): string {
  const named = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return `=${name}(${named.join("; ")})`;
}

function firstSentence(description: string): string {
  return description.split(/(?<=\.)\s/)[0]!;
}

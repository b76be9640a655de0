import { Button } from "../../../components/Button";
import { comparisonTexts as texts } from "../../../../texts/kolada/comparison";

interface KoladaSwitchProps {
  state: "on" | "off" | "notBuilt";
  onTurn: (isOn: boolean) => void;
  onAnew: () => void;
}

/** Whether Kolada may be asked, in plain words, and the way to turn it on and off. */
export function KoladaSwitch({ state, onTurn, onAnew }: KoladaSwitchProps) {
  if (state === "notBuilt") return <p className="hint">{texts.off.notBuilt}</p>;
  if (state === "off")
    return (
      <div className="question">
        <p>
          <strong>{texts.off.title}</strong>
        </p>
        <p>{texts.off.text}</p>
        <div className="buttons">
          <Button size="small" onClick={() => onTurn(true)}>
            {texts.off.turnOn}
          </Button>
        </div>
      </div>
    );
  return (
    <div>
      <p className="hint">{texts.on}</p>
      <div className="buttons">
        <Button size="small" onClick={onAnew}>
          {texts.anew}
        </Button>
        <Button size="small" onClick={() => onTurn(false)}>
          {texts.turnOff}
        </Button>
      </div>
    </div>
  );
}

import { useEffect, useState } from "react";
import type { ComparisonReport } from "../../../actions/kolada/comparisonReport";
import type { AgreementReport } from "../../../actions/kolada/agreementRow";
import { today as todayHere } from "../../../actions/shared/today";
import { comparisonTexts as texts } from "../../../texts/kolada/comparison";
import { computingTexts } from "../../../texts/shared/computing";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { JobFrame } from "../../jobs/JobFrame";
import { useSession } from "../../session/useSession";
import { addStyles } from "../../styles/addStyles";
import styles from "../../styles/comparison.css";
import { Agreements } from "./jamfor/Agreements";
import { ComparisonPreview } from "./jamfor/ComparisonPreview";
import { FromKolada } from "./jamfor/FromKolada";
import { FromPaste } from "./jamfor/FromPaste";
import { KoladaSwitch } from "./jamfor/KoladaSwitch";

addStyles(styles);

const { title, what } = computingTexts.comparison;

/** "Jämför med andra kommuner": an indicator over five years, from Kolada or from a table pasted in. */
export function Jamfor() {
  const session = useSession();
  const [today] = useState(todayHere);
  const [state, setState] = useState<"on" | "off" | "notBuilt" | null>(null);
  const [way, setWay] = useState<"kolada" | "paste">("paste");
  const [own, setOwn] = useState("");
  const [report, setReport] = useState<ComparisonReport | null>(null);
  const [agreements, setAgreements] = useState<AgreementReport | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(report);

  useEffect(() => {
    let isShown = true;
    void session.actions.koladaHere().then((here) => {
      if (!isShown) return;
      setState(here.state);
      setWay(here.state === "on" ? "kolada" : "paste");
      setOwn(here.own);
    });
    return () => {
      isShown = false;
    };
  }, [session]);

  async function turn(isOn: boolean): Promise<void> {
    const turned = await session.ask("saving", () =>
      isOn ? session.actions.turnKoladaOn(today) : session.actions.turnKoladaOff(),
    );
    if (!turned) return;
    setState(turned.isOn ? "on" : "off");
    setWay(turned.isOn ? "kolada" : "paste");
    setReport(null);
    setAgreements(null);
  }

  async function anew(): Promise<void> {
    await session.ask("reading", () => session.actions.fetchKoladaAnew());
    setReport(null);
    setAgreements(null);
  }

  function remember(area: string): void {
    setOwn(area);
    void session.actions.keepOwnArea(area);
  }

  async function add({ plan }: ComparisonReport): Promise<void> {
    await session.write(() => session.actions.addPlannedSheet(plan), null);
    setReport(null);
  }

  return (
    <JobFrame title={title} what={what} headingRef={heading}>
      {state && <KoladaSwitch state={state} onTurn={(isOn) => void turn(isOn)} onAnew={() => void anew()} />}
      {state === "on" && (
        <fieldset className="compared-choice">
          <legend>{texts.way}</legend>
          {(["kolada", "paste"] as const).map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name="way"
                checked={way === one}
                onChange={() => {
                  setWay(one);
                  setReport(null);
                }}
              />
              {one === "kolada" ? texts.fromKolada : texts.fromPaste}
            </label>
          ))}
        </fieldset>
      )}
      {way === "kolada" && state === "on" ? (
        <FromKolada
          today={today}
          own={own}
          onOwn={remember}
          hasBar={!report}
          onReport={setReport}
          onAgreements={setAgreements}
        />
      ) : (
        <FromPaste
          today={today}
          own={own}
          hasBar={!report}
          onReport={setReport}
          onAgreements={setAgreements}
        />
      )}
      {agreements && !report && <Agreements report={agreements} />}
      {report && (
        <ComparisonPreview report={report} onAdd={() => void add(report)} onCancel={() => setReport(null)} />
      )}
    </JobFrame>
  );
}

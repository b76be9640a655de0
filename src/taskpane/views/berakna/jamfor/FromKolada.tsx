import { Button } from "../../../components/Button";
import { useState } from "react";
import type { ComparisonReport } from "../../../../actions/kolada/comparisonReport";
import type { KoladaChoice } from "../../../../actions/kolada/searching";
import type { AgreementReport } from "../../../../actions/kolada/agreementRow";
import type { Gender } from "../../../../domain/kolada/koladaValue";
import type { SheetProblem } from "../../../../actions/shared/outcomes";
import { computingTexts } from "../../../../texts/shared/computing";
import { comparisonTexts as texts } from "../../../../texts/kolada/comparison";
import { JobBar } from "../../../jobs/JobBar";
import { useSession } from "../../../session/useSession";
import { Choices } from "./Choices";
import { GenderChoice } from "./GenderChoice";

interface FromKoladaProps {
  today: string;
  own: string;
  onOwn: (own: string) => void;
  hasBar: boolean;
  onReport: (report: ComparisonReport | null) => void;
  onAgreements: (report: AgreementReport | null) => void;
}

const GENDERS = ["T", "K", "M"] as const;

/** Indicator, municipality and whom to compare with; asked of Kolada. */
export function FromKolada({ today, own, onOwn, hasBar, onReport, onAgreements }: FromKoladaProps) {
  const session = useSession();
  const [words, setWords] = useState("");
  const [indicators, setIndicators] = useState<readonly KoladaChoice[]>([]);
  const [indicator, setIndicator] = useState("");
  const [isSimilar, setSimilar] = useState(true);
  const [groups, setGroups] = useState<readonly KoladaChoice[]>([]);
  const [group, setGroup] = useState("");
  const [names, setNames] = useState("");
  const [gender, setGender] = useState<Gender>("T");
  const [lastYear, setLastYear] = useState(() => Number(today.slice(0, 4)) - 1);

  const [stopping, setStopping] = useState<AbortController | null>(null);

  /** Asks Kolada; the bar at the foot stops it. */
  async function ask<T>(question: (signal: AbortSignal) => Promise<T | SheetProblem>): Promise<T | null> {
    const own = new AbortController();
    setStopping(own);
    try {
      return await session.ask("reading", () => question(own.signal));
    } finally {
      setStopping(null);
    }
  }

  async function search(): Promise<void> {
    const found = await ask((signal) => session.actions.searchKolada(words, signal));
    setIndicators(found?.choices ?? []);
    setIndicator(found?.choices[0]?.id ?? "");
  }

  async function findGroups(): Promise<void> {
    const found = await ask((signal) => session.actions.groupsLike(own, signal));
    setGroups(found?.choices ?? []);
    setGroup(found?.choices[0]?.id ?? "");
  }

  async function show(): Promise<void> {
    const others = isSimilar
      ? [group].filter(Boolean)
      : names
          .split(/[,;\n]/)
          .map((name) => name.trim())
          .filter(Boolean);
    const wish = { indicator, own, others, lastYear, gender, today };
    onReport(await ask((signal) => session.actions.compareAreas(wish, signal)));
  }

  async function compareGoals(): Promise<void> {
    onAgreements(await ask((signal) => session.actions.compareGoals(own, today, signal)));
  }

  return (
    <>
      <div className="choices">
        <label>
          {texts.indicator}
          <input
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && void search()}
          />
        </label>
        <div className="buttons">
          <Button size="small" onClick={() => void search()}>
            {texts.search}
          </Button>
        </div>
        {indicators.length > 0 && (
          <Choices label={texts.chosen} choices={indicators} value={indicator} onChange={setIndicator} />
        )}
        <label>
          {texts.own}
          <input value={own} onChange={(event) => onOwn(event.target.value)} />
        </label>
        <fieldset className="compared-choice">
          <legend>{texts.with}</legend>
          <label className="choice">
            <input type="radio" name="with" checked={isSimilar} onChange={() => setSimilar(true)} />
            {texts.similar}
          </label>
          <label className="choice">
            <input type="radio" name="with" checked={!isSimilar} onChange={() => setSimilar(false)} />
            {texts.some}
          </label>
        </fieldset>
        {isSimilar ? (
          <>
            <div className="buttons">
              <Button size="small" onClick={() => void findGroups()}>
                {texts.findGroups}
              </Button>
            </div>
            {groups.length > 0 && (
              <Choices label={texts.group} choices={groups} value={group} onChange={setGroup} />
            )}
          </>
        ) : (
          <label>
            {texts.names}
            <input value={names} onChange={(event) => setNames(event.target.value)} />
          </label>
        )}
        <label>
          {texts.lastYear}
          <input
            type="number"
            min={1990}
            max={2099}
            value={lastYear}
            onChange={(event) => setLastYear(Number(event.target.value))}
          />
        </label>
        <GenderChoice genders={GENDERS} value={gender} onChange={setGender} />
      </div>
      <div className="buttons">
        <Button size="small" onClick={() => void compareGoals()}>
          {texts.goals}
        </Button>
      </div>
      <p className="hint">{texts.goalsWhat}</p>
      {hasBar && (
        <JobBar>
          {stopping ? (
            <Button onClick={() => stopping.abort()}>{computingTexts.cancel}</Button>
          ) : (
            <Button appearance="primary" onClick={() => void show()}>
              {texts.show}
            </Button>
          )}
        </JobBar>
      )}
    </>
  );
}

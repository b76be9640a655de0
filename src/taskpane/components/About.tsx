import { faultReport } from "../../actions/shared/faultReport";
import { PAGES } from "../../texts/pages/frame";
import { helpPaneTexts } from "../../texts/shared/help";
import { paneTexts } from "../../texts/shared/pane";
import { thisBuild } from "../build";
import { usePaneState } from "../session/useSession";
import { CopyButton } from "./CopyButton";

const texts = helpPaneTexts;

/** Which version this is, the pages beside the pane, and what support needs. */
export function About() {
  const { lastWork } = usePaneState();
  const { version, support } = thisBuild();
  const step = lastWork && paneTexts.working[lastWork];
  return (
    <>
      <h2>{texts.about}</h2>
      <p>{texts.version(version)}</p>
      <ul className="pages">
        {Object.values(PAGES).map(({ file, name }) => (
          <li key={file}>
            <a className="link" href={file} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
        {support && (
          <li>
            <a className="link" href={support} target="_blank" rel="noreferrer">
              {texts.support}
            </a>
          </li>
        )}
      </ul>
      <p>{texts.reportHint}</p>
      <CopyButton
        label={texts.copyReport}
        text={faultReport(version, step)}
        done={texts.copied}
        failed={texts.notCopied}
      />
    </>
  );
}

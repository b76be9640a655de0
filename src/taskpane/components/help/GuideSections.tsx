import { helpTexts as texts } from "../../../texts/shared/help";
import { PAGES } from "../../../texts/pages/frame";
import type { GuideBlock, GuideSection, GuideSpan } from "../../guide";
import { Folded } from "../Folded";
import { blockText } from "./searchHelp";

/** The guide's contents: a line for each section, which opens where it stands. */
export function GuideSections({
  sections,
  startOpen,
}: {
  sections: readonly GuideSection[];
  startOpen: boolean;
}) {
  return (
    <div className="guide">
      {sections.map((section) => (
        // A new search is a new list: what was opened in the last one says nothing of this.
        <Folded key={section.id} summary={section.title} startsOpen={startOpen}>
          <Blocks blocks={section.blocks} />
          <p>
            <a className="link" href={`${PAGES.guide.file}#${section.id}`} target="_blank" rel="noreferrer">
              {texts.onPage}
            </a>
          </p>
        </Folded>
      ))}
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly GuideBlock[] }) {
  return (
    <ul className="guide-blocks">
      {blocks.map(({ kind, cells, number, source }, index) => (
        <li key={index} data-kind={kind} value={number}>
          {source === undefined ? (
            cells.map((spans, cell) => (
              <span key={cell} className="guide-cell">
                <Spans spans={spans} />
              </span>
            ))
          ) : (
            <img src={source} alt={blockText({ cells })} loading="lazy" />
          )}
        </li>
      ))}
    </ul>
  );
}

function Spans({ spans }: { spans: readonly GuideSpan[] }) {
  return spans.map(({ text, as: Tag }, index) => (Tag ? <Tag key={index}>{text}</Tag> : text));
}

import type { TotalChangeView, VersionSheetView } from "../../../actions";
import { versionTexts as texts } from "../../../texts/versions/versions";
import { Folded } from "../Folded";
import { VersionTable } from "./VersionTable";

/** What has changed on one sheet: what was changed itself first, then what follows from it. */
export function VersionSheet({ view }: { view: VersionSheetView }) {
  const { sheet, title, lines, totals, notes } = view;
  const own = lines.filter(({ follows }) => !follows);
  const following = lines.filter(({ follows }) => follows);
  return (
    <section className="version-sheet">
      <h3>{title}</h3>
      {own.length > 0 && <VersionTable sheet={sheet} lines={own} caption={title} />}
      {totals.length > 0 && (
        <Folded summary={texts.totals} startsOpen={totals.some(({ unexplained }) => unexplained !== null)}>
          <ul className="version-totals">
            {totals.map((total) => (
              <Total key={total.cell} total={total} />
            ))}
          </ul>
        </Folded>
      )}
      {following.length > 0 && (
        <Folded summary={texts.follows(following.length)}>
          <VersionTable sheet={sheet} lines={following} caption={texts.follows(following.length)} />
        </Folded>
      )}
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
    </section>
  );
}

function Total({ total }: { total: TotalChangeView }) {
  return (
    <li>
      <span className="version-name">{total.name}</span>{" "}
      <span className="version-figures">
        {total.old === total.now ? (
          texts.stands(total.now)
        ) : (
          <>
            {texts.fromTo(total.old, total.now)} <strong>{total.difference}</strong>
          </>
        )}
      </span>
      <ul>
        {total.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {total.unexplained && <p className="version-warning">{total.unexplained}</p>}
    </li>
  );
}

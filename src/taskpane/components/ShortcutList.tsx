import { helpPaneTexts } from "../../texts/shared/help";
import { thisBuild } from "../build";

const texts = helpPaneTexts.keys;

/** The keys that Excel knows, and those of the pane itself. */
export function ShortcutList() {
  const inExcel = thisBuild().shortcuts.map(({ name, keys, onMac }) => [name, texts.orOnMac(keys, onMac)]);
  return (
    <>
      <h2>{texts.heading}</h2>
      <dl className="keys">
        {[...inExcel, ...texts.inPane].map(([name, keys]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{texts.hint}</p>
    </>
  );
}

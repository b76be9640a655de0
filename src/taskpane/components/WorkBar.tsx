import { useEffect, useState } from "react";
import { paneTexts } from "../../texts/pane";
import type { Work } from "../session/state";
import { ProgressBar } from "../later";

/** Shorter work needs no sign; a bar that only flashes by is worse than none. */
const SHOW_AFTER_MS = 500;

/** Says that something is under way, once it has lasted half a second. */
export function WorkBar({ work }: { work: Work | null }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!work) return undefined;
    const timer = setTimeout(() => setLong(true), SHOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [work]);
  return (
    <div className="work-bar">{work && isLong && <ProgressBar aria-label={paneTexts.working[work]} />}</div>
  );
}

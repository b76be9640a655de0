import { Button } from "./Button";
import { useEffect, useState } from "react";
import { paneTexts } from "../../texts/shared/pane";
import { ProgressBar } from "../later";
import type { Progress } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";

/** Shorter work needs no sign; a bar that only flashes by is worse than none. */
const SHOW_AFTER_MS = 500;

/** Says that something is under way, once it has lasted half a second; what takes longer can be stopped. */
export function WorkBar() {
  const { work, progress, waiting } = usePaneState();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!work) return undefined;
    const timer = setTimeout(() => setLong(true), SHOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [work]);
  const isShown = work && isLong;
  return (
    <>
      <div className="work-bar">
        {isShown && (
          <ProgressBar
            aria-label={paneTexts.working[work]}
            {...(progress && progress.total > 0 && { value: progress.done, max: progress.total })}
          />
        )}
      </div>
      {work && waiting && <NoAnswer stop={() => waiting.stop()} />}
      {isShown && progress && !waiting && <HowFar progress={progress} />}
    </>
  );
}

/** Excel may be waiting for the user, who cannot know it. */
function NoAnswer({ stop }: { stop: () => void }) {
  return (
    <div className="progress" role="alert">
      <span>{paneTexts.waiting}</span>
      <Button size="small" onClick={stop}>
        {paneTexts.stop}
      </Button>
    </div>
  );
}

function HowFar({ progress: { text } }: { progress: Progress }) {
  const session = useSession();
  return (
    <div className="progress">
      <span>{text}</span>
      <Button size="small" onClick={() => session.stopChecking()}>
        {paneTexts.stop}
      </Button>
    </div>
  );
}

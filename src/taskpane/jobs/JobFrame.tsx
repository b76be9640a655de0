import { BackButton } from "../components/BackButton";
import { useContext, useEffect, useId, useRef, useState, type ReactNode, type RefObject } from "react";
import { paneTexts } from "../../texts/shared/pane";
import { onEscape } from "../components/onEscape";
import { FootContext, WayBackContext } from "./job";
import "../styles/tasks";

interface JobFrameProps {
  title: string;
  /** What it does, and what not. */
  what: string;
  headingRef?: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/**
 * A job that fills its view: "Tillbaka" and the heading above, what it shows in between, which scrolls by itself, and
 * the buttons of its JobBar at the foot. Esc goes back to the list.
 */
export function JobFrame({ title, what, headingRef, children }: JobFrameProps) {
  const id = useId();
  const own = useRef<HTMLHeadingElement>(null);
  const heading = headingRef ?? own;
  const way = useContext(WayBackContext);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const takesFocus = way?.isJustChosen ?? false;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, heading]);
  return (
    <section className="job" aria-labelledby={id} onKeyDown={way ? onEscape(() => way.back()) : undefined}>
      <div className="job-body">
        {way && <BackButton text={paneTexts.back} onClick={() => way.back()} />}
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="task-what">{what}</p>
        <FootContext value={foot}>{children}</FootContext>
      </div>
      <div ref={setFoot} className="job-foot" />
    </section>
  );
}

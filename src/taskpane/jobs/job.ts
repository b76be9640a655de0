import { createContext, type ComponentType } from "react";
import type { Fetched } from "../fetched";

/** One thing that a view does with the sheet or the workbook: an entry in its list, and what fills the view then. */
export interface Job {
  /** The same word as in TASK_VIEWS, where the ribbon has a button for it. */
  readonly id: string;
  readonly name: string;
  /** What comes out of it, in one line. */
  readonly line: string;
  /** A small drawing of the result; it is not read aloud. */
  readonly picture: ComponentType;
  /** What fills the view, fetched when the job is first opened. It draws a JobFrame. */
  readonly content: Fetched<ComponentType>;
}

/** The way from a job back to the list it was chosen in; null where there is no list. */
export interface WayBack {
  back(): void;
  /** The job was chosen just now, in the pane: its heading takes the focus. A tab that is passed leaves it alone. */
  readonly isJustChosen: boolean;
}

export const WayBackContext = createContext<WayBack | null>(null);

/** Where the buttons of the frame stand, at the foot of the pane; null before it is drawn. */
export const FootContext = createContext<HTMLElement | null>(null);

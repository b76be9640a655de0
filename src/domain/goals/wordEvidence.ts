import type { Direction } from "../words/goals/directionWords";

/** What the words of an indicator say of the way that is better, and which of them. */
export interface DirectionWords {
  readonly direction: Direction;
  readonly from: string;
  /** They can be read otherwise: worth telling, but not enough to judge by. */
  readonly isWeak: boolean;
}

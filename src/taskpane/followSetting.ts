import { FOLLOW_SETTING } from "../texts/pages/frame";
import { keepHere, keptHere } from "../excel/keptHere";

const OFF = "off";

/** Is the sheet in front checked again by itself on this computer? It is, until the user turns it off. */
export function isFollowingHere(): boolean {
  return keptHere(FOLLOW_SETTING) !== OFF;
}

export function keepFollowingHere(isFollowing: boolean): void {
  keepHere(FOLLOW_SETTING, isFollowing ? null : OFF);
}

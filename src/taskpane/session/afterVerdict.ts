/** What the session does only once there is a verdict: writes and their history, marks, and the sheet that is followed. */
export { createFollowing } from "./following";
export { createMarking } from "./marking";
export { historyEntry, withWrite } from "./history";
export { createWriting } from "./writing";

/** The contents of the file that is fetched first; see later.tsx. */
export * from "./checkingActions";

/** What comes after the first verdict. Fetched from here, so that it does not hold once more what is here already. */
export const loadLater = () => import(/* webpackChunkName: "later" */ "./laterParts");

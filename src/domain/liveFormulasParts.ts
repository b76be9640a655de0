/** What is fetched together with the parser when a sheet has formulas; see fetchedLiveFormulas.ts. */
export { judgeFormulas } from "./questions/formulas/judgeFormulas";
export { withLiveSums } from "./structure/live/liveSums";

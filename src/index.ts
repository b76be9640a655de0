/** The page's entry, loaded after the functions: cells never wait for the pane. */
import { registerCommands } from "./ribbon/commands";

const loadPane = () => import(/* webpackChunkName: "pane" */ "./taskpane/pane");

/** Without office.js (its address out of reach) there is no Office at all, and no Excel either. */
async function start(): Promise<void> {
  const isExcel = typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
  if (isExcel) registerCommands(async () => (await loadPane()).session);
  const pane = await loadPane();
  if (isExcel) await pane.showPane();
  else pane.showOutsideExcel();
}

void start();

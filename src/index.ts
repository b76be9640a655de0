/** The page's entry, loaded after the functions: cells never wait for the pane. */
import { isInExcel } from "./excel/isInExcel";
import { registerCommands } from "./ribbon/commands";

const loadPane = () => import(/* webpackChunkName: "pane" */ "./taskpane/pane");

async function start(): Promise<void> {
  const isExcel = await isInExcel();
  if (isExcel) registerCommands(async () => (await loadPane()).session);
  const pane = await loadPane();
  if (isExcel) await pane.showPane();
  else pane.showOutsideExcel();
}

void start();

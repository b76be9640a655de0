/** Starts the workbench: reads what Excel reads of the add-in, and shows the page it describes. */
import "@univerjs/preset-sheets-core/lib/index.css";
import { createRoot } from "react-dom/client";
import { readDeclaredFunctions, type DeclaredFunction } from "../calculation/declaredFunctions";
import { App } from "./App";
import "./page.css";
import { readRibbon, type Ribbon } from "./ribbon/readRibbon";
import { texts } from "./texts";

async function loadRibbon(): Promise<Ribbon> {
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new Error(texts.ribbonFailed);
  return readRibbon(new DOMParser().parseFromString(await response.text(), "application/xml"));
}

/** The worksheet functions, from the file that the build has made for Excel. */
async function loadFunctions(): Promise<DeclaredFunction[]> {
  const response = await fetch("/functions.json");
  if (!response.ok) throw new Error(texts.functionsFailed);
  return readDeclaredFunctions(await response.text());
}

const place = document.getElementById("page");
if (place) {
  Promise.all([loadRibbon(), loadFunctions()]).then(
    ([ribbon, functions]) => createRoot(place).render(<App ribbon={ribbon} functions={functions} />),
    (error: unknown) => (place.textContent = error instanceof Error ? error.message : texts.ribbonFailed),
  );
}

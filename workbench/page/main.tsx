/** Starts the workbench: reads the add-in's manifest, and shows the page it describes. */
import "@univerjs/preset-sheets-core/lib/index.css";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./page.css";
import { readRibbon, type Ribbon } from "./ribbon/readRibbon";
import { texts } from "./texts";

async function loadRibbon(): Promise<Ribbon> {
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new Error(texts.ribbonFailed);
  return readRibbon(new DOMParser().parseFromString(await response.text(), "application/xml"));
}

const place = document.getElementById("page");
if (place) {
  loadRibbon().then(
    (ribbon) => createRoot(place).render(<App ribbon={ribbon} />),
    () => (place.textContent = texts.ribbonFailed),
  );
}

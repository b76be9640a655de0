/**
 * Makes the real client's CustomFunctions global (its Error and ErrorCode), as a cell finds it when it is
 * computed. The client meets a bridge that nobody answers: no function here asks Excel for anything.
 */
import { readFileSync } from "node:fs";

Object.assign(globalThis, {
  _richApiNativeBridge: { sendMessageToHost: () => undefined, onMessageFromHost: null },
});
const script = document.createElement("script");
script.textContent = readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js", "utf8");
document.head.append(script);

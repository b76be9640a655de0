/**
 * The built pages load Microsoft's script from Microsoft's address, as Excel requires. The workbench has to
 * work without the internet, so the server hands out each page with that ONE address changed to the copy in
 * node_modules. The files in dist/ stay as they were built, and the page's own Content-Security-Policy is left
 * alone: the copy comes from the page's own origin, which the policy allows already.
 *
 * The browser tests do it the other way: there the pages are served unchanged, and the browser is told to answer
 * the request to Microsoft's address from the same copy.
 */
export const MICROSOFT_SCRIPT_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the server serves node_modules/@microsoft/office-js/dist. */
export const LOCAL_SCRIPT_FOLDER = "/office-js/";

/** A built page with the address of Microsoft's script changed to the local copy; nothing else differs. */
export function withLocalOfficeScript(html: string): string {
  return html.split(`${MICROSOFT_SCRIPT_FOLDER}office.js`).join(`${LOCAL_SCRIPT_FOLDER}office.js`);
}

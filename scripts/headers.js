// @ts-check
/**
 * How the files of dist/ have to be answered: the one table that deploy/ is written from (`npm run deploy:files`), that
 * the workbench's own server answers by, and that a real nginx is held to (`npm run test:deploy`). What the pages may
 * load stands in the pages themselves; who may frame them cannot stand there, so it is here.
 */

/** Where Excel on the web shows the pane in a frame (OfficeDev/office-js issue 3342 for the last four). */
const FRAMED_BY = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://onedrive.live.com",
];

/**
 * @typedef {object} Header
 * @property {string} name
 * @property {string} value
 * @property {RegExp | null} files the end of the addresses that get it; null is every answer, refusals too
 * @property {readonly string[]} [named] all files that are meant, where they have names that never change
 */

/** @type {readonly Header[]} */
const HEADERS = [
  {
    name: "Content-Security-Policy",
    value: `frame-ancestors ${FRAMED_BY.join(" ")}`,
    files: null,
  },
  { name: "X-Content-Type-Options", value: "nosniff", files: null },
  { name: "Referrer-Policy", value: "no-referrer", files: null },
  { name: "Strict-Transport-Security", value: "max-age=31536000", files: null },
  // Excel on the web fetches the functions from a page of its own; without it every cell shows #NAMN?.
  {
    name: "Access-Control-Allow-Origin",
    value: "*",
    files: /\/functions\.(js|json)$/,
    named: ["functions.js", "functions.json"],
  },
  // The icons have no Cache-Control at all: Office shows a plain icon instead of one that it may not keep.
  { name: "Cache-Control", value: "no-cache", files: /(\.(html|json|xml|txt)|\/functions\.js)$/ },
  // Figures are revised without notice; the add-in itself remembers them for as long as it is open.
  { name: "Cache-Control", value: "no-store", files: /\/kolada\// },
  { name: "Cache-Control", value: "public, max-age=31536000, immutable", files: /\.[0-9a-f]{8}\.js$/ },
];

/** The path below the add-in's files where Kolada is asked, and whom the server asks in turn. */
const KOLADA = { path: "kolada/", service: "https://api.kolada.se/v3/" };

/** What each kind of file is, by the end of its name. With nosniff a script that is called anything else is not run. */
const MIME_TYPES = {
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  txt: "text/plain",
  xml: "application/xml",
};

/** Those that are text: sent compressed, and as UTF-8. */
const TEXT_TYPES = Object.values(MIME_TYPES).filter((type) => !type.startsWith("image/"));

/**
 * The headers that one file is answered with.
 * @param {string} path as in an address: "/driftkoll/functions.json"
 * @returns {Record<string, string>} by name
 */
function headersFor(path) {
  const due = HEADERS.filter(({ files }) => files === null || files.test(path));
  return Object.fromEntries(due.map(({ name, value }) => [name, value]));
}

module.exports = { HEADERS, KOLADA, MIME_TYPES, TEXT_TYPES, headersFor };

// @ts-check
/** What the IT department chooses when it builds, from the environment. docs/deployment.md lists the same settings. */

/** The address manifest.xml itself is written with. Every URL in it starts here. */
const DEFAULT_ADDRESS = "https://localhost:3000/";

/**
 * @typedef {object} Settings
 * @property {string} address where the add-in is served: https, with one slash at the end
 * @property {string | null} support an e-mail address, or the https address of a page where help is asked for
 * @property {string | null} organisation who offers the add-in to its users and answers for it: "Exempelköpings kommun"
 * @property {string | null} kolada where Kolada is answered: "kolada/" on the add-in's own site, another https address,
 *   or null where the add-in is built without it
 * @property {boolean} hasSourceMaps whether source maps are served
 */

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Settings}
 */
function readSettings(environment) {
  return {
    address: readAddress(environment["DRIFTKOLL_URL"]),
    support: readSupport(environment["DRIFTKOLL_SUPPORT"]),
    organisation: environment["DRIFTKOLL_ORGANISATION"]?.trim() || null,
    kolada: readKolada(environment["DRIFTKOLL_KOLADA"]),
    hasSourceMaps: environment["DRIFTKOLL_SOURCE_MAPS"] === "1",
  };
}

/**
 * @param {string | undefined} setting as given in DRIFTKOLL_URL
 * @returns {string}
 */
function readAddress(setting) {
  if (!setting) return DEFAULT_ADDRESS;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || url.protocol !== "https:" || url.search || url.hash) {
    throw new Error(`DRIFTKOLL_URL must be an https address without ? and #, not "${setting}"`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** A path on the own site, so that the pages ask nobody else; deploy/ has what answers there. */
const KOLADA_HERE = "kolada/";
const WITHOUT_KOLADA = "nej";

/**
 * @param {string | undefined} setting as given in DRIFTKOLL_KOLADA
 * @returns {string | null}
 */
function readKolada(setting) {
  const given = setting?.trim();
  if (!given) return KOLADA_HERE;
  if (given.toLowerCase() === WITHOUT_KOLADA) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  const isPlain = url && url.protocol === "https:" && !url.search && !url.hash && !url.username;
  // It is written into the pages' rules, where these would end it.
  if (!isPlain || /[;,'"\s]/.test(url.href)) {
    throw new Error(`DRIFTKOLL_KOLADA must be an https address without ? and #, or "nej", not "${setting}"`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * @param {string | undefined} setting as given in DRIFTKOLL_SUPPORT
 * @returns {string | null}
 */
function readSupport(setting) {
  const support = setting?.trim();
  if (!support) return null;
  const isPage = URL.canParse(support) && new URL(support).protocol === "https:";
  if (!isPage && !/^[^\s@<>"]+@[^\s@<>"]+$/.test(support)) {
    throw new Error(`DRIFTKOLL_SUPPORT must be an e-mail address or an https address, not "${setting}"`);
  }
  return support;
}

/**
 * What to follow to ask for help.
 * @param {string} support as readSupport gives it
 * @returns {string}
 */
function supportLink(support) {
  return support.startsWith("https://") ? support : `mailto:${support}`;
}

module.exports = { DEFAULT_ADDRESS, KOLADA_HERE, readAddress, readSettings, supportLink };

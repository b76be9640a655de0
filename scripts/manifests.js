// @ts-check
/**
 * The manifests, derived from the one that is kept (manifest.xml): the published one with the address where
 * the add-in is served, and the development one, which can be installed beside it.
 */
const { DOMParser, XMLSerializer } = require("@xmldom/xmldom");

/** The address manifest.xml itself is written with. Every URL in it starts here. */
const DEFAULT_ADDRESS = "https://localhost:3000/";

/** Differs from the published add-in's, so that Excel takes the two for different add-ins. */
const DEVELOPMENT = {
  id: "17c165d7-0a1a-4b3f-b879-b29f0ec8dda5",
  suffix: " (utveckling)",
  /** =UTV.AVVIKELSE() beside the published =AVVIKELSE() */
  namespace: "UTV",
};

/**
 * The address as it is written into manifests: https, with one slash at the end.
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

/**
 * The manifest to publish: as kept, with the production address in every URL.
 * @param {string} manifest the text of manifest.xml
 * @param {string} address as readAddress gives it
 * @returns {string}
 */
function productionManifest(manifest, address) {
  return manifest
    .replaceAll(DEFAULT_ADDRESS, address)
    .replaceAll(new URL(DEFAULT_ADDRESS).origin, new URL(address).origin);
}

/**
 * The manifest for development: another id, name, tab label and a namespace of its own for the functions.
 * @param {string} manifest the text of manifest.xml
 * @returns {string}
 */
function developmentManifest(manifest) {
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  const one = (/** @type {string} */ name) => {
    const element = document.getElementsByTagName(name)[0];
    if (!element) throw new Error(`manifest.xml has no <${name}>`);
    return element;
  };

  one("Id").textContent = DEVELOPMENT.id;
  const displayName = one("DisplayName");
  displayName.setAttribute("DefaultValue", displayName.getAttribute("DefaultValue") + DEVELOPMENT.suffix);
  for (const label of document.getElementsByTagName("bt:String")) {
    if (label.getAttribute("id") !== "Tab.Label") continue;
    label.setAttribute("DefaultValue", label.getAttribute("DefaultValue") + DEVELOPMENT.suffix);
  }

  const functions = [...document.getElementsByTagName("ExtensionPoint")].find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (!functions) throw new Error("manifest.xml has no custom functions");
  const namespace = document.createElementNS(functions.namespaceURI, "Namespace");
  namespace.setAttribute("resid", "Functions.Namespace");
  functions.appendChild(namespace);
  const text = document.createElementNS(
    "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    "bt:String",
  );
  text.setAttribute("id", "Functions.Namespace");
  text.setAttribute("DefaultValue", DEVELOPMENT.namespace);
  one("bt:ShortStrings").appendChild(text);

  return `${new XMLSerializer().serializeToString(document)}\n`;
}

module.exports = { DEFAULT_ADDRESS, readAddress, productionManifest, developmentManifest };

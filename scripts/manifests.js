// @ts-check
/**
 * The manifests, derived from the one that is kept (manifest.xml): the published one with the address where
 * the add-in is served, and the development one, which can be installed beside it.
 */
const { DOMParser, XMLSerializer } = require("@xmldom/xmldom");
const { DEFAULT_ADDRESS } = require("./settings");

/** Differs from the published add-in's, so that Excel takes the two for different add-ins. */
const DEVELOPMENT = {
  id: "17c165d7-0a1a-4b3f-b879-b29f0ec8dda5",
  suffix: " (utveckling)",
  /** =UTV.AVVIKELSE() beside the published =AVVIKELSE() */
  namespace: "UTV",
};

/**
 * The manifest to publish: as kept, with the production address in every URL, the version, and where to ask for help.
 * @param {string} manifest the text of manifest.xml
 * @param {Pick<import("./settings").Settings, "address" | "support">} settings
 * @param {string} version of package.json: "1.2.3"
 * @returns {string}
 */
function productionManifest(manifest, { address, support }, version) {
  const published = manifest
    .replaceAll(DEFAULT_ADDRESS, address)
    .replaceAll(new URL(DEFAULT_ADDRESS).origin, new URL(address).origin)
    .replace(/<Version>.*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
  // Excel takes no mail address here; the help page, which is linked to otherwise, has it.
  return support?.startsWith("https://")
    ? published.replace(
        /<SupportUrl DefaultValue="[^"]*"/,
        () => `<SupportUrl DefaultValue="${attribute(support)}"`,
      )
    : published;
}

/**
 * The version as Excel wants it: four numbers, 1.0.0.0 at least. It refuses lower ones.
 * @param {string} version of package.json
 * @returns {string}
 */
function manifestVersion(version) {
  if (!/^[1-9]\d*\.\d+\.\d+$/.test(version))
    throw new Error(`The version in package.json must be three numbers and 1.0.0 at least, not "${version}"`);
  return `${version}.0`;
}

/** @param {string} text */
function attribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/**
 * The manifest for development: another id, name, tab label and a namespace of its own for the functions.
 * @param {string} manifest as published, for this computer
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
  // The tab is called the same in every language, so that it has no override.
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

module.exports = { productionManifest, developmentManifest };

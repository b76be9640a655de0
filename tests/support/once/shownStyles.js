// @ts-check
/**
 * Whether an element is shown, worked out from the few rules that say so. A test looks for a button among all that is
 * shown, and asks the computed style of every element and its parents for it: jsdom holds every rule of every sheet
 * against the element and resolves all its colours each time, which was a quarter of the time of the pane's tests.
 * Who asks for another property gets jsdom's own answer.
 */
const { createRequire } = require("node:module");

const ofEnvironment = createRequire(require.resolve("jest-environment-jsdom"));
const ofJsdom = createRequire(ofEnvironment.resolve("jsdom"));
const cssom = ofJsdom("rrweb-cssom");
const defaultSheet = ofJsdom("./jsdom/browser/default-stylesheet");

const ASKED = ["display", "visibility"];

/** @typedef {{ readonly tags: ReadonlySet<string> | null, readonly selector: string, readonly style: any }} Shows */

/** @param {any} rule @returns {Shows[]} */
const showing = (rule) => {
  // As jsdom does: what is for a screen holds, and nothing else of what is within a condition.
  if (rule.media)
    return Array.prototype.includes.call(rule.media, "screen") ? [...rule.cssRules].flatMap(showing) : [];
  const { style, selectorText } = rule;
  if (!selectorText || !ASKED.some((name) => style?.getPropertyValue(name))) return [];
  const parts = selectorText.split(",").map((/** @type {string} */ part) => part.trim());
  const tags = parts.every((/** @type {string} */ part) => /^[a-z][a-z0-9]*$/.test(part))
    ? new Set(parts)
    : null;
  return [{ tags, selector: selectorText, style }];
};

/** The rules that say whether something is shown, the last first: the first that matches decides. */
const lastFirst = (/** @type {Iterable<any>} */ rules) => [...rules].flatMap(showing).reverse();

/** What the sheet of every page says. */
const byDefault = lastFirst(cssom.parse(defaultSheet).cssRules);

/** What a sheet says, read anew when rules have been put into it or taken out. */
class Sheet {
  /** @param {any} sheet */
  constructor(sheet) {
    this.sheet = sheet;
    /** @type {any[]} */
    this.read = [];
    /** @type {Shows[]} */
    this.rules = [];
  }

  now() {
    const { cssRules } = this.sheet;
    if (cssRules.length !== this.read.length || this.read.some((rule, index) => rule !== cssRules[index])) {
      this.read = [...cssRules];
      this.rules = lastFirst(this.read);
    }
    return this.rules;
  }
}

/** @param {any} window the window of a test, whose `getComputedStyle` is put in the place of jsdom's */
function showQuickly(window) {
  const jsdoms = window.getComputedStyle;
  /** @type {WeakMap<object, Sheet>} */
  const sheets = new WeakMap();
  const rulesOf = (/** @type {any} */ sheet) => {
    let kept = sheets.get(sheet);
    if (!kept) sheets.set(sheet, (kept = new Sheet(sheet)));
    return kept.now();
  };

  /** @param {any} element @param {Shows} rule */
  const matches = (element, { tags, selector }) => {
    if (tags) return tags.has(element.localName);
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  };

  /** What the element itself says, or else the last rule that matches: see style-rules.js of jsdom. */
  const cascaded = (/** @type {any} */ element, /** @type {string} */ name) => {
    const own = element.style?.getPropertyValue(name);
    if (own) return said(own);
    const among = [byDefault, ...Array.from(element.ownerDocument.styleSheets, rulesOf)];
    for (const rules of among.reverse()) {
      const deciding = rules.find((rule) => rule.style.getPropertyValue(name) && matches(element, rule));
      if (deciding) return said(deciding.style.getPropertyValue(name));
    }
    return "";
  };
  const said = (/** @type {string} */ value) => (value === "unset" ? "" : value);

  const visibility = (/** @type {any} */ element) => {
    for (let at = element; at; at = at.parentElement) {
      const value = cascaded(at, "visibility");
      if (value) return value;
    }
    return "visible";
  };

  /** @type {Record<string, (element: any) => string>} */
  const quick = { display: (element) => cascaded(element, "display"), visibility };

  window.getComputedStyle = (/** @type {any} */ element, /** @type {any} */ ...pseudo) => {
    if (!(element instanceof window.Element) || pseudo[0]) return jsdoms(element, ...pseudo);
    /** @type {any} */
    let whole;
    const rest = () => (whole ??= jsdoms(element));
    const getPropertyValue = (/** @type {string} */ name) =>
      quick[name]?.(element) ?? rest().getPropertyValue(name);
    return new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === "getPropertyValue") return getPropertyValue;
          if (typeof name === "string" && Object.hasOwn(quick, name)) return quick[name]?.(element);
          const value = Reflect.get(rest(), name);
          return typeof value === "function" ? value.bind(rest()) : value;
        },
        has: (_target, name) => Reflect.has(rest(), name),
      },
    );
  };
  window.getComputedStyle.jsdoms = jsdoms;
}

module.exports = { showQuickly };

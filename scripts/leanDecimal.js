// @ts-check
/** Digits that decimal.js carries by the thousand; it knows how many it has, and refuses to answer with more. */
const CONSTANTS = ["2.302585092994045684", "3.141592653589793238"];
const CIRCULAR = ["sin", "cos", "tan", "asin", "acos", "atan"];
const HYPERBOLIC = CIRCULAR.map((name) => `${name}h`);

/**
 * decimal.js without what nobody reckons with here: trigonometry, and the thousand digits of pi and of the
 * logarithm of ten. They weigh 3 kB of the 20 that the functions' bundle may. Sums, products, quotients, powers
 * and rounding are as they are published; a call to what is cut fails.
 *
 * @param {string} source decimal.js, as it is published
 * @returns {string}
 */
module.exports = function leanDecimal(source) {
  let lean = source.replaceAll("\r\n", "\n");
  for (const digits of CONSTANTS) {
    const start = digits.replace(".", "\\.");
    lean = replaceOnce(lean, new RegExp(`(['"])(${start}\\d{38})\\d{900,}\\1`, "g"), "$1$2$1");
  }
  for (const name of [...CIRCULAR, ...HYPERBOLIC]) {
    lean = replaceOnce(lean, new RegExp(`^  Decimal\\.${name} = ${name};.*\n`, "gm"), "");
    lean = replaceOnce(lean, new RegExp(`^P\\.\\w+ = P\\.${name} = function[^]*?\n};\n`, "gm"), "");
  }
  return replaceOnce(lean, /^ {2}Decimal\.atan2 = atan2;.*\n/gm, "");
};

/**
 * @param {string} source @param {RegExp} pattern @param {string} replacement
 * @returns {string}
 */
function replaceOnce(source, pattern, replacement) {
  if ((source.match(pattern) ?? []).length !== 1)
    throw new Error(`decimal.js is no longer written as it was (${pattern}): look again.`);
  return source.replace(pattern, replacement);
}

// @ts-check
/**
 * Cuts the thousand digits of pi and of the logarithm of ten that decimal.js carries for its trigonometry and
 * logarithms down to a few: nobody reckons with either here, and they weigh 1.6 kB of the functions' 20. The
 * library knows how many digits it has and refuses, by an error, to answer with more.
 *
 * @param {string} source decimal.js, as it is published
 * @returns {string}
 */
module.exports = function shortConstants(source) {
  for (const digits of ["2.302585092994045684", "3.141592653589793238"]) {
    const whole = new RegExp(`(['"])(${digits.replace(".", "\\.")}\\d{38})\\d{900,}\\1`);
    if (!whole.test(source))
      throw new Error(`decimal.js no longer holds ${digits}... as it did: look again.`);
    source = source.replace(whole, "$1$2$1");
  }
  return source;
};

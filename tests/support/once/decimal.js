// Goes with loadedOnce.js.
module.exports = loadedOnce("decimal.js");

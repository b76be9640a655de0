// Goes with loadedOnce.js.
module.exports = loadedOnce("typescript");

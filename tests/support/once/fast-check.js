// Goes with loadedOnce.js.
module.exports = loadedOnce("fast-check");

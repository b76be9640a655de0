// Goes with loadedOnce.js.
module.exports = loadedOnce("custom-functions-metadata");

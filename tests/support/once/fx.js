// Goes with loadedOnce.js.
module.exports = loadedOnce("@borgar/fx");

// Goes with loadedOnce.js.
module.exports = loadedOnce("exceljs");

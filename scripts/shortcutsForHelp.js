// @ts-check
/** The keys of shortcuts.json, which Excel reads, as the help lists them. */
const { actions, shortcuts } = require("./shortcuts.json");

/** @returns {{ name: string, keys: string, onMac: string }[]} */
function shortcutsForHelp() {
  return shortcuts.map(({ action, key }) => ({
    name: actions.find(({ id }) => id === action)?.name ?? action,
    keys: key.default,
    onMac: key.mac,
  }));
}

module.exports = { shortcutsForHelp };

// @ts-check
const { TestEnvironment } = require("jest-environment-node");
const { withLoadedOnce } = require("./withLoadedOnce");

module.exports = withLoadedOnce(TestEnvironment);
